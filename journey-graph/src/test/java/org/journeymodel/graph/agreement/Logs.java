package org.journeymodel.graph.agreement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.graph.Scripts;

/**
 * Observed journeys in a line: each text is the path of one customer, or with a number and {@code x} before it
 * that of so many. An event is a name, then {@code @} and the time since the start, {@code *} and the score.
 */
final class Logs {

    private static final Pattern PATH = Pattern.compile("(?:(\\d+)x )?(.+)");
    private static final Pattern EVENT = Pattern.compile("(\\w+)(?:@([\\d.]+[smhd]))?(?:\\*(-?[\\d.]+))?");

    private Logs() {}

    static ObservedJourneys log(String... paths) {
        List<ObservedJourney> journeys = new ArrayList<>();
        for (String path : paths) {
            Matcher matcher = PATH.matcher(path);
            matcher.matches();
            int times = matcher.group(1) == null ? 1 : Integer.parseInt(matcher.group(1));
            for (int time = 0; time < times; time++) {
                journeys.add(journey("u" + journeys.size(), matcher.group(2)));
            }
        }
        return ObservedJourneys.of(journeys);
    }

    private static ObservedJourney journey(String customer, String path) {
        ObservedJourney.Builder journey = ObservedJourney.builder();
        for (String word : path.split(" ", -1)) {
            Matcher matcher = EVENT.matcher(word);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("Not an event: " + word);
            }
            JourneyEvent.Builder event =
                    JourneyEvent.builder().customer(customer).touchpoint(matcher.group(1));
            if (matcher.group(2) != null) {
                event.time(Instant.EPOCH.plus(Scripts.time(matcher.group(2))));
            }
            if (matcher.group(3) != null) {
                event.score(Double.parseDouble(matcher.group(3)));
            }
            journey.addEvents(event.build());
        }
        return journey.build();
    }
}
