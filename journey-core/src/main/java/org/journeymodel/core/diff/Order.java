package org.journeymodel.core.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which elements of a list kept their places among each other: the longest run of them that stands in
 * the same order before and after (of several, the one that patience sorting finds). All others moved.
 * Takes time n log n.
 */
final class Order {

    private Order() {}

    /** {@return the elements of both lists, each at most once in a list, that did not move} */
    static <T> Set<T> kept(List<T> before, List<T> after) {
        Map<T, Integer> places = new HashMap<>();
        for (T each : before) {
            places.put(each, places.size());
        }
        List<T> common = new ArrayList<>();
        for (T each : after) {
            if (places.containsKey(each)) {
                common.add(each);
            }
        }
        int[] place =
                common.stream().mapToInt(each -> places.getOrDefault(each, 0)).toArray();
        Set<T> kept = new HashSet<>();
        for (int at : longestRise(place)) {
            kept.add(common.get(at));
        }
        return kept;
    }

    /** {@return the indexes of a longest rising run, in order} */
    private static List<Integer> longestRise(int[] values) {
        int[] lowestEnd = new int[values.length];
        int[] endAt = new int[values.length];
        int[] previous = new int[values.length];
        int length = 0;
        for (int at = 0; at < values.length; at++) {
            int found = Arrays.binarySearch(lowestEnd, 0, length, values[at]);
            int pile = found < 0 ? -found - 1 : found;
            lowestEnd[pile] = values[at];
            endAt[pile] = at;
            previous[at] = pile == 0 ? -1 : endAt[pile - 1];
            length = Math.max(length, pile + 1);
        }
        List<Integer> run = new ArrayList<>();
        for (int at = length == 0 ? -1 : endAt[length - 1]; at >= 0; at = previous[at]) {
            run.add(at);
        }
        Collections.reverse(run);
        return run;
    }
}
