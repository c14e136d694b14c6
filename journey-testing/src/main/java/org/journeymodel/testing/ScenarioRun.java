package org.journeymodel.testing;

import java.util.List;
import java.util.Optional;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.scenario.Scenario;
import org.journeymodel.core.scenario.ScenarioStep;
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
     * {@return whether all steps were done as planned: each led to its touchpoint, and just those failed that were to}
     * Feelings that actions told are not held against the script; {@link #observed()} has them.
     */
    public boolean isAsPlanned() {
        return problem().isEmpty();
    }

    /**
     * {@return what the first difference from the plan is, such as {@code Step 3 of 5, at "buy", failed:
     * java.io.IOException: refused.}; empty if there is none}
     */
    public Optional<String> problem() {
        int last = observed.events().size() - 1;
        ScenarioStep planned = scenario.steps().get(last);
        JourneyEvent event = observed.events().get(last);
        String step = "Step " + (last + 1) + " of " + scenario.steps().size() + ", at "
                + Quote.of(planned.touchpoint().id()) + ", ";
        if (event.failed() && (!planned.failed() || failure instanceof AssertionError)) {
            return Optional.of(step + "failed: " + Quote.inLine(String.valueOf(failure)) + ".");
        }
        if (!event.failed() && planned.failed()) {
            return Optional.of(step + "was to fail, but did not.");
        }
        return event.touchpoint().equals(planned.touchpoint().id())
                ? Optional.empty()
                : Optional.of(step + "led to " + Quote.of(event.touchpoint()) + ".");
    }

    /** {@return the plan, and {@code as planned} or the problem} */
    @Override
    public String toString() {
        return scenario + ": " + problem().orElse("as planned");
    }
}
