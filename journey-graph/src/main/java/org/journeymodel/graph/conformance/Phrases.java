package org.journeymodel.graph.conformance;

import java.util.List;
import java.util.stream.Collectors;
import org.journeymodel.graph.wording.Wording;

/** How this package says its figures. */
final class Phrases {

    private static final int MOST_JOINED = 20;

    private Phrases() {}

    /** A number of things, such as {@code 1 customer} or {@code 2 customers}. */
    static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** A fitness or precision with four decimals; 1.0000 only if it is 1. */
    static String fitness(double value) {
        return value < 1 && value > 0.9999 ? "0.9999" : Wording.decimal(value, 4);
    }

    /** The first of some things, and how many more there are. */
    static String joined(List<?> things) {
        String first = things.stream().limit(MOST_JOINED).map(Object::toString).collect(Collectors.joining(", "));
        int more = things.size() - MOST_JOINED;
        return more > 0 ? first + " and " + more + " more" : first;
    }

    /** Who did so, such as {@code 31 of 412 customers (7.5 %)}. */
    static String share(long some, long all) {
        return some + " of " + count(all, "customer") + " (" + Wording.percent((double) some / all) + ")";
    }
}
