package org.journeymodel.testing;

import java.util.ArrayList;
import java.util.List;

/** What an assertion that fails says: what was expected, what was found, what would have worked, and where. */
final class Failure {

    private static final int MOST_LINES = 10;

    private final StringBuilder text;

    private Failure(String expected) {
        text = new StringBuilder("\nExpecting ").append(expected);
    }

    static Failure expecting(String expected) {
        return new Failure(expected);
    }

    Failure but(String found) {
        return but(List.of(found));
    }

    Failure but(List<String> found) {
        return part("but", found);
    }

    /** What would have worked, under a heading; left out if there is nothing. */
    Failure nearest(String heading, List<String> lines) {
        return lines.isEmpty() ? this : part(heading, lines);
    }

    /** The nearest way that works, if there is one. */
    Failure nearestWay(List<String> touchpoints) {
        return nearest(
                "The nearest way that works is",
                touchpoints.isEmpty() ? List.of() : List.of(String.join(" > ", touchpoints)));
    }

    Failure picture(String picture) {
        text.append("\n\n").append(picture);
        return this;
    }

    private Failure part(String heading, List<String> lines) {
        List<String> shown = new ArrayList<>(lines.subList(0, Math.min(lines.size(), MOST_LINES)));
        if (lines.size() > MOST_LINES) {
            shown.add("and " + (lines.size() - MOST_LINES) + " more");
        }
        text.append('\n').append(heading);
        shown.forEach(line -> text.append("\n  ").append(line));
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
