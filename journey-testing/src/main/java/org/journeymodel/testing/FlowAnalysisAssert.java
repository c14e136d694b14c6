package org.journeymodel.testing;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.journeymodel.core.message.FigureText;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.graph.flow.DropOff;
import org.journeymodel.graph.flow.FlowAnalysis;
import org.journeymodel.graph.whatif.SingleChange;
import org.journeymodel.graph.whatif.SmallestChanges;
import org.journeymodel.graph.whatif.Target;

/** Assertions about the flow of a journey: what customers' journeys come to, and how long they take. */
public class FlowAnalysisAssert extends AbstractAssert<FlowAnalysisAssert, FlowAnalysis> {

    /** Of a flow, or null; call {@link JourneyAssertions#assertThat(FlowAnalysis)}. */
    public FlowAnalysisAssert(FlowAnalysis actual) {
        super(actual, FlowAnalysisAssert.class);
    }

    /**
     * Verifies that at least such a share of customers succeeds. A failure tells the smallest change of the journey
     * that would do.
     *
     * @param probability 0 to 1
     */
    public FlowAnalysisAssert succeedsWithProbabilityAtLeast(double probability) {
        isNotNull();
        Arguments.share("Probability", probability);
        double found = actual.probabilityOf(Outcome.SUCCESS);
        if (Limit.isBelow(found, probability)) {
            failWithMessage(
                    "%s",
                    Failure.expecting(self() + " to succeed with a probability of at least " + text(probability))
                            .but("it is " + text(found))
                            .nearest("The smallest change that would do is", smallest(probability))
                            .picture(JourneyPicture.of(actual.flow(), worstDropOff())));
        }
        return myself;
    }

    private List<String> smallest(double probability) {
        return SmallestChanges.of(actual.flow(), Target.successAtLeast(probability), ProgressListener.none())
                .smallest()
                .map(SingleChange::sentence)
                .stream()
                .toList();
    }

    private List<String> worstDropOff() {
        return actual.dropOffs().stream()
                .limit(1)
                .map(DropOff::touchpoint)
                .map(touchpoint -> touchpoint.id())
                .toList();
    }

    /**
     * Verifies that at most such a share of customers leaves without any outcome.
     *
     * @param probability 0 to 1
     */
    public FlowAnalysisAssert isAbandonedWithProbabilityAtMost(double probability) {
        isNotNull();
        Arguments.share("Probability", probability);
        double found = actual.probabilityOf(Outcome.ABANDONED);
        if (Limit.isAbove(found, probability)) {
            failWithMessage(
                    "%s",
                    Failure.expecting(self() + " to be abandoned with a probability of at most " + text(probability))
                            .but("it is " + text(found))
                            .picture(JourneyPicture.of(actual.flow(), worstDropOff())));
        }
        return myself;
    }

    /**
     * Verifies that the mean time from the first touchpoint to the end is at most so long. Times that are not known
     * add nothing: {@link #knowsAllTimes()} asks for them.
     *
     * @param time not negative
     */
    public FlowAnalysisAssert takesAtMost(Duration time) {
        isNotNull();
        Arguments.time(time);
        Duration found = actual.time().mean();
        if (found.compareTo(time) > 0) {
            failWithMessage(
                    "%s",
                    Failure.expecting(self() + " to take at most " + FigureText.duration(time) + " in the mean")
                            .but("it takes " + actual.time())
                            .picture(JourneyPicture.of(actual.flow(), List.of())));
        }
        return myself;
    }

    /** Verifies that no stay and no wait of a customer's journey is of unknown length. */
    public FlowAnalysisAssert knowsAllTimes() {
        isNotNull();
        if (actual.time().isAtLeast()) {
            failWithMessage(
                    "%s",
                    Failure.expecting("all times of " + self() + " to be known")
                            .but("of its stays and waits, "
                                    + FigureText.percent(actual.time().coverage()) + " are"));
        }
        return myself;
    }

    private String self() {
        return "journey " + Quote.of(actual.flow().journey().id())
                + actual.flow()
                        .persona()
                        .map(id -> " for persona " + Quote.of(id))
                        .orElse("");
    }

    /** As exact as a reader needs to see on which side of a limit it is. */
    private static String text(double probability) {
        return FigureText.decimal(probability, 4);
    }
}
