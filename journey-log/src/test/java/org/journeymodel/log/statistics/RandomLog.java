package org.journeymodel.log.statistics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.log.EventLog;

/** A small log made at random, and the same events as plain lists for counting by hand. */
final class RandomLog {

    final EventLog log;
    final Map<String, List<JourneyEvent>> journeys = new LinkedHashMap<>();

    RandomLog(long seed) {
        Random random = new Random(seed);
        int touchpoints = 1 + random.nextInt(5);
        int hours = 1 + random.nextInt(3_000);
        EventLog.Builder builder = EventLog.builder();
        for (int customer = random.nextInt(12); customer >= 0; customer--) {
            Instant time = Instant.parse("2024-01-01T00:00:00Z").plusSeconds(60L * random.nextInt(60 * hours));
            List<JourneyEvent> events = new ArrayList<>();
            for (int event = 1 + random.nextInt(7); event > 0; event--) {
                events.add(JourneyEvent.of("u" + customer, "t" + random.nextInt(touchpoints), time));
                time = time.plusSeconds(1_800L * random.nextInt(2 * hours));
            }
            events.forEach(builder::add);
            journeys.put("u" + customer, events);
        }
        log = builder.build();
    }

    Set<String> touchpoints() {
        Set<String> names = new LinkedHashSet<>();
        journeys.values().forEach(events -> events.forEach(event -> names.add(event.touchpoint())));
        return names;
    }
}
