package org.journeymodel.log.event;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Tells amounts to people, and how much a share of an amount is. */
public final class Amounts {

    private Amounts() {}

    /** {@return such as {@code 1 event} or {@code 2,000 events}} */
    public static String of(long count, String noun) {
        return grouped(count) + " " + noun + (count == 1 ? "" : "s");
    }

    /** {@return such as {@code 3 of 12 events}} */
    public static String of(long part, long all, String noun) {
        return grouped(part) + " of " + of(all, noun);
    }

    /** {@return a count with its thousands apart, such as {@code 2,000}} */
    public static String grouped(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** {@return the least count that is at least a share of all, as the share is written: of 0.07 and 100 it is 7} */
    public static long leastOf(double share, long all) {
        return BigDecimal.valueOf(share)
                .multiply(BigDecimal.valueOf(all))
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }
}
