package org.journeymodel.graph.cohort;

import java.time.Duration;
import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.graph.conformance.Alignment;
import org.journeymodel.graph.conformance.Deviation;
import org.journeymodel.graph.conformance.JourneyConformance;
import org.journeymodel.graph.measure.MeasureKind;

/** Where customers deviate: found once for all who took the same path, if they neither failed nor may be late. */
final class DeviationSpots {

    private final TouchpointCodes codes;
    private final Optional<Duration> shortestLimit;
    private final IdentityHashMap<Alignment, List<Spot>> ofPaths = new IdentityHashMap<>();

    DeviationSpots(JourneyFlow flow, TouchpointCodes codes) {
        this.codes = codes;
        this.shortestLimit = flow.moves().stream()
                .map(FlowMove::transition)
                .flatMap(Optional::stream)
                .map(Transition::latestWaiting)
                .flatMap(Optional::stream)
                .min(Duration::compareTo);
    }

    List<Spot> of(List<JourneyEvent> events, JourneyConformance held) {
        return mayDeviateOnHerOwn(events)
                ? spots(held.deviations())
                : ofPaths.computeIfAbsent(held.alignment(), path -> spots(path.deviations()));
    }

    private boolean mayDeviateOnHerOwn(List<JourneyEvent> events) {
        return events.stream().anyMatch(JourneyEvent::failed)
                || shortestLimit.filter(limit -> lasts(events, limit)).isPresent();
    }

    /** Who is late somewhere took longer in all than the shortest time that the map allows anywhere. */
    private static boolean lasts(List<JourneyEvent> events, Duration limit) {
        List<Instant> times = events.stream()
                .map(JourneyEvent::time)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        return !times.isEmpty()
                && Duration.between(times.get(0), times.get(times.size() - 1)).compareTo(limit) > 0;
    }

    private List<Spot> spots(List<Deviation> deviations) {
        return deviations.stream().map(this::spot).distinct().toList();
    }

    private Spot spot(Deviation deviation) {
        String name = deviation.touchpoint().map(Touchpoint::id).orElse(deviation.name());
        return Spot.at(MeasureKind.valueOf(deviation.kind().name()), codes.codeOf(name));
    }
}
