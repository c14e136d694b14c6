package org.journeymodel.log.event;

import org.jspecify.annotations.Nullable;

/**
 * The codes of names that were met not long ago, found by their length and last characters. Two texts are held against
 * each other far quicker than one is turned into bytes.
 */
final class RecentNames {

    private static final int PLACES = 256;

    private final @Nullable String[] names = new @Nullable String[PLACES];
    private final int[] codes = new int[PLACES];

    /** {@return the code of a name, or {@link NameTable#UNKNOWN} if it was not met, or others since} */
    int find(String name) {
        int place = placeOf(name);
        return name.equals(names[place]) ? codes[place] : NameTable.UNKNOWN;
    }

    /** Keeps the code of a name, and forgets another one for it. */
    void keep(String name, int code) {
        int place = placeOf(name);
        names[place] = name;
        codes[place] = code;
    }

    private static int placeOf(String name) {
        int last = name.length() - 1;
        if (last < 1) {
            return 0;
        }
        return (61 * last + 16 * name.charAt(last - 1) + name.charAt(last)) & PLACES - 1;
    }
}
