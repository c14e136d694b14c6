package org.journeymodel.core.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.model.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario says, whatever journey it is on.
 *
 * @param waiting what was waited for since the last step; null if nothing
 */
record Script(
        @Nullable String name,
        @Nullable String persona,
        List<ScenarioStep> steps,
        @Nullable Duration waiting,
        @Nullable Outcome end) {

    static final Script EMPTY = new Script(null, null, List.of(), null, null);

    Script withName(String newName) {
        return new Script(newName, persona, steps, waiting, end);
    }

    Script withPersona(String newPersona) {
        return new Script(name, newPersona, steps, waiting, end);
    }

    Script withWait(@Nullable Duration newWait) {
        return new Script(name, persona, steps, newWait, end);
    }

    Script withEnd(@Nullable Outcome newEnd) {
        return new Script(name, persona, steps, waiting, newEnd);
    }

    /** Whatever was waited for is part of the steps afterwards. */
    Script plus(List<ScenarioStep> more) {
        List<ScenarioStep> all = new ArrayList<>(steps);
        all.addAll(more);
        return new Script(name, persona, List.copyOf(all), null, end);
    }

    Script withLast(ScenarioStep last) {
        List<ScenarioStep> all = new ArrayList<>(steps);
        all.set(all.size() - 1, last);
        return new Script(name, persona, List.copyOf(all), waiting, end);
    }

    ScenarioStep last() {
        return steps.get(steps.size() - 1);
    }

    static @Nullable Duration sum(@Nullable Duration one, @Nullable Duration other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.plus(other);
    }
}
