package org.journeymodel.graph.paths;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.compact.Components;

/** Counts paths without listing them: by component, or move by move. */
final class PathCounter {

    private final Ways ways;
    private final Work work;

    PathCounter(Ways ways, Work work) {
        this.ways = ways;
        this.work = work;
    }

    /**
     * All paths: the sum over the edges out of a vertex, targets first. Where all paths come by a vertex,
     * those before it and those after it are counted apart and multiplied: numbers stay short.
     */
    PathCount all() {
        Components components = Components.of(ways.links, work);
        if (hasLoop(components)) {
            return PathCount.infinite();
        }
        List<BigInteger> factors = new ArrayList<>();
        BigInteger[] number = new BigInteger[ways.size()];
        int[] uses = new int[ways.size()];
        int farthestBefore = 0;
        for (int component = 0; component < components.count(); component++) {
            int vertex = components.members(component)[0];
            number[vertex] = sumOfTargets(vertex, number, uses);
            if (farthestBefore <= component && isOnAWay(vertex)) {
                factors.add(number[vertex]);
                number[vertex] = BigInteger.ONE;
            }
            for (int into = 0; into < ways.links.inDegree(vertex); into++) {
                int source = ways.links.source(ways.links.into(vertex, into));
                farthestBefore = Math.max(farthestBefore, components.of(source));
            }
        }
        return PathCount.of(ways.links.moveCount() == 0 ? BigInteger.ZERO : product(factors));
    }

    private boolean isOnAWay(int vertex) {
        return ways.links.first(vertex + 1) > ways.links.first(vertex);
    }

    private BigInteger sumOfTargets(int vertex, BigInteger[] number, int[] uses) {
        BigInteger sum = vertex == ways.end ? BigInteger.ONE : BigInteger.ZERO;
        for (int edge = ways.links.first(vertex); edge < ways.links.first(vertex + 1); edge++) {
            int target = ways.links.target(edge);
            work.steps(1 + number[target].bitLength() / Long.SIZE);
            sum = sum.add(number[target]);
            // Large numbers are let go as soon as they are used up.
            number[target] = ++uses[target] < ways.links.inDegree(target) ? number[target] : BigInteger.ZERO;
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
        for (int edge = 0; edge < ways.links.moveCount(); edge++) {
            if (components.of(ways.links.source(edge)) == components.of(ways.links.target(edge))) {
                return true;
            }
        }
        return false;
    }

    /** How many paths have so many moves; of all lengths up to that, the sum or the last. */
    BigInteger ofMoves(int moves, boolean andFewer) {
        BigInteger[] now = new BigInteger[ways.size()];
        Arrays.fill(now, BigInteger.ZERO);
        now[ways.start] = BigInteger.ONE;
        BigInteger sum = BigInteger.ZERO;
        // The edge out of START and the one into END are no moves.
        for (int edges = 1; edges <= moves + 2; edges++) {
            now = afterOneEdge(now);
            sum = andFewer ? sum.add(now[ways.end]) : now[ways.end];
            work.advance();
        }
        return sum;
    }

    private BigInteger[] afterOneEdge(BigInteger[] now) {
        BigInteger[] next = new BigInteger[now.length];
        Arrays.fill(next, BigInteger.ZERO);
        for (int edge = 0; edge < ways.links.moveCount(); edge++) {
            BigInteger before = now[ways.links.source(edge)];
            work.steps(1 + before.bitLength() / Long.SIZE);
            int target = ways.links.target(edge);
            next[target] = before.signum() == 0 ? next[target] : next[target].add(before);
        }
        return next;
    }
}
