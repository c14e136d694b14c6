package org.journeymodel.testing;

import java.util.List;
import java.util.OptionalDouble;
import org.assertj.core.api.AbstractAssert;
import org.journeymodel.core.message.FigureText;
import org.journeymodel.core.message.Quote;
import org.journeymodel.graph.feeling.EmotionCurve;
import org.journeymodel.graph.feeling.EmotionPoint;
import org.journeymodel.graph.feeling.PeakEnd;

/** Assertions about what is felt along a path, in valence: -1 to 1 with 0 as neutral. */
public class EmotionCurveAssert extends AbstractAssert<EmotionCurveAssert, EmotionCurve> {

    /** Of a curve, or null; call {@link JourneyAssertions#assertThat(EmotionCurve)}. */
    public EmotionCurveAssert(EmotionCurve actual) {
        super(actual, EmotionCurveAssert.class);
    }

    /**
     * Verifies that no known feeling is below a valence. Feelings that are not known are no failure: {@link
     * #isKnownThroughout()} asks for them.
     *
     * @param valence -1 to 1
     */
    public EmotionCurveAssert neverFallsBelow(double valence) {
        isNotNull();
        Arguments.valence(valence);
        List<EmotionPoint> below = actual.points().stream()
                .filter(point -> point.valence().isPresent()
                        && Limit.isBelow(point.valence().getAsDouble(), valence))
                .toList();
        if (!below.isEmpty()) {
            failWithMessage(
                    "%s",
                    Failure.expecting(self() + " never to fall below " + Valence.signed(valence))
                            .but(below.stream().map(this::text).toList())
                            .picture(curve()));
        }
        return myself;
    }

    /**
     * Verifies that the feeling at the last touchpoint is known and above a valence.
     *
     * @param valence -1 to 1
     */
    public EmotionCurveAssert endsAbove(double valence) {
        isNotNull();
        Arguments.valence(valence);
        EmotionPoint last = actual.points().get(actual.points().size() - 1);
        if (last.valence().isEmpty() || !Limit.isAbove(last.valence().getAsDouble(), valence)) {
            failWithMessage(
                    "%s",
                    Failure.expecting(self() + " to end above " + Valence.signed(valence))
                            .but(text(last))
                            .picture(curve()));
        }
        return myself;
    }

    /** Verifies that the feeling is known at each touchpoint of the path. */
    public EmotionCurveAssert isKnownThroughout() {
        isNotNull();
        List<EmotionPoint> unknown = actual.points().stream()
                .filter(point -> point.valence().isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            failWithMessage(
                    "%s",
                    Failure.expecting(self() + " to be known throughout")
                            .but(unknown.stream().map(this::text).toList())
                            .picture(curve()));
        }
        return myself;
    }

    /**
     * Verifies that the mean of the known feelings, each visit counted once, is at least a valence.
     *
     * @param valence -1 to 1
     */
    public EmotionCurveAssert hasMeanAtLeast(double valence) {
        isNotNull();
        Arguments.valence(valence);
        return verify(actual.mean().valence(), valence, "to be at least " + Valence.signed(valence) + " in the mean");
    }

    /**
     * Verifies that the mean of the most intense feeling and the last one is known and at least a valence, as {@link
     * EmotionCurve#peakEnd()} tells: what is remembered.
     *
     * @param valence -1 to 1
     */
    public EmotionCurveAssert hasPeakEndAtLeast(double valence) {
        isNotNull();
        Arguments.valence(valence);
        OptionalDouble found =
                actual.peakEnd().stream().mapToDouble(PeakEnd::valence).findFirst();
        return verify(found, valence, "to be at least " + Valence.signed(valence) + " by peak and end");
    }

    private EmotionCurveAssert verify(OptionalDouble found, double least, String expected) {
        if (found.isEmpty() || Limit.isBelow(found.getAsDouble(), least)) {
            failWithMessage(
                    "%s",
                    Failure.expecting(self() + " " + expected)
                            .but(
                                    found.isEmpty()
                                            ? "they are not known"
                                            : "they are " + Valence.signed(found.getAsDouble()))
                            .picture(curve()));
        }
        return myself;
    }

    /**
     * Verifies that from one known feeling to the next, none falls by more than so much.
     *
     * @param size of the fall in valence; 0 to 2
     */
    public EmotionCurveAssert neverDropsByMoreThan(double size) {
        isNotNull();
        if (!(size >= 0 && size <= 2)) {
            throw new IllegalArgumentException("Size of a fall must be between 0 and 2, but was " + size
                    + ". From 1, the best, to -1, the worst, valence falls by 2.");
        }
        actual.largestDrop().filter(drop -> Limit.isAbove(drop.size(), size)).ifPresent(drop -> {
            String found = "from " + Quote.of(drop.from().touchpoint().id()) + " to "
                    + Quote.of(drop.to().touchpoint().id()) + ", step "
                    + (drop.to().step() + 1) + ", they fall by "
                    + FigureText.decimal(drop.size(), 2);
            failWithMessage(
                    "%s",
                    Failure.expecting(self() + " never to drop by more than " + FigureText.decimal(size, 2))
                            .but(found)
                            .picture(curve()));
        });
        return myself;
    }

    private String self() {
        return "the feelings"
                + actual.persona().map(id -> " of persona " + Quote.of(id)).orElse("");
    }

    private String text(EmotionPoint point) {
        String feeling = point.valence().isPresent()
                ? "is " + Valence.signed(point.valence().getAsDouble())
                : "is not known";
        return "at " + Quote.of(point.touchpoint().id()) + ", step " + (point.step() + 1) + ", it " + feeling;
    }

    private String curve() {
        return "  " + actual;
    }
}
