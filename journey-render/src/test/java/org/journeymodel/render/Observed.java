package org.journeymodel.render;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;

/** What customers did on journeys to draw. */
public final class Observed {

    private Observed() {}

    /**
     * What seven did: three as the small journey plans it, one with a visit to what no map knows, one who failed
     * at the second touchpoint, one who skipped it, and one who went the other way.
     */
    static ObservedJourneys of(Journey journey) {
        List<String> ids = journey.touchpoints().stream().map(Touchpoint::id).toList();
        String first = ids.get(0);
        String second = ids.get(Math.min(1, ids.size() - 1));
        String third = ids.get(Math.min(2, ids.size() - 1));
        List<ObservedJourney> all = new ArrayList<>();
        for (int at = 0; at < 3; at++) {
            all.add(ObservedJourney.of("planned" + at, first, second, third));
        }
        all.add(ObservedJourney.of("asking", first, "<chat> & \"more\"", second, third));
        all.add(ObservedJourney.of(
                JourneyEvent.of("failing", first),
                JourneyEvent.builder()
                        .customer("failing")
                        .touchpoint(second)
                        .failed(true)
                        .build(),
                JourneyEvent.of("failing", third)));
        all.add(ObservedJourney.of("skipping", first, third));
        all.add(ObservedJourney.of("turning", third, second, first));
        return ObservedJourneys.of(all);
    }

    /** Customers on the small journey, each a line such as {@code 3: search compare pay}. */
    static ObservedJourneys script(String... lines) {
        List<ObservedJourney> all = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(": ", 2);
            for (int at = 0; at < Integer.parseInt(parts[0]); at++) {
                all.add(ObservedJourney.of("c" + all.size(), parts[1].split(" ")));
            }
        }
        return ObservedJourneys.of(all);
    }
}
