package org.journeymodel.graph.conformance;

import java.util.List;
import java.util.stream.Collectors;
import org.journeymodel.graph.wording.Wording;

/** How this package says its figures. */
final class Phrases {

    private static final int MOST_JOINED = 20;

    private Phrases() {}

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
}
