package org.journeymodel.graph.guarantee;

import java.util.Optional;
import java.util.Random;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Actor;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;

/**
 * Small sound journeys made at random in which both sides move: few leave, so that circles and sure
 * success are frequent; parallel moves, several entries, all shares in parts of {@value #WHOLE}.
 */
final class TwoSides {

    static final int WHOLE = 64;

    private final Random random;
    private final int size;
    private final Journey.Builder journey = Journey.builder().id("sides").name("Sides");

    private TwoSides(Random random, int mostTouchpoints) {
        this.random = random;
        this.size = 2 + random.nextInt(mostTouchpoints - 1);
    }

    /** {@return the flow of a journey of t0, t1 and so on; equal seeds give equal journeys} */
    static JourneyFlow flow(long seed, int mostTouchpoints) {
        Random random = new Random(seed);
        while (true) {
            JourneyFlow flow = JourneyFlow.of(new TwoSides(random, mostTouchpoints).make());
            if (flow.isSound() && !flow.isLinear()) {
                return flow;
            }
        }
    }

    private Journey make() {
        Stage.Builder stage = Stage.builder().id("all").name("All");
        boolean isSecondEntry = random.nextInt(3) == 0 && size > 1;
        for (int at = 0; at < size; at++) {
            boolean isEntry = at == 0 || (isSecondEntry && at == 1);
            stage.addTouchpoints(Touchpoint.builder()
                    .id("t" + at)
                    .name("Touchpoint " + at)
                    .outcome(random.nextInt(8) == 0 || at == size - 1 ? Optional.of(Outcome.SUCCESS) : Optional.empty())
                    .entryProbability(isEntry ? (isSecondEntry ? 0.5 : 1) : 0)
                    .build());
            addMoves(at);
        }
        return journey.addStages(stage.build()).build();
    }

    private void addMoves(int at) {
        int degree = random.nextInt(7) == 0 ? 0 : 1 + random.nextInt(3);
        int open = WHOLE;
        for (int move = 0; move < degree; move++) {
            boolean isLast = move == degree - 1 && random.nextInt(6) > 0;
            int parts = isLast ? open : 1 + random.nextInt((open - degree) / 2);
            open -= parts;
            journey.addTransitions(Transition.of("t" + at, "t" + random.nextInt(size))
                    .withProbability((double) parts / WHOLE)
                    .withTrigger("way " + move)
                    .withChoice(random.nextBoolean() ? Actor.COMPANY : Actor.CUSTOMER));
        }
    }
}
