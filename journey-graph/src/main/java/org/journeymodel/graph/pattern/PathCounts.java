package org.journeymodel.graph.pattern;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.compact.Components;
import org.journeymodel.graph.compact.Links;

/** How many paths match: sums along the product, none of them listed. */
final class PathCounts {

    private PathCounts() {}

    /** {@return how many there are; empty if a loop makes them endless} */
    static Optional<BigInteger> all(Product product, Work work) {
        boolean[] canMatch = product.canMatch(work);
        boolean[] closed = new boolean[canMatch.length];
        for (int state = 0; state < closed.length; state++) {
            closed[state] = !canMatch[state];
        }
        Links links = product.links();
        Components components = Components.of(links, closed, work);
        if (hasLoop(links, closed, components, work)) {
            return Optional.empty();
        }
        BigInteger[] ways = new BigInteger[product.size()];
        int[] uses = new int[product.size()];
        int entries = product.entries().length;
        for (int number = 0; number < components.count(); number++) {
            for (int state : components.members(number)) {
                ways[state] = closed[state] ? BigInteger.ZERO : waysFrom(product, state, ways, work);
                letGo(product.links(), state, ways, uses, entries);
            }
        }
        return Optional.of(sumOfEntries(product, ways));
    }

    /** Large numbers are let go as soon as they are used up; those of entries are used in the end. */
    private static void letGo(Links links, int state, BigInteger[] ways, int[] uses, int entries) {
        for (int move = links.first(state); move < links.first(state + 1); move++) {
            int target = links.target(move);
            // Entries come first among the states.
            if (++uses[target] == links.inDegree(target) && target >= entries) {
                ways[target] = BigInteger.ZERO;
            }
        }
    }

    private static BigInteger sumOfEntries(Product product, BigInteger[] ways) {
        BigInteger sum = BigInteger.ZERO;
        for (int entry : product.entries()) {
            sum = sum.add(ways[entry]);
        }
        return sum;
    }

    private static boolean hasLoop(Links links, boolean[] closed, Components components, Work work) {
        for (int move = 0; move < links.moveCount(); move++) {
            work.step();
            boolean isOpen = !closed[links.source(move)];
            if (isOpen && components.of(links.source(move)) == components.of(links.target(move))) {
                return true;
            }
        }
        return false;
    }

    private static BigInteger waysFrom(Product product, int state, BigInteger[] ways, Work work) {
        BigInteger sum = product.endingShare(state) > 0 ? BigInteger.ONE : BigInteger.ZERO;
        Links links = product.links();
        for (int move = links.first(state); move < links.first(state + 1); move++) {
            sum = sum.add(ways[links.target(move)]);
            work.steps(1 + sum.bitLength() / 64);
        }
        return sum;
    }

    /** {@return how many there are of at most so many moves} */
    static BigInteger upTo(int mostMoves, Product product, Work work) {
        // After n rounds: the ways to match from each state with at most n moves.
        BigInteger[] ways = new BigInteger[product.size()];
        Arrays.fill(ways, BigInteger.ZERO);
        for (int moves = 0; moves <= mostMoves; moves++) {
            BigInteger[] longer = new BigInteger[ways.length];
            for (int state = 0; state < longer.length; state++) {
                longer[state] = waysFrom(product, state, ways, work);
            }
            work.advance();
            if (Arrays.equals(ways, longer)) {
                break;
            }
            ways = longer;
        }
        return sumOfEntries(product, ways);
    }
}
