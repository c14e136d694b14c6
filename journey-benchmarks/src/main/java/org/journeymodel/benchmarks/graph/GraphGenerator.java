package org.journeymodel.benchmarks.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;

/**
 * Makes a large journey, the same for the same size: stages of 50 touchpoints, each of which leads to
 * the next, mostly past some of them, and at times back, unless all shall lead on; no two moves are
 * parallel.
 */
final class GraphGenerator {

    private static final int STAGE = 50;

    private final SplittableRandom random = new SplittableRandom(42);
    private final int size;
    private final boolean goesBack;

    GraphGenerator(int size, boolean goesBack) {
        this.size = size;
        this.goesBack = goesBack;
    }

    Journey journey() {
        Journey.Builder journey = Journey.builder().id("large").name("Large");
        for (int first = 0; first < size; first += STAGE) {
            journey.addStages(Stage.builder()
                    .id("stage" + first)
                    .name("Stage " + first)
                    .touchpoints(IntStream.range(first, Math.min(size, first + STAGE))
                            .mapToObj(this::touchpoint)
                            .toList())
                    .build());
        }
        List<Transition> transitions = new ArrayList<>();
        for (int at = 0; at + 1 < size; at++) {
            addMoves(at, transitions);
        }
        return journey.transitions(transitions).build();
    }

    private Touchpoint touchpoint(int at) {
        Touchpoint.Builder touchpoint = Touchpoint.builder().id("t" + at).name("Touchpoint " + at);
        return at == size - 1 ? touchpoint.outcome(Outcome.SUCCESS).build() : touchpoint.build();
    }

    private void addMoves(int at, List<Transition> transitions) {
        int first = at / STAGE * STAGE;
        int last = Math.min(size, first + STAGE) - 1;
        transitions.add(Transition.of("t" + at, "t" + (at + 1)));
        int skip = at + 2 + random.nextInt(8);
        if (skip <= last) {
            transitions.add(Transition.of("t" + at, "t" + skip));
        }
        if (goesBack && at > first && random.nextInt(3) == 0) {
            transitions.add(Transition.of("t" + at, "t" + random.nextInt(first, at)));
        }
    }
}
