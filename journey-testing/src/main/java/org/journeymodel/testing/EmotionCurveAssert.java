package org.journeymodel.testing;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.journeymodel.core.message.FigureText;
import org.journeymodel.core.message.Quote;
import org.journeymodel.graph.feeling.EmotionCurve;
import org.journeymodel.graph.feeling.EmotionPoint;

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
                .filter(point -> point.valence().isPresent() && point.valence().getAsDouble() < valence)
                .toList();
        if (!below.isEmpty()) {
            failWithMessage(
                    "%s",
                    Failure.expecting(self() + " never to fall below " + signed(valence))
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
        if (last.valence().isEmpty() || last.valence().getAsDouble() <= valence) {
            failWithMessage(
                    "%s",
                    Failure.expecting(self() + " to end above " + signed(valence))
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

    private String self() {
        return "the feelings"
                + actual.persona().map(id -> " of persona " + Quote.of(id)).orElse("");
    }

    private String text(EmotionPoint point) {
        String feeling =
                point.valence().isPresent() ? "is " + signed(point.valence().getAsDouble()) : "is not known";
        return "at " + Quote.of(point.touchpoint().id()) + ", step " + (point.step() + 1) + ", it " + feeling;
    }

    private String curve() {
        return "  " + actual;
    }

    private static String signed(double valence) {
        String text = FigureText.decimal(valence, 2);
        return text.startsWith("-") ? text : "+" + text;
    }
}
