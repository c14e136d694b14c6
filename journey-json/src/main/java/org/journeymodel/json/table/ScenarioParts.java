package org.journeymodel.json.table;

import java.time.Duration;
import java.util.List;
import org.journeymodel.core.message.PlainText;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.scenario.Scenario;
import org.journeymodel.core.scenario.ScenarioStep;
import org.jspecify.annotations.Nullable;

/** What a document says of a scenario, before it is told in order. */
final class ScenarioParts {

    private final Journey journey;

    @Nullable
    String name;

    @Nullable
    String persona;

    List<ScenarioStep> steps = List.of();

    @Nullable
    Duration waitAfter;

    @Nullable
    Outcome outcome;

    ScenarioParts(Journey journey) {
        this.journey = journey;
    }

    Scenario scenario() {
        Scenario scenario = Scenario.on(journey);
        scenario = name == null ? scenario : scenario.named(name);
        scenario = persona == null ? scenario : scenario.as(persona);
        scenario = scenario.then(steps);
        if (waitAfter != null) {
            requireStep("waits");
            scenario = scenario.after(waitAfter);
        }
        if (outcome != null) {
            requireStep("ends with " + PlainText.of(outcome));
            requireNoWait();
            scenario = scenario.endsWith(outcome);
        }
        return scenario;
    }

    private void requireStep(String what) {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException(
                    "A scenario that " + what + " must have a step, but \"steps\" is empty. Say where it starts.");
        }
    }

    private void requireNoWait() {
        if (waitAfter != null) {
            throw new IllegalArgumentException("A scenario ends with its last step, but this one waits after it."
                    + " Add the step that follows, or leave out \"waitAfter\" or \"outcome\".");
        }
    }
}
