package org.journeymodel.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.journeymodel.core.message.FigureText;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.graph.flow.DropOff;
import org.journeymodel.graph.flow.FlowAnalysis;
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
     * that would do, or that no change of one thing would.
     *
     * @param probability 0 to 1
     */
    public FlowAnalysisAssert succeedsWithProbabilityAtLeast(double probability) {
        isNotNull();
        Arguments.share("Probability", probability);
        double found = actual.probabilityOf(Outcome.SUCCESS);
        if (Limit.isBelow(found, probability)) {
            Failure failure = Failure.expecting(
                            self() + " to succeed with a probability of at least " + text(probability))
                    .but("it is " + text(found));
            failWithMessage(
                    "%s",
                    withSmallestChange(failure, Target.successAtLeast(probability))
                            .picture(JourneyPicture.of(actual.flow(), worstDropOff())));
        }
        return myself;
    }

    private Failure withSmallestChange(Failure failure, Target target) {
        SmallestChanges changes = SmallestChanges.of(actual.flow(), target, ProgressListener.none());
        return changes.smallest()
                .map(change -> failure.nearest("The smallest change that would do is", List.of(change.sentence())))
                .orElseGet(() -> failure.nearest("No change of one thing would do", List.of(changes.note())));
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
     * Verifies that the mean time from the first touchpoint to the end is at most so long: the stays at touchpoints and
     * the waits between them, over all customers, also those who leave.
     *
     * <p>Times that are not known add nothing, so that of a journey without any time this holds of every limit. Demand
     * that all are known before: {@code knowsAllTimes().takesAtMost(Duration.ofDays(1))}. Where search is known to take
     * 10 minutes, is visited 1.6 times in the mean, and nothing else is known, the mean is at least 16 minutes: {@code
     * takesAtMost(Duration.ofMinutes(16))} holds, and {@code knowsAllTimes()} does not.
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

    /**
     * Verifies that no stay and no wait of a customer's journey is of unknown length: each touchpoint that customers
     * visit has a duration, and each transition that they take a waiting, be it 0. Without it, {@link #takesAtMost} is
     * held to what is known.
     */
    public FlowAnalysisAssert knowsAllTimes() {
        isNotNull();
        if (actual.time().isAtLeast()) {
            UnknownTimes unknown = UnknownTimes.of(actual.flow());
            List<String> found = new ArrayList<>();
            found.add("of its stays and waits, "
                    + FigureText.percent(actual.time().coverage()) + " are");
            found.addAll(unknown.lines());
            failWithMessage(
                    "%s",
                    Failure.expecting("all times of " + self() + " to be known")
                            .but(found)
                            .picture(JourneyPicture.of(actual.flow(), unknown.places())));
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
