package org.journeymodel.log.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Codes that some event still has, counted anew from 0 in the order that they had. A short column costs little
 * however many codes there are, so that a log falls into many small parts in the time of a few large ones.
 */
final class UsedCodes {

    private static final int MOST_CODES_PER_EVENT = 16;

    private final int[] used;
    private final int codes;

    private UsedCodes(int[] used, int codes) {
        this.used = used;
        this.codes = codes;
    }

    /**
     * {@return the codes in a column}
     *
     * @param base what stands in the column for code 0; smaller values stand for none
     * @param codes how many codes there are
     */
    static UsedCodes of(int[] column, int base, int codes) {
        boolean few = isFew(codes, column);
        return new UsedCodes(few ? marked(column, base, codes) : sorted(column, base), codes);
    }

    private static boolean isFew(int codes, int[] column) {
        return codes <= (long) MOST_CODES_PER_EVENT * column.length;
    }

    private static int[] marked(int[] column, int base, int codes) {
        BitSet used = new BitSet(codes);
        for (int value : column) {
            if (value >= base) {
                used.set(value - base);
            }
        }
        return used.stream().toArray();
    }

    private static int[] sorted(int[] column, int base) {
        return Arrays.stream(column)
                .filter(value -> value >= base)
                .map(value -> value - base)
                .sorted()
                .distinct()
                .toArray();
    }

    /** Puts the new codes in the place of the old ones, in the column that they are of. */
    void replaceIn(int[] column, int base) {
        if (used.length == codes) {
            return;
        }
        if (!isFew(codes, column)) {
            Arrays.setAll(
                    column, at -> column[at] < base ? column[at] : Arrays.binarySearch(used, column[at] - base) + base);
            return;
        }
        int[] ranks = new int[codes];
        for (int rank = 0; rank < used.length; rank++) {
            ranks[used[rank]] = rank;
        }
        Arrays.setAll(column, at -> column[at] < base ? column[at] : ranks[column[at] - base] + base);
    }

    /** {@return what the codes that are used stand for} */
    <T> List<T> of(List<T> all) {
        if (used.length == all.size()) {
            return all;
        }
        List<T> left = new ArrayList<>(used.length);
        for (int code : used) {
            left.add(all.get(code));
        }
        return List.copyOf(left);
    }
}
