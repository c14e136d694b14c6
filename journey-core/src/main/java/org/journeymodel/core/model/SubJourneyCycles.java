package org.journeymodel.core.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for journeys that lead back into themselves, depth first, with a stack of its own. */
final class SubJourneyCycles {

    private static final int CLOSED = -1;

    private final JourneyAtlas atlas;
    private final List<Step> path = new ArrayList<>();

    /** By journey: its place on the path, or that all beyond it is known. */
    private final Map<String, Integer> places = new HashMap<>();

    private final List<List<String>> cycles = new ArrayList<>();

    SubJourneyCycles(JourneyAtlas atlas) {
        this.atlas = atlas;
    }

    List<List<String>> find() {
        for (Journey root : atlas.journeys()) {
            if (!places.containsKey(root.id())) {
                enter(root);
            }
            while (!path.isEmpty()) {
                follow(path.get(path.size() - 1));
            }
        }
        return List.copyOf(cycles);
    }

    private void enter(Journey journey) {
        int lastOfACycle = path.isEmpty() ? CLOSED : path.get(path.size() - 1).lastOfACycle;
        places.put(journey.id(), path.size());
        path.add(new Step(journey, lastOfACycle));
    }

    private void follow(Step step) {
        if (step.next == step.subJourneys.size()) {
            places.put(step.id, CLOSED);
            path.remove(path.size() - 1);
            return;
        }
        String id = step.subJourneys.get(step.next++);
        Optional<Journey> journey = atlas.findJourney(id);
        Integer place = places.get(id);
        if (place == null) {
            journey.ifPresent(this::enter);
        } else if (place > step.lastOfACycle) {
            close(place);
        }
    }

    /** No journey from the place on is in a cycle yet: each is walked at most once for this. */
    private void close(int place) {
        List<String> cycle = new ArrayList<>();
        for (int at = place; at < path.size(); at++) {
            cycle.add(path.get(at).id);
            path.get(at).lastOfACycle = at;
        }
        cycle.add(path.get(place).id);
        cycles.add(List.copyOf(cycle));
    }

    /** A journey on the path, and how many of its sub-journeys have been followed. */
    private static final class Step {
        private final String id;
        private final List<String> subJourneys;
        private int next;

        /** The last place on the path, up to this one, that is in a cycle already. */
        private int lastOfACycle;

        Step(Journey journey, int lastOfACycle) {
            this.id = journey.id();
            this.subJourneys = JourneyAtlas.subJourneyIds(journey);
            this.lastOfACycle = lastOfACycle;
        }
    }
}
