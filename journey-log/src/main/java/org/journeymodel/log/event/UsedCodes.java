package org.journeymodel.log.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Codes that some event still has, counted anew from 0 in the order that they had. */
final class UsedCodes {

    private final BitSet used;
    private final int[] ranks;

    private UsedCodes(BitSet used, int codes) {
        this.used = used;
        this.ranks = new int[codes];
        int rank = 0;
        for (int code = used.nextSetBit(0); code >= 0; code = used.nextSetBit(code + 1)) {
            ranks[code] = rank++;
        }
    }

    /**
     * {@return the codes in a column}
     *
     * @param base what stands in the column for code 0; smaller values stand for none
     */
    static UsedCodes of(int[] column, int base, int codes) {
        BitSet used = new BitSet(codes);
        for (int value : column) {
            if (value >= base) {
                used.set(value - base);
            }
        }
        return new UsedCodes(used, codes);
    }

    /** Puts the new codes in the place of the old ones. */
    void replaceIn(int[] column, int base) {
        if (used.cardinality() < ranks.length) {
            Arrays.setAll(column, at -> column[at] < base ? column[at] : ranks[column[at] - base] + base);
        }
    }

    /** {@return the names of the codes that are used} */
    List<String> of(List<String> names) {
        if (used.cardinality() == names.size()) {
            return names;
        }
        List<String> left = new ArrayList<>(used.cardinality());
        used.stream().forEach(code -> left.add(names.get(code)));
        return List.copyOf(left);
    }
}
