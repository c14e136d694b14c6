package org.journeymodel.graph;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;

/** Observed journeys in a line or two: {@code 3 a b} are three customers who went from a to b. */
public final class Crowds {

    private Crowds() {}

    /** Customers without times, named by the prefix and a number. */
    public static ObservedJourneys crowd(String prefix, String... groups) {
        List<ObservedJourney> all = new ArrayList<>();
        for (String group : groups) {
            String[] words = group.split(" ", 2);
            for (int count = Integer.parseInt(words[0]); count > 0; count--) {
                all.add(ObservedJourney.of(prefix + all.size(), words[1].split(" ", -1)));
            }
        }
        return ObservedJourneys.of(all);
    }

    /** A customer who begins at a time and takes so many minutes for each move. */
    public static ObservedJourney walk(String customer, Instant start, int minutes, String path) {
        List<JourneyEvent> events = new ArrayList<>();
        for (String touchpoint : path.split(" ", -1)) {
            Instant time = start.plus(Duration.ofMinutes((long) minutes * events.size()));
            events.add(JourneyEvent.of(customer, touchpoint, time));
        }
        return ObservedJourney.builder().events(events).build();
    }
}
