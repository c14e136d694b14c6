package org.journeymodel.graph.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.graph.Fraction;
import org.journeymodel.graph.RandomJourney;

/** A journey and its chain as fractions, solved by Gauss: touchpoints are t0, t1 and so on. */
final class ExactChain {

    /** 9e-13, a share that a double holds exactly, as it holds what it leaves of a quarter. */
    private static final double HARDLY_ANY = Math.scalb(1.0, -40);

    final int size;
    final Journey journey;
    final Fraction[][] share;
    final Fraction[] entry;
    final Fraction[] exit;
    final boolean[] success;

    private ExactChain(Journey journey, Fraction[][] share, Fraction[] entry, Fraction[] exit, boolean[] success) {
        this.size = entry.length;
        this.journey = journey;
        this.share = share;
        this.entry = entry;
        this.exit = exit;
        this.success = success;
    }

    /** Of up to five touchpoints, every tenth of up to eight: fractions of many take long. */
    static ExactChain random(int seed) {
        return of(RandomJourney.of(seed, seed % 10 == 0 ? 8 : 5));
    }

    static ExactChain of(RandomJourney random) {
        Fraction[] entry = new Fraction[random.size];
        Fraction[] exit = new Fraction[random.size];
        boolean[] success = new boolean[random.size];
        for (int at = 0; at < random.size; at++) {
            entry[at] = Fraction.of(random.entry[at], RandomJourney.WHOLE);
            exit[at] = Fraction.of(random.exit[at], RandomJourney.WHOLE);
            success[at] = random.is(Outcome.SUCCESS, at);
        }
        return new ExactChain(random.journey(), random.shares(), entry, exit, success);
    }

    /** Two to five touchpoints, each leading on to two; a trap, were it not for 2^-40 who leave at some. */
    static ExactChain nearTrap(long seed) {
        Random random = new Random(seed);
        int size = 2 + random.nextInt(4);
        Fraction[][] share = new Fraction[size][size];
        Fraction[] exit = new Fraction[size];
        boolean[] success = new boolean[size];
        List<Touchpoint> touchpoints = new ArrayList<>();
        List<Transition> transitions = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            Arrays.fill(share[at], Fraction.ZERO);
            double leaving = at == 0 || random.nextBoolean() ? HARDLY_ANY : 0;
            exit[at] = exact(leaving);
            success[at] = at > 0 && random.nextInt(3) == 0;
            double[] parts = {0.25, 0.75 - leaving};
            int[] targets = {(at + 1) % size, random.nextInt(size)};
            for (int way = 0; way < 2; way++) {
                share[at][targets[way]] = share[at][targets[way]].plus(exact(parts[way]));
                transitions.add(Transition.of("t" + at, "t" + targets[way])
                        .withProbability(parts[way])
                        .withTrigger("way " + way));
            }
            touchpoints.add(Touchpoint.builder()
                    .id("t" + at)
                    .name("T" + at)
                    .exitProbability(leaving)
                    .outcome(success[at] ? Optional.of(Outcome.SUCCESS) : Optional.empty())
                    .build());
        }
        Fraction[] entry = new Fraction[size];
        Arrays.fill(entry, Fraction.ZERO);
        entry[0] = Fraction.ONE;
        Journey journey = Journey.builder()
                .id("near")
                .name("Near")
                .addStages(Stage.of("all", "All", touchpoints.toArray(Touchpoint[]::new)))
                .transitions(transitions)
                .build();
        return new ExactChain(journey, share, entry, exit, success);
    }

    private static Fraction exact(double share) {
        return Fraction.of((long) Math.scalb(share, 50), 1L << 50);
    }

    /** x = right + Q x, by columns of the right sides; the rows marked are 0 in Q. */
    Fraction[][] solve(boolean[] stopping, Fraction[][] right) {
        Fraction[][] matrix = new Fraction[size][size];
        for (int at = 0; at < size; at++) {
            for (int to = 0; to < size; to++) {
                Fraction here = at == to ? Fraction.ONE : Fraction.ZERO;
                matrix[at][to] = stopping[at] ? here : here.minus(share[at][to]);
            }
        }
        return Fraction.solve(matrix, right);
    }

    Fraction[] solve(boolean[] stopping, Fraction[] right) {
        Fraction[][] column = new Fraction[size][1];
        for (int at = 0; at < size; at++) {
            column[at][0] = right[at];
        }
        Fraction[][] solved = solve(stopping, column);
        Fraction[] found = new Fraction[size];
        for (int at = 0; at < size; at++) {
            found[at] = solved[at][0];
        }
        return found;
    }

    /** N = (I - Q)⁻¹, customers stopping where marked. */
    Fraction[][] visits(boolean[] stopping) {
        Fraction[][] identity = new Fraction[size][size];
        for (int at = 0; at < size; at++) {
            Arrays.fill(identity[at], Fraction.ZERO);
            identity[at][at] = Fraction.ONE;
        }
        return solve(stopping, identity);
    }

    /** From each touchpoint, of ever getting to a marked one. */
    Fraction[] reaching(boolean[] marked, boolean[] stopping) {
        Fraction[] one = new Fraction[size];
        for (int at = 0; at < size; at++) {
            one[at] = marked[at] ? Fraction.ONE : Fraction.ZERO;
        }
        return solve(stopping, one);
    }

    Fraction fromStart(Fraction[] values) {
        Fraction sum = Fraction.ZERO;
        for (int at = 0; at < size; at++) {
            sum = sum.plus(entry[at].times(values[at]));
        }
        return sum;
    }

    boolean[] nowhere() {
        return new boolean[size];
    }

    boolean[] only(int marked) {
        boolean[] only = new boolean[size];
        only[marked] = true;
        return only;
    }
}
