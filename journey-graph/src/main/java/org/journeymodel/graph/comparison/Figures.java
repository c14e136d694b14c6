package org.journeymodel.graph.comparison;

import java.time.Duration;
import java.util.OptionalDouble;
import org.journeymodel.graph.comparison.FlowMeasure.Unit;
import org.journeymodel.graph.wording.Wording;

/** Two figures beside each other, in words. */
final class Figures {

    /** Solutions of two flows that say the same differ by less than this part of themselves. */
    private static final double ROUNDING = 1e-9;

    private Figures() {}

    static OptionalDouble difference(OptionalDouble before, OptionalDouble after) {
        return before.isPresent() && after.isPresent()
                ? OptionalDouble.of(after.getAsDouble() - before.getAsDouble())
                : OptionalDouble.empty();
    }

    static boolean differ(OptionalDouble before, OptionalDouble after) {
        OptionalDouble difference = difference(before, after);
        return difference.isPresent()
                ? Math.abs(difference.getAsDouble())
                        > ROUNDING
                                * Math.max(1, Math.max(Math.abs(before.getAsDouble()), Math.abs(after.getAsDouble())))
                : before.isPresent() || after.isPresent();
    }

    static String told(Unit unit, OptionalDouble before, OptionalDouble after) {
        String both = of(unit, before) + " before, " + of(unit, after) + " after";
        if (!differ(before, after)) {
            return both;
        }
        OptionalDouble difference = difference(before, after);
        return difference.isEmpty() ? both : both + " (" + change(unit, difference.getAsDouble()) + ")";
    }

    private static String of(Unit unit, OptionalDouble figure) {
        if (figure.isEmpty()) {
            return "not known";
        }
        double value = figure.getAsDouble();
        return switch (unit) {
            case SHARE -> Wording.percent(value);
            case COUNT -> Wording.decimal(value, 2);
            case SECONDS -> Wording.duration(Wording.duration(value));
            case VALENCE -> Wording.signed(value, 2);
        };
    }

    private static String change(Unit unit, double difference) {
        return switch (unit) {
            case SHARE -> Wording.points(difference);
            case COUNT, VALENCE -> Wording.signed(difference, 2);
            case SECONDS -> {
                Duration span = Wording.duration(Math.abs(difference));
                yield Wording.duration(span) + (difference < 0 ? " less" : " more");
            }
        };
    }
}
