package org.journeymodel.render.layered;

import java.util.Arrays;
import java.util.List;

/**
 * Counts the links that cross between columns, in n log n steps (W. Barth, M. Jünger and P. Mutzel, <i>Simple
 * and efficient bilayer cross counting</i>, Graph Drawing 2002).
 */
final class Crossings {

    private Crossings() {}

    static long count(List<List<Item>> columns) {
        long count = 0;
        for (int at = 0; at + 1 < columns.size(); at++) {
            count += between(columns.get(at), columns.get(at + 1).size());
        }
        return count;
    }

    /** Of links in order of their left end, those whose right ends stand the other way round. */
    private static long between(List<Item> column, int places) {
        long[] ended = new long[places + 1];
        long seen = 0;
        long count = 0;
        for (Item item : column) {
            int[] ends = new int[item.right().size()];
            for (int at = 0; at < ends.length; at++) {
                ends[at] = item.right().get(at).to().place();
            }
            Arrays.sort(ends);
            for (int end : ends) {
                count += seen - upTo(ended, end);
            }
            for (int end : ends) {
                add(ended, end);
                seen++;
            }
        }
        return count;
    }

    private static long upTo(long[] tree, int place) {
        long sum = 0;
        for (int at = place + 1; at > 0; at -= at & -at) {
            sum += tree[at];
        }
        return sum;
    }

    private static void add(long[] tree, int place) {
        for (int at = place + 1; at < tree.length; at += at & -at) {
            tree[at]++;
        }
    }

    /** {@return how many links of two items cross if the first stands above the second, ends given ascending} */
    static long ofPair(int[] upper, int[] lower) {
        long count = 0;
        int below = 0;
        for (int end : upper) {
            while (below < lower.length && lower[below] < end) {
                below++;
            }
            count += below;
        }
        return count;
    }
}
