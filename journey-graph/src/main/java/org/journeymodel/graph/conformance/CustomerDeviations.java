package org.journeymodel.graph.conformance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.graph.alignment.Steps;
import org.jspecify.annotations.Nullable;

/** Finds where single customers fail and where they are late. */
final class CustomerDeviations {

    private final Names names;
    private final LatestWaiting latest;

    CustomerDeviations(Names names) {
        this.names = names;
        this.latest = new LatestWaiting(names.flow());
    }

    /** {@return failing and late of one customer, in order of her events} */
    List<Deviation> of(ObservedJourney journey, Alignment alignment) {
        List<JourneyEvent> events = journey.events();
        List<Deviation> found = new ArrayList<>(0);
        int observed = 0;
        int run = 0;
        int from = -1; // the event before, if the run goes on from it at once
        for (int step : alignment.steps()) {
            if (Steps.isMissing(step)) {
                run++;
                from = -1;
                continue;
            }
            if (Steps.isSynchronous(step)) {
                Deviation late = from < 0 ? null : late(events, alignment, from, observed, run);
                if (late != null) {
                    found.add(late);
                }
                from = observed;
            }
            int place = Steps.isSynchronous(step) ? run++ : -1;
            if (events.get(observed).failed()) {
                found.add(failing(events.get(observed), step, new Deviation.Place(observed, place)));
            }
            observed++;
        }
        return found;
    }

    private Deviation failing(JourneyEvent event, int step, Deviation.Place place) {
        Spot spot = Spot.of(DeviationKind.FAILING, Steps.touchpoint(step), event.touchpoint(), Names.NONE, Names.NONE);
        return new Deviation(names, spot, place, 0, null);
    }

    private @Nullable Deviation late(List<JourneyEvent> events, Alignment alignment, int from, int to, int run) {
        int source = names.touchpointOf(alignment.codes()[from]);
        int target = names.touchpointOf(alignment.codes()[to]);
        Duration allowed = latest.between(source, target);
        Optional<Instant> left = events.get(from).time();
        Optional<Instant> came = events.get(to).time();
        if (allowed == null || left.isEmpty() || came.isEmpty()) {
            return null;
        }
        Duration stay = names.flow().duration(source).orElse(Duration.ZERO);
        Duration waited = Duration.between(left.get(), came.get()).minus(stay);
        if (waited.compareTo(allowed) <= 0) {
            return null;
        }
        Spot spot = Spot.of(DeviationKind.LATE, target, "", source, Names.NONE);
        return new Deviation(names, spot, new Deviation.Place(to, run), 0, new Deviation.Delay(waited, allowed));
    }
}
