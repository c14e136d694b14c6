package org.journeymodel.testing;

import org.assertj.core.api.AbstractAssert;
import org.journeymodel.core.message.FigureText;
import org.journeymodel.core.message.Quote;
import org.journeymodel.graph.feeling.FlowFeelings;
import org.journeymodel.graph.feeling.MeanValence;

/**
 * Assertions about what customers feel over all of their journeys, in valence: -1 to 1 with 0 as neutral. Feelings that
 * are not known do not count; of none known, limits are not kept.
 */
public class FlowFeelingsAssert extends AbstractAssert<FlowFeelingsAssert, FlowFeelings> {

    /** Of feelings, or null; call {@link JourneyAssertions#assertThat(FlowFeelings)}. */
    public FlowFeelingsAssert(FlowFeelings actual) {
        super(actual, FlowFeelingsAssert.class);
    }

    /**
     * Verifies that the mean over all visits with a known feeling is at least a valence.
     *
     * @param valence -1 to 1
     */
    public FlowFeelingsAssert hasMeanAtLeast(double valence) {
        isNotNull();
        return verify(actual.mean(), valence, "in the mean");
    }

    /**
     * Verifies that the mean where journeys end is at least a valence, over customers whose feeling there is known.
     *
     * @param valence -1 to 1
     */
    public FlowFeelingsAssert hasEndAtLeast(double valence) {
        isNotNull();
        return verify(actual.end(), valence, "in the end");
    }

    /**
     * Verifies that at most such a share of customers ever has a known feeling below a valence.
     *
     * @param valence -1 to 1
     * @param probability 0 to 1
     */
    public FlowFeelingsAssert fallBelowWithProbabilityAtMost(double valence, double probability) {
        isNotNull();
        Arguments.valence(valence);
        Arguments.share("Probability", probability);
        double found = actual.probabilityOfFeelingBelow(valence);
        if (Limit.isAbove(found, probability)) {
            fail(
                    "to fall below " + Valence.signed(valence) + " with a probability of at most "
                            + FigureText.decimal(probability, 4),
                    "it is " + FigureText.decimal(found, 4));
        }
        return myself;
    }

    private FlowFeelingsAssert verify(MeanValence found, double least, String where) {
        Arguments.valence(least);
        if (found.valence().isEmpty() || Limit.isBelow(found.valence().getAsDouble(), least)) {
            fail(
                    "to be at least " + Valence.signed(least) + " " + where,
                    found.valence().isEmpty() ? "they are not known" : "they are " + found);
        }
        return myself;
    }

    private void fail(String expected, String found) {
        String self = "the feelings over the journey"
                + actual.persona().map(id -> " of persona " + Quote.of(id)).orElse("");
        failWithMessage(
                "%s", Failure.expecting(self + " " + expected).but(found).picture("  " + actual));
    }
}
