package org.journeymodel.graph.structure;

import java.util.Arrays;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.compact.Links;

/**
 * Betweenness after Brandes (2001) on hop counts. The number of shortest ways doubles with every
 * choice that a journey offers, so it is kept as a number in [1, 2) and a power of two: counts that
 * overflow a long, and even a double, stay right.
 */
final class Betweenness {

    private final Links links;
    private final Work work;
    private final int[] hops;
    private final double[] ways;
    private final int[] power;
    private final double[] dependency;
    private final int[] queue;
    private int tail;

    /** Advances the work by a unit for each touchpoint. */
    Betweenness(Links links, Work work) {
        this.links = links.simple();
        this.work = work;
        int size = links.size();
        hops = new int[size];
        ways = new double[size];
        power = new int[size];
        dependency = new double[size];
        queue = new int[size];
    }

    double[] find() {
        double[] betweenness = new double[links.size()];
        for (int source = 0; source < betweenness.length; source++) {
            search(source);
            accumulate(source, betweenness);
            work.advance();
        }
        return betweenness;
    }

    private void search(int source) {
        // Clearing is quick, but on a large journey not free.
        work.steps(hops.length / 16);
        Arrays.fill(hops, -1);
        Arrays.fill(dependency, 0);
        tail = 0;
        queue[tail++] = source;
        hops[source] = 0;
        ways[source] = 1;
        power[source] = 0;
        for (int head = 0; head < tail; head++) {
            int at = queue[head];
            work.steps(links.first(at + 1) - links.first(at));
            for (int move = links.first(at); move < links.first(at + 1); move++) {
                int target = links.target(move);
                if (hops[target] < 0) {
                    hops[target] = hops[at] + 1;
                    ways[target] = 0;
                    power[target] = power[at];
                    queue[tail++] = target;
                }
                if (hops[target] == hops[at] + 1) {
                    addWays(at, target);
                }
            }
        }
    }

    private void addWays(int from, int to) {
        if (power[from] > power[to]) {
            ways[to] = Math.scalb(ways[to], power[to] - power[from]);
            power[to] = power[from];
        }
        ways[to] += Math.scalb(ways[from], power[from] - power[to]);
        int excess = Math.getExponent(ways[to]);
        if (excess > 500) {
            ways[to] = Math.scalb(ways[to], -excess);
            power[to] += excess;
        }
    }

    private void accumulate(int source, double[] betweenness) {
        for (int last = tail - 1; last >= 0; last--) {
            int at = queue[last];
            work.steps(links.first(at + 1) - links.first(at));
            for (int move = links.first(at); move < links.first(at + 1); move++) {
                int target = links.target(move);
                if (hops[target] == hops[at] + 1) {
                    double share = Math.scalb(ways[at] / ways[target], power[at] - power[target]);
                    dependency[at] += share * (1 + dependency[target]);
                }
            }
            if (at != source) {
                betweenness[at] += dependency[at];
            }
        }
    }
}
