package org.journeymodel.testing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.scenario.Scenario;
import org.journeymodel.core.scenario.ScenarioStep;
import org.journeymodel.graph.scenario.ScenarioCheck;
import org.jspecify.annotations.Nullable;

/** What an application did of a scenario, beside the plan. Immutable. */
public final class ScenarioRun {

    private final Scenario scenario;
    private final ObservedJourney observed;
    private final @Nullable Throwable failure;

    ScenarioRun(Scenario scenario, List<JourneyEvent> events, @Nullable Throwable failure) {
        this.scenario = scenario;
        this.observed = ObservedJourney.builder().events(events).build();
        this.failure = failure;
    }

    /** {@return the plan} */
    public Scenario scenario() {
        return scenario;
    }

    /**
     * {@return what was observed, up to and with the step at which the run ended} Without times; feelings that
     * actions told are scores on the journey's emotion scale.
     */
    public ObservedJourney observed() {
        return observed;
    }

    /** {@return what the action threw that ended the run; empty if none did} */
    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    /**
     * {@return whether all steps were done as planned: each led to its touchpoint, just those failed that were to, and
     * where the script and the action both tell a feeling, they differ by no more than {@value
     * ScenarioCheck#STANDARD_TOLERANCE} of valence}
     */
    public boolean isAsPlanned() {
        return problems().isEmpty();
    }

    /**
     * {@return how the run differs from the plan, in the order of the steps, such as {@code Step 3 of 5, at "buy",
     * failed: java.io.IOException: refused.}; empty if it does not} A run ends at the first step that fails
     * unplanned or leads elsewhere; before it, feelings may differ, and steps not fail that were to.
     */
    public List<String> problems() {
        return differentSteps().stream()
                .map(step -> named(step) + difference(step))
                .toList();
    }

    /** {@return the ids of the touchpoints at which it was to be, where a step was not done as planned} */
    List<String> differentTouchpoints() {
        return differentSteps().stream()
                .map(step -> scenario.touchpoints().get(step))
                .toList();
    }

    private List<Integer> differentSteps() {
        return IntStream.range(0, observed.events().size())
                .filter(step -> !difference(step).isEmpty())
                .boxed()
                .toList();
    }

    private String named(int step) {
        return "Step " + (step + 1) + " of " + scenario.steps().size() + ", at "
                + Quote.of(scenario.touchpoints().get(step)) + ", ";
    }

    /** How a step was done otherwise; empty if it was not. */
    private String difference(int step) {
        ScenarioStep planned = scenario.steps().get(step);
        JourneyEvent event = observed.events().get(step);
        if (event.failed() && (!planned.failed() || failure instanceof AssertionError)) {
            return "failed: " + Quote.inLine(String.valueOf(failure)) + ".";
        }
        if (!event.failed() && planned.failed()) {
            return "was to fail, but did not.";
        }
        if (!event.touchpoint().equals(planned.touchpoint().id())) {
            return "led to " + Quote.of(event.touchpoint()) + ".";
        }
        return differenceInFeeling(planned, event);
    }

    private String differenceInFeeling(ScenarioStep planned, JourneyEvent event) {
        if (planned.valence().isEmpty() || event.score().isEmpty()) {
            return "";
        }
        double scripted = planned.valence().getAsDouble();
        double felt = scenario.journey()
                .emotionScale()
                .toEmotion(event.score().getAsDouble())
                .valence();
        return Limit.isAbove(Math.abs(felt - scripted), ScenarioCheck.STANDARD_TOLERANCE)
                ? "felt " + Valence.signed(felt) + ", but " + Valence.signed(scripted) + " is scripted."
                : "";
    }

    /**
     * {@return whether the other is a run of an equal scenario, of which the same was observed, and that the same
     * exception ended, if one did: exceptions are equal to themselves alone}
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScenarioRun that
                && scenario.equals(that.scenario)
                && observed.equals(that.observed)
                && Objects.equals(failure, that.failure);
    }

    @Override
    public int hashCode() {
        return Objects.hash(scenario, observed);
    }

    /** {@return the plan, and {@code as planned} or the problems} */
    @Override
    public String toString() {
        return scenario + ": " + (isAsPlanned() ? "as planned" : String.join(" ", problems()));
    }
}
