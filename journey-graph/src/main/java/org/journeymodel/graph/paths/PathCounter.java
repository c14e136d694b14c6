package org.journeymodel.graph.paths;

import java.math.BigInteger;
import java.util.Arrays;
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

    /** All paths: the sum over the edges out of a vertex, targets first. */
    PathCount all() {
        Components components = Components.of(ways.links, work);
        if (hasLoop(components)) {
            return PathCount.infinite();
        }
        BigInteger[] number = new BigInteger[ways.size()];
        int[] uses = new int[ways.size()];
        for (int component = 0; component < components.count(); component++) {
            int vertex = components.members(component)[0];
            number[vertex] = vertex == ways.end ? BigInteger.ONE : BigInteger.ZERO;
            for (int edge = ways.links.first(vertex); edge < ways.links.first(vertex + 1); edge++) {
                int target = ways.links.target(edge);
                work.steps(1 + number[target].bitLength() / Long.SIZE);
                number[vertex] = number[vertex].add(number[target]);
                // Large numbers are let go as soon as they are used up.
                number[target] = ++uses[target] < ways.links.inDegree(target) ? number[target] : BigInteger.ZERO;
            }
        }
        return PathCount.of(number[ways.start]);
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
