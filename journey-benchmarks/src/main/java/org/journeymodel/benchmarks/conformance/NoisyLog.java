package org.journeymodel.benchmarks.conformance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;

/** A map made at random, and journeys along it, of which one event in seven is left out, doubled or another. */
final class NoisyLog {

    private final Random random = new Random(20_260_301);
    private final int touchpoints;
    private final List<List<Integer>> next = new ArrayList<>();

    NoisyLog(int touchpoints) {
        this.touchpoints = touchpoints;
        for (int at = 0; at < touchpoints; at++) {
            Set<Integer> targets = new LinkedHashSet<>();
            targets.add(Math.min(at + 1, touchpoints - 1));
            targets.add(Math.min(at + 2, touchpoints - 1));
            targets.add(Math.max(0, at - 1 - random.nextInt(1 + touchpoints / 2)));
            targets.remove(at);
            next.add(new ArrayList<>(targets));
        }
    }

    /** The map: each touchpoint leads on to the next two and back to one before; all but the first may end. */
    Journey map() {
        Stage.Builder stage = Stage.builder().id("stage").name("Stage");
        Journey.Builder journey = Journey.builder().id("noisy").name("Noisy");
        for (int at = 0; at < touchpoints; at++) {
            int from = at;
            stage.addTouchpoints(Touchpoint.of("t" + at, "Touchpoint " + at));
            next.get(at)
                    .forEach(to -> journey.addTransitions(
                            Transition.of("t" + from, "t" + to).withProbability(from == 0 ? 0.33 : 0.3)));
        }
        return journey.addStages(stage.build()).build();
    }

    /** Journeys of different paths, each of some events, or about so many. */
    ObservedJourneys journeys(int variants, int events) {
        Set<List<String>> paths = new LinkedHashSet<>();
        while (paths.size() < variants) {
            paths.add(path(events / 2 + random.nextInt(events)));
        }
        List<ObservedJourney> journeys = new ArrayList<>();
        for (List<String> path : paths) {
            journeys.add(ObservedJourney.of("u" + journeys.size(), path.toArray(String[]::new)));
        }
        return ObservedJourneys.of(journeys);
    }

    private List<String> path(int events) {
        List<String> path = new ArrayList<>();
        int at = 0;
        while (path.size() < events) {
            int noise = random.nextInt(21);
            for (int copy = noise == 0 ? 2 : noise == 1 ? 0 : 1; copy > 0; copy--) {
                path.add("t" + (noise == 2 ? random.nextInt(touchpoints) : at));
            }
            at = next.get(at).get(random.nextInt(next.get(at).size()));
        }
        return path;
    }
}
