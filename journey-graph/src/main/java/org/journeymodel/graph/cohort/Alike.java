package org.journeymodel.graph.cohort;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures that have the same numbers in each group of customers: where one touchpoint alone is the success, success and
 * the visits there are one thing, and the drop-off before it is its other side. What changes in one changes in all.
 */
public final class Alike {

    private Alike() {}

    /**
     * {@return for each measure the place of the first one that has the same numbers, its own if it is that}
     *
     * @param measures each in all groups, in the same order
     */
    public static int[] firsts(List<List<Sample>> measures) {
        Map<List<Sample>, Integer> first = new HashMap<>();
        int[] firsts = new int[measures.size()];
        for (int at = 0; at < firsts.length; at++) {
            int own = at;
            firsts[at] =
                    isConstant(measures.get(at)) ? own : first.computeIfAbsent(oneSide(measures.get(at)), key -> own);
        }
        return firsts;
    }

    /** What is the same of everybody is like any other that is, and tells nothing. */
    private static boolean isConstant(List<Sample> samples) {
        List<Sample> known = samples.stream().filter(each -> each.size() > 0).toList();
        return known.stream()
                .allMatch(each ->
                        each.isConstant() && each.value() == known.get(0).value());
    }

    /** {@return whether the one is of all whom the other is not} */
    public static boolean isOpposite(List<Sample> one, List<Sample> other) {
        return !one.equals(other) && one.equals(otherSide(other));
    }

    /** Of a share and that of all others the one with fewer hits in the first group where they differ. */
    private static List<Sample> oneSide(List<Sample> samples) {
        for (Sample sample : samples) {
            if (sample instanceof Share share && 2 * share.hits() != share.size()) {
                return 2 * share.hits() < share.size() ? samples : otherSide(samples);
            }
        }
        return samples;
    }

    private static List<Sample> otherSide(List<Sample> samples) {
        return samples.stream()
                .map(each -> each instanceof Share share ? new Share(share.size() - share.hits(), share.size()) : each)
                .toList();
    }
}
