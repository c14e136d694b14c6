package org.journeymodel.core.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.observed.ObservedJourney;
import org.jspecify.annotations.Nullable;

/** Turns a script into the events of a customer who does what it says. */
final class ScriptedEvents {

    private ScriptedEvents() {}

    /** {@return the events; without times if no start is given} */
    static ObservedJourney of(Journey journey, Script script, String customer, @Nullable Instant start) {
        List<JourneyEvent> events = new ArrayList<>();
        Instant time = start;
        Duration stay = Duration.ZERO;
        for (ScenarioStep step : script.steps()) {
            if (time != null && !events.isEmpty()) {
                time = time.plus(stay).plus(step.waitBefore().orElse(Duration.ZERO));
            }
            events.add(event(journey, step, customer, time));
            stay = step.touchpoint().duration().orElse(Duration.ZERO);
        }
        return ObservedJourney.builder().events(events).build();
    }

    private static JourneyEvent event(Journey journey, ScenarioStep step, String customer, @Nullable Instant time) {
        JourneyEvent.Builder event = JourneyEvent.builder()
                .customer(customer)
                .touchpoint(step.touchpoint().id())
                .failed(step.failed());
        if (time != null) {
            event.time(time);
        }
        step.valence().ifPresent(feeling -> event.score(journey.emotionScale().toScore(feeling)));
        return event.build();
    }
}
