package org.journeymodel.graph.paths;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The best way to go on from a beginning, and how good it is. It bounds all paths with that beginning
 * that are not forbidden; it is one itself unless it comes to a touchpoint twice.
 *
 * <p>The beginning is its first {@code fixed} edges; {@code banned} are the edges that do not follow
 * it. The level is the lowest known feeling, -∞ if none is known.
 */
final class Candidate implements Comparable<Candidate> {

    final int[] edges;
    final int fixed;
    final int[] banned;
    private final int[] targets;
    private final double level;
    private final long first;
    private final long second;
    private final int simple;

    Candidate(int[] edges, int fixed, int[] banned, Ways ways, EdgeCosts costs) {
        this.edges = edges;
        this.fixed = fixed;
        this.banned = banned;
        this.targets = Arrays.stream(edges).map(ways.links::target).toArray();
        this.level = level(targets, costs);
        this.first = Arrays.stream(edges).mapToLong(costs::first).reduce(0, EdgeCosts::sum);
        this.second =
                EdgeCosts.key(Arrays.stream(edges).mapToDouble(costs::second).reduce(0, Double::sum));
        this.simple = simpleLength(targets);
    }

    private static double level(int[] targets, EdgeCosts costs) {
        double lowest = Double.POSITIVE_INFINITY;
        for (int target : targets) {
            lowest = costs.isKnown(target) ? Math.min(lowest, costs.feeling(target)) : lowest;
        }
        return lowest == Double.POSITIVE_INFINITY ? Double.NEGATIVE_INFINITY : lowest + 0.0;
    }

    /** How many edges lead to touchpoints that were not visited before. */
    private static int simpleLength(int[] targets) {
        Set<Integer> seen = new HashSet<>();
        int length = 0;
        while (length < targets.length && seen.add(targets[length])) {
            length++;
        }
        return length;
    }

    boolean isPath() {
        return simple == edges.length;
    }

    /** How many beginnings other paths may part from it after: as long as it comes nowhere twice. */
    int partings() {
        return Math.min(simple + 1, edges.length);
    }

    /** The edges that must not follow its first so many ones, so that other paths are found. */
    int[] bannedAfter(int length) {
        int[] inherited = length == fixed ? banned : new int[0];
        int[] all = Arrays.copyOf(inherited, inherited.length + 1);
        all[inherited.length] = edges[length];
        return all;
    }

    /** The best first; of equal ones those of fewer moves, then by touchpoints, then by moves. */
    @Override
    public int compareTo(Candidate other) {
        int order = Double.compare(other.level, level);
        order = order != 0 ? order : Long.compare(first, other.first);
        order = order != 0 ? order : Long.compare(second, other.second);
        order = order != 0 ? order : Integer.compare(edges.length, other.edges.length);
        order = order != 0 ? order : Arrays.compare(targets, other.targets);
        return order != 0 ? order : Arrays.compare(edges, other.edges);
    }
}
