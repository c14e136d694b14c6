package org.journeymodel.testing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
        return problem().isEmpty();
    }

    /**
     * {@return what the first difference from the plan is, such as {@code Step 3 of 5, at "buy", failed:
     * java.io.IOException: refused.}; empty if there is none}
     */
    public Optional<String> problem() {
        return differentStep().stream().mapToObj(place -> step(place) + difference(place)).findFirst();
    }

    /** {@return the place of the first step that was not done as planned, from 0} */
    OptionalInt differentStep() {
        return IntStream.range(0, observed.events().size())
                .filter(place -> !difference(place).isEmpty())
                .findFirst();
    }

    private String step(int place) {
        return "Step " + (place + 1) + " of " + scenario.steps().size() + ", at "
                + Quote.of(scenario.steps().get(place).touchpoint().id()) + ", ";
    }

    /** How a step was done otherwise; empty if it was not. */
    private String difference(int place) {
        ScenarioStep planned = scenario.steps().get(place);
        JourneyEvent event = observed.events().get(place);
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

    /** {@return the plan, and {@code as planned} or the problem} */
    @Override
    public String toString() {
        return scenario + ": " + problem().orElse("as planned");
    }
}
