package org.journeymodel.testing;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.journeymodel.core.message.FigureText;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.paths.JourneyPath;
import org.journeymodel.graph.pattern.PathPattern;

/**
 * Assertions about the paths that match a pattern: {@code assertThat(graph.pattern("refused ->* paid")).isPossible()}.
 * A failure shows the most likely path that matches, if one does.
 */
public class PathPatternAssert extends AbstractAssert<PathPatternAssert, PathPattern> {

    /** Of a pattern, or null; call {@link JourneyAssertions#assertThat(PathPattern)}. */
    public PathPatternAssert(PathPattern actual) {
        super(actual, PathPatternAssert.class);
    }

    /** Verifies that some path of the journey matches, however unlikely. */
    public PathPatternAssert isPossible() {
        isNotNull();
        return verify(!actual.mostLikely(1).isEmpty(), "a path to match", "none does");
    }

    /** Verifies that no path of the journey matches. */
    public PathPatternAssert isImpossible() {
        isNotNull();
        return verify(actual.mostLikely(1).isEmpty(), "no path to match", "some do");
    }

    /**
     * Verifies that at least such a share of customers goes a path that matches.
     *
     * @param probability 0 to 1
     */
    public PathPatternAssert hasProbabilityAtLeast(double probability) {
        isNotNull();
        Arguments.share("Probability", probability);
        return verify(
                !Limit.isBelow(actual.probability(), probability),
                "a probability of at least " + text(probability) + " to match",
                "it is " + text(actual.probability()));
    }

    /**
     * Verifies that at most such a share of customers goes a path that matches.
     *
     * @param probability 0 to 1
     */
    public PathPatternAssert hasProbabilityAtMost(double probability) {
        isNotNull();
        Arguments.share("Probability", probability);
        return verify(
                !Limit.isAbove(actual.probability(), probability),
                "a probability of at most " + text(probability) + " to match",
                "it is " + text(actual.probability()));
    }

    private PathPatternAssert verify(boolean holds, String expected, String found) {
        if (!holds) {
            List<String> likeliest = actual.mostLikely(1).stream()
                    .map(JourneyPath::touchpoints)
                    .flatMap(List::stream)
                    .map(Touchpoint::id)
                    .toList();
            failWithMessage(
                    "%s",
                    Failure.expecting(expected + "\n  " + actual)
                            .but(found)
                            .nearest(
                                    "The most likely that does is",
                                    likeliest.isEmpty() ? List.of() : List.of(String.join(" > ", likeliest)))
                            .picture(JourneyPicture.of(actual.flow(), likeliest)));
        }
        return myself;
    }

    private static String text(double probability) {
        return FigureText.decimal(probability, 4);
    }
}
