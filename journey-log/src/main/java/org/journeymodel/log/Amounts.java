package org.journeymodel.log;

import java.util.Locale;

/** Tells amounts to people. */
final class Amounts {

    private Amounts() {}

    /** {@return such as {@code 1 event} or {@code 2,000 events}} */
    static String of(long count, String noun) {
        return grouped(count) + " " + noun + (count == 1 ? "" : "s");
    }

    /** {@return such as {@code 3 of 12 events}} */
    static String of(long part, long all, String noun) {
        return grouped(part) + " of " + of(all, noun);
    }

    private static String grouped(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
