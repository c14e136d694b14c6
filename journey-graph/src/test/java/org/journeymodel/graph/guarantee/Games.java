package org.journeymodel.graph.guarantee;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.journeymodel.core.model.Actor;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Transition;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.Scripts;

/** Journeys of two sides in a line or two: {@code a=>b} is a move of the company, the rest is as in {@link Scripts}. */
final class Games {

    private Games() {}

    static Guarantee guarantee(String touchpoints, String... transitions) {
        return JourneyGraph.of(journey(touchpoints, transitions)).guarantee();
    }

    static Journey journey(String touchpoints, String... transitions) {
        List<String> scripts = new ArrayList<>();
        for (String transition : transitions) {
            scripts.add(transition.replace("=>", "->"));
        }
        Journey journey = Scripts.journey(touchpoints, scripts.toArray(String[]::new));
        List<Transition> moves = new ArrayList<>();
        for (int at = 0; at < transitions.length; at++) {
            Transition move = journey.transitions().get(at);
            moves.add(transitions[at].contains("=>") ? move.withChoice(Actor.COMPANY) : move);
        }
        return journey.toBuilder().transitions(moves).build();
    }

    /** The same journey, about half of its transitions the company's. */
    static Journey sharedOut(Journey journey, long seed) {
        Random random = new Random(seed);
        return journey.toBuilder()
                .transitions(journey.transitions().stream()
                        .map(each -> random.nextBoolean() ? each.withChoice(Actor.COMPANY) : each)
                        .toList())
                .build();
    }
}
