package org.journeymodel.graph.bottleneck;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;

/**
 * A journey of 8 to 14 touchpoints with ordinary faults everywhere, and one bottleneck planted that is
 * plainly worse: each touchpoint leads to the next, some past it or back, and the last is success.
 */
final class PlantedJourney {

    /** What is planted. */
    enum Plant {
        /** A fifth to a half leave, elsewhere up to 8 %. */
        DROP_OFF(Objective.SUCCESS, Reason.DROP_OFF),

        /** A wait of two to four days, elsewhere of up to 12 hours. */
        WAIT(Objective.TIME, Reason.WAITING),

        /** Three to four fifths go back four touchpoints or more, elsewhere up to a tenth go back. */
        WAY_BACK(Objective.TIME, Reason.LOOP_BACK),

        /** A valence of -1 to -0.7, elsewhere -0.3 or better. */
        BAD_FEELING(Objective.FEELING, Reason.FEELING),

        /** Two to four days at a touchpoint that nobody can pass by, elsewhere up to an hour. */
        QUEUE(Objective.TIME, Reason.DURATION);

        final Objective objective;
        final Reason reason;

        Plant(Objective objective, Reason reason) {
            this.objective = objective;
            this.reason = reason;
        }
    }

    private final Random random;
    private final Plant plant;
    private final int size;
    private final int where;
    private final int back;
    private final List<Transition> ways = new ArrayList<>();

    PlantedJourney(Plant plant, long seed) {
        this.random = new Random(seed);
        this.plant = plant;
        this.size = 8 + random.nextInt(7);
        this.where = 4 + random.nextInt(size - 5);
        this.back = random.nextInt(where - 3);
    }

    String place() {
        return "t" + where;
    }

    /** Where the planted move leads; nothing if what is planted is no move. */
    String target() {
        return switch (plant) {
            case WAIT -> "t" + (where + 1);
            case WAY_BACK -> "t" + back;
            default -> "";
        };
    }

    Journey journey() {
        Stage.Builder stage = Stage.builder().id("all").name("All");
        for (int at = 0; at < size; at++) {
            stage.addTouchpoints(touchpoint(at));
            if (at + 1 < size) {
                addWays(at);
            }
        }
        return Journey.builder()
                .id("planted")
                .name("Planted")
                .addStages(stage.build())
                .transitions(ways)
                .build();
    }

    private boolean is(Plant wanted, int at) {
        return plant == wanted && at == where;
    }

    private double between(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    private static Duration hours(double hours) {
        return Duration.ofSeconds(Math.round(3_600 * hours));
    }

    private Touchpoint touchpoint(int at) {
        double valence = is(Plant.BAD_FEELING, at) ? between(-1, -0.7) : between(-0.3, 0.8);
        double stay = is(Plant.QUEUE, at) ? between(48, 96) : between(0, 1);
        Touchpoint.Builder touchpoint =
                Touchpoint.builder().id("t" + at).name("Touchpoint " + at).duration(hours(stay));
        touchpoint.addExperiences(
                Experience.builder().emotion(Emotion.of(valence)).build());
        return (at + 1 == size ? touchpoint.outcome(Outcome.SUCCESS) : touchpoint).build();
    }

    private void addWays(int at) {
        double leave = is(Plant.DROP_OFF, at) ? between(0.2, 0.5) : between(0, 0.08);
        double stay = 1 - leave;
        boolean leadsBack = is(Plant.WAY_BACK, at) || (at > 0 && random.nextInt(3) == 0);
        if (leadsBack) {
            boolean isPlanted = is(Plant.WAY_BACK, at);
            double share = stay * (isPlanted ? between(0.6, 0.8) : between(0, 0.1));
            addWay(at, isPlanted ? back : random.nextInt(at), share, between(0, 12));
            stay -= share;
        }
        boolean mayPass = at + 2 < size && !(plant == Plant.QUEUE && at + 1 == where);
        if (mayPass && random.nextInt(3) == 0) {
            double share = stay * between(0, 0.4);
            addWay(at, at + 2, share, between(0, 12));
            stay -= share;
        }
        addWay(at, at + 1, stay, is(Plant.WAIT, at) ? between(48, 96) : between(0, 12));
    }

    private void addWay(int from, int to, double share, double wait) {
        ways.add(Transition.of("t" + from, "t" + to).withProbability(share).withWaiting(hours(wait)));
    }
}
