package org.journeymodel.testing;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.message.FigureText;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.graph.flow.AtlasFlow;

/** Assertions about the flow of a journey of an atlas and of all that its customers enter. */
public class AtlasFlowAssert extends AbstractAssert<AtlasFlowAssert, AtlasFlow> {

    /** Of a flow, or null; call {@link JourneyAssertions#assertThat(AtlasFlow)}. */
    public AtlasFlowAssert(AtlasFlow actual) {
        super(actual, AtlasFlowAssert.class);
    }

    /**
     * Verifies that at least such a share of customers succeeds.
     *
     * @param probability 0 to 1
     */
    public AtlasFlowAssert succeedsWithProbabilityAtLeast(double probability) {
        isNotNull();
        Arguments.share("Probability", probability);
        double found = actual.probabilityOf(Outcome.SUCCESS);
        return verify(
                !Limit.isBelow(found, probability),
                "to succeed with a probability of at least " + FigureText.decimal(probability, 4),
                "it is " + FigureText.decimal(found, 4));
    }

    /**
     * Verifies that at most such a share of customers leaves without any outcome.
     *
     * @param probability 0 to 1
     */
    public AtlasFlowAssert isAbandonedWithProbabilityAtMost(double probability) {
        isNotNull();
        Arguments.share("Probability", probability);
        double found = actual.probabilityOf(Outcome.ABANDONED);
        return verify(
                !Limit.isAbove(found, probability),
                "to be abandoned with a probability of at most " + FigureText.decimal(probability, 4),
                "it is " + FigureText.decimal(found, 4));
    }

    /**
     * Verifies that the mean time from the first touchpoint to the end is at most so long, that in the journeys that
     * customers enter included. Times that are not known add nothing: {@link #knowsAllTimes()} asks for them.
     *
     * @param time not negative
     */
    public AtlasFlowAssert takesAtMost(Duration time) {
        isNotNull();
        Arguments.time(time);
        return verify(
                actual.time().mean().compareTo(time) <= 0,
                "to take at most " + FigureText.duration(time) + " in the mean",
                "it takes " + actual.time());
    }

    /** Verifies that no stay and no wait is of unknown length, here and in the journeys that customers enter. */
    public AtlasFlowAssert knowsAllTimes() {
        isNotNull();
        return verify(
                !actual.time().isAtLeast(),
                "to know all times",
                "of its stays and waits, " + FigureText.percent(actual.time().coverage()) + " are known");
    }

    private AtlasFlowAssert verify(boolean holds, String expected, String found) {
        if (!holds) {
            failWithMessage(
                    "%s",
                    Failure.expecting("journey " + Quote.of(actual.journey().id()) + " of the atlas " + expected)
                            .but(found)
                            .picture(JourneyPicture.of(JourneyFlow.of(actual.journey()), List.of())));
        }
        return myself;
    }
}
