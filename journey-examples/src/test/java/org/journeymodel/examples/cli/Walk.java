package org.journeymodel.examples.cli;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;

/**
 * The figures of a journey in which every share is declared, computed in the plainest way there is:
 * customers walk on step by step until nearly none is left.
 */
final class Walk {

    private static final int STEPS = 10_000;

    private final List<Touchpoint> touchpoints;
    private final List<Transition> transitions;
    private final Map<String, Double> shareOf = new HashMap<>();

    Walk(Journey journey) {
        touchpoints = journey.stages().stream()
                .flatMap(stage -> stage.touchpoints().stream())
                .toList();
        transitions = journey.transitions();
        transitions.forEach(way -> shareOf.put(keyOf(way), way.probability().orElseThrow()));
    }

    /** Shares those who leave at a touchpoint out among the ways that lead on. */
    Walk thatNobodyLeavesAt(String touchpoint) {
        double staying = transitions.stream()
                .filter(way -> way.from().equals(touchpoint))
                .mapToDouble(way -> shareOf.get(keyOf(way)))
                .sum();
        transitions.stream()
                .filter(way -> way.from().equals(touchpoint))
                .forEach(way -> shareOf.merge(keyOf(way), staying, (share, all) -> share / all));
        return this;
    }

    double probabilityOfReaching(String touchpoint) {
        Map<String, Double> present = entries();
        double arrived = 0;
        for (int step = 0; step < STEPS; step++) {
            arrived += present.getOrDefault(touchpoint, 0.0);
            present.remove(touchpoint);
            present = next(present);
        }
        return arrived;
    }

    double visits() {
        return allVisits().values().stream().mapToDouble(Double::doubleValue).sum();
    }

    double visits(String touchpoint) {
        return allVisits().getOrDefault(touchpoint, 0.0);
    }

    /** The mean of what is known of durations and waiting; a waiting with a latest one counts as typical. */
    Duration time() {
        Map<String, Double> visits = allVisits();
        double seconds = 0;
        for (Touchpoint touchpoint : touchpoints) {
            seconds += visits.getOrDefault(touchpoint.id(), 0.0)
                    * touchpoint.duration().orElse(Duration.ZERO).toSeconds();
        }
        for (Transition way : transitions) {
            seconds += visits.getOrDefault(way.from(), 0.0)
                    * shareOf.get(keyOf(way))
                    * way.waiting().orElse(Duration.ZERO).toSeconds();
        }
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }

    private Map<String, Double> allVisits() {
        Map<String, Double> visits = new LinkedHashMap<>();
        Map<String, Double> present = entries();
        for (int step = 0; step < STEPS; step++) {
            present.forEach((touchpoint, share) -> visits.merge(touchpoint, share, Double::sum));
            present = next(present);
        }
        return visits;
    }

    private Map<String, Double> entries() {
        Map<String, Double> entries = new LinkedHashMap<>();
        touchpoints.forEach(each -> each.entryProbability().ifPresent(share -> entries.put(each.id(), share)));
        return entries;
    }

    private Map<String, Double> next(Map<String, Double> present) {
        Map<String, Double> next = new LinkedHashMap<>();
        for (Transition way : transitions) {
            double share = present.getOrDefault(way.from(), 0.0) * shareOf.get(keyOf(way));
            if (share > 0) {
                next.merge(way.to(), share, Double::sum);
            }
        }
        return next;
    }

    private static String keyOf(Transition way) {
        return way.from() + " -> " + way.to();
    }
}
