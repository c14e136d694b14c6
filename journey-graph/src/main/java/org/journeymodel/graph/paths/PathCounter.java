package org.journeymodel.graph.paths;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.compact.Components;
import org.journeymodel.graph.compact.Links;

/** Counts paths without listing them: by component, or move by move. */
final class PathCounter {

    private final Links links;
    private final int start;
    private final int end;
    private final Work work;

    /** All vertices that have links lie on ways from START to END. */
    PathCounter(Links links, int start, int end, Work work) {
        this.links = links;
        this.start = start;
        this.end = end;
        this.work = work;
    }

    static PathCounter of(Ways ways, Work work) {
        return new PathCounter(ways.links, ways.start, ways.end, work);
    }

    /**
     * All paths: the sum over the edges out of a vertex, targets first. Where all paths come by a vertex,
     * those before it and those after it are counted apart and multiplied: numbers stay short.
     */
    PathCount all() {
        Components components = Components.of(links, work);
        if (hasLoop(components)) {
            return PathCount.infinite();
        }
        List<BigInteger> factors = new ArrayList<>();
        BigInteger[] number = new BigInteger[links.size()];
        int[] uses = new int[links.size()];
        int farthestBefore = 0;
        for (int component = 0; component < components.count(); component++) {
            int vertex = components.members(component)[0];
            number[vertex] = sumOfTargets(vertex, number, uses);
            if (farthestBefore <= component && isOnAWay(vertex)) {
                factors.add(number[vertex]);
                number[vertex] = BigInteger.ONE;
            }
            for (int into = 0; into < links.inDegree(vertex); into++) {
                int source = links.source(links.into(vertex, into));
                farthestBefore = Math.max(farthestBefore, components.of(source));
            }
        }
        return PathCount.of(links.moveCount() == 0 ? BigInteger.ZERO : product(factors));
    }

    private boolean isOnAWay(int vertex) {
        return links.first(vertex + 1) > links.first(vertex);
    }

    private BigInteger sumOfTargets(int vertex, BigInteger[] number, int[] uses) {
        BigInteger sum = vertex == end ? BigInteger.ONE : BigInteger.ZERO;
        for (int edge = links.first(vertex); edge < links.first(vertex + 1); edge++) {
            int target = links.target(edge);
            work.steps(1 + number[target].bitLength() / Long.SIZE);
            sum = sum.add(number[target]);
            // Large numbers are let go as soon as they are used up.
            number[target] = ++uses[target] < links.inDegree(target) ? number[target] : BigInteger.ZERO;
        }
        return sum;
    }

    /** Multiplies numbers of like length with each other, which large ones are quicker in. */
    private BigInteger product(List<BigInteger> factors) {
        List<BigInteger> left = factors;
        while (left.size() > 1) {
            List<BigInteger> products = new ArrayList<>();
            for (int at = 0; at < left.size(); at += 2) {
                BigInteger one = left.get(at);
                work.steps(1 + one.bitLength() / Integer.SIZE);
                products.add(at + 1 < left.size() ? one.multiply(left.get(at + 1)) : one);
            }
            left = products;
        }
        return left.get(0);
    }

    private boolean hasLoop(Components components) {
        for (int edge = 0; edge < links.moveCount(); edge++) {
            if (components.of(links.source(edge)) == components.of(links.target(edge))) {
                return true;
            }
        }
        return false;
    }

    /** How many paths have so many moves; of all lengths up to that, the sum or the last. */
    BigInteger ofMoves(int moves, boolean andFewer) {
        BigInteger[] now = new BigInteger[links.size()];
        Arrays.fill(now, BigInteger.ZERO);
        now[start] = BigInteger.ONE;
        BigInteger sum = BigInteger.ZERO;
        // The edge out of START and the one into END are no moves.
        for (int edges = 1; edges <= moves + 2; edges++) {
            now = afterOneEdge(now);
            sum = andFewer ? sum.add(now[end]) : now[end];
            work.advance();
        }
        return sum;
    }

    private BigInteger[] afterOneEdge(BigInteger[] now) {
        BigInteger[] next = new BigInteger[now.length];
        Arrays.fill(next, BigInteger.ZERO);
        for (int edge = 0; edge < links.moveCount(); edge++) {
            BigInteger before = now[links.source(edge)];
            work.steps(1 + before.bitLength() / Long.SIZE);
            int target = links.target(edge);
            next[target] = before.signum() == 0 ? next[target] : next[target].add(before);
        }
        return next;
    }
}
