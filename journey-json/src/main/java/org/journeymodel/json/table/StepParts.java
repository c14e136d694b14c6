package org.journeymodel.json.table;

import java.time.Duration;
import java.util.Objects;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.scenario.ScenarioStep;
import org.jspecify.annotations.Nullable;

/** What a document says of a step of a scenario. */
final class StepParts {

    @Nullable
    Touchpoint at;

    @Nullable
    Duration wait;

    @Nullable
    Double valence;

    boolean failed;

    ScenarioStep step() {
        ScenarioStep step = ScenarioStep.at(Objects.requireNonNull(at, "touchpoint"));
        step = wait == null ? step : step.after(wait);
        step = valence == null ? step : step.feels(valence);
        return failed ? step.fails() : step;
    }
}
