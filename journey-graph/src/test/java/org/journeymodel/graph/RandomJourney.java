package org.journeymodel.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;

/**
 * A sound journey made at random, and beside it the plain numbers that it was made of, in parts of
 * {@value #WHOLE}: loops of one and more touchpoints, parallel transitions, transitions of
 * probability 0, several entries, all outcomes, outcome touchpoints that lead on, exits declared and
 * left out, times and feelings known here and there.
 */
public final class RandomJourney {

    /** All visits of a touchpoint; a power of two, so that every share is an exact double. */
    public static final int WHOLE = 64;

    /** A way between touchpoints. */
    public record Way(int from, int to, int parts, long waiting) {}

    /** The number of touchpoints, the ids of which are t0, t1 and so on. */
    public final int size;

    /** The ways of positive share. */
    public final List<Way> ways = new ArrayList<>();

    /** Where journeys begin. */
    public final int[] entry;

    /** Where they end. */
    public final int[] exit;

    /** What touchpoints declare, and the last in order if nothing leads out of it. */
    public final List<Optional<Outcome>> outcome = new ArrayList<>();

    /** Seconds; -1 where not known. */
    public final long[] duration;

    private final Random random;
    private final double[] feeling;
    private final boolean[] declaresExit;
    private final List<Way> useless = new ArrayList<>();

    private RandomJourney(Random random, int mostTouchpoints) {
        this.random = random;
        this.size = 1 + random.nextInt(mostTouchpoints);
        this.entry = new int[size];
        this.exit = new int[size];
        this.duration = new long[size];
        this.feeling = new double[size];
        this.declaresExit = new boolean[size];
        int entries = random.nextBoolean() ? 1 : 4;
        for (int each = 0; each < entries; each++) {
            entry[random.nextInt(size)] += WHOLE / entries;
        }
        for (int at = 0; at < size; at++) {
            addTouchpoint(at);
        }
    }

    private void addTouchpoint(int at) {
        int degree = random.nextInt(5);
        int open = WHOLE;
        for (int way = 0; way < degree; way++) {
            int parts = way == degree - 1 && random.nextInt(3) == 0 ? open : random.nextInt(open);
            Way added = new Way(at, random.nextInt(size), parts, random.nextInt(3) == 0 ? -1 : random.nextInt(5_000));
            (parts == 0 ? useless : ways).add(added);
            open -= parts;
        }
        exit[at] = open;
        declaresExit[at] = degree > 0 && random.nextBoolean();
        duration[at] = random.nextInt(3) == 0 ? -1 : random.nextInt(5_000);
        feeling[at] = random.nextInt(3) == 0 ? Double.NaN : (random.nextInt(17) - 8) / 8.0;
        Outcome[] outcomes = {Outcome.SUCCESS, Outcome.FAILURE, Outcome.NEUTRAL, Outcome.SUCCESS};
        int chosen = random.nextInt(8);
        boolean isNeutralEnd = at == size - 1 && open == WHOLE;
        outcome.add(
                chosen < outcomes.length
                        ? Optional.of(outcomes[chosen])
                        : isNeutralEnd ? Optional.of(Outcome.NEUTRAL) : Optional.empty());
    }

    /** {@return a journey of at most so many touchpoints; equal seeds give equal journeys} */
    public static RandomJourney of(long seed, int mostTouchpoints) {
        Random random = new Random(seed);
        while (true) {
            RandomJourney made = new RandomJourney(random, mostTouchpoints);
            if (!made.ways.isEmpty() && made.canAlwaysEnd()) {
                return made;
            }
        }
    }

    private boolean canAlwaysEnd() {
        boolean[] canEnd = new boolean[size];
        for (int round = 0; round <= size; round++) {
            for (int at = 0; at < size; at++) {
                canEnd[at] |= exit[at] > 0;
            }
            ways.forEach(way -> canEnd[way.from()] |= canEnd[way.to()]);
        }
        for (boolean each : canEnd) {
            if (!each) {
                return false;
            }
        }
        return true;
    }

    /** {@return p(i,j), parallel ways added up} */
    public Fraction[][] shares() {
        Fraction[][] shares = new Fraction[size][size];
        for (Fraction[] row : shares) {
            Arrays.fill(row, Fraction.ZERO);
        }
        for (Way way : ways) {
            shares[way.from()][way.to()] = shares[way.from()][way.to()].plus(Fraction.of(way.parts(), WHOLE));
        }
        return shares;
    }

    /** {@return whether a touchpoint means this outcome} */
    public boolean is(Outcome wanted, int at) {
        return outcome.get(at).filter(wanted::equals).isPresent();
    }

    /** {@return the journey} */
    public Journey journey() {
        Stage.Builder stage = Stage.builder().id("all").name("All");
        for (int at = 0; at < size; at++) {
            stage.addTouchpoints(touchpoint(at));
        }
        Journey.Builder journey = Journey.builder().id("random").name("Random").addStages(stage.build());
        List<Way> all = new ArrayList<>(ways);
        all.addAll(useless);
        for (int at = 0; at < all.size(); at++) {
            journey.addTransitions(transition(all.get(at), "way " + at));
        }
        return journey.build();
    }

    private Touchpoint touchpoint(int at) {
        Touchpoint.Builder touchpoint =
                Touchpoint.builder().id("t" + at).name("Touchpoint " + at).outcome(outcome.get(at));
        if (entry[at] > 0) {
            touchpoint.entryProbability((double) entry[at] / WHOLE);
        }
        if (declaresExit[at]) {
            touchpoint.exitProbability((double) exit[at] / WHOLE);
        }
        if (duration[at] >= 0) {
            touchpoint.duration(Duration.ofSeconds(duration[at]));
        }
        if (!Double.isNaN(feeling[at])) {
            touchpoint.addExperiences(
                    Experience.builder().emotion(Emotion.of(feeling[at])).build());
        }
        return touchpoint.build();
    }

    private static Transition transition(Way way, String trigger) {
        Transition transition = Transition.of("t" + way.from(), "t" + way.to())
                .withProbability((double) way.parts() / WHOLE)
                .withTrigger(trigger);
        return way.waiting() < 0 ? transition : transition.withWaiting(Duration.ofSeconds(way.waiting()));
    }
}
