package org.journeymodel.graph.wording;

import java.util.Locale;
import org.journeymodel.core.message.FigureText;

/** Counts of customers, visits and whatever else is counted, in the same words everywhere. */
public final class CountWording {

    private CountWording() {}

    /** {@return such as {@code 1 customer} or {@code 2,390 customers}} */
    public static String of(long count, String noun) {
        return number(count) + " " + noun + (count == 1 ? "" : "s");
    }

    /** {@return a number such as {@code 2,390}} */
    public static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** {@return who did so, such as {@code 31 of 412 customers (7.5 %)}} */
    public static String ofCustomers(long some, long all) {
        return number(some) + " of " + of(all, "customer") + " (" + percent(some, all) + ")";
    }

    /** {@return a share such as {@code 7.5 %}; {@code > 99.9 %} where one is missing, {@code < 0.1 %} where there is one} */
    public static String percent(long some, long all) {
        return FigureText.percent(some, all);
    }
}
