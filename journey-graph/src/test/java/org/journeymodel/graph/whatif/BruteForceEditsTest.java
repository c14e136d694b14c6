package org.journeymodel.graph.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.graph.Fraction;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.RandomJourney;
import org.journeymodel.graph.RandomJourney.Way;
import org.junit.jupiter.api.Test;

/** Edits of small journeys made at random, against the same edits made in exact fractions. */
class BruteForceEditsTest {

    private static final int JOURNEYS = 1_000;

    @Test
    void sharesThatAreSetSucceedAsInExactFractions() {
        int made = 0;
        for (int seed = 0; seed < JOURNEYS; seed++) {
            RandomJourney random = RandomJourney.of(seed, 6);
            Random dice = new Random(seed);
            int number = dice.nextInt(random.ways.size());
            Way way = random.ways.get(number);
            int parts = dice.nextInt(RandomJourney.WHOLE + 1);
            Exact exact = new Exact(random);
            exact.set(way.from(), number, parts);
            Edit edit = Edit.probability("t" + way.from(), "t" + way.to(), "way " + number, parts / 64.0);
            made += assertSameOrTrap(seed, random, edit, exact);
        }
        assertThat(made).isGreaterThan(JOURNEYS / 2);
    }

    @Test
    void endsThatAreSetSucceedAsInExactFractions() {
        int made = 0;
        for (int seed = 0; seed < JOURNEYS; seed++) {
            RandomJourney random = RandomJourney.of(seed, 6);
            Random dice = new Random(seed);
            int at = random.ways.get(dice.nextInt(random.ways.size())).from();
            int parts = dice.nextInt(RandomJourney.WHOLE + 1);
            Exact exact = new Exact(random);
            exact.set(at, Exact.END, parts);
            made += assertSameOrTrap(seed, random, Edit.exitProbability("t" + at, parts / 64.0), exact);
        }
        assertThat(made).isGreaterThan(JOURNEYS / 2);
    }

    @Test
    void removedTouchpointsLeaveTheVisitsOfAllOthersAsTheyWere() {
        int made = 0;
        for (int seed = 0; seed < JOURNEYS; seed++) {
            RandomJourney random = RandomJourney.of(seed, 6);
            int gone = new Random(seed).nextInt(random.size);
            Journey journey = random.journey();
            JourneyGraph graph = JourneyGraph.of(journey);
            boolean leavesNone = random.ways.stream().allMatch(each -> each.from() == gone || each.to() == gone);
            if (random.size == 1 || random.entry[gone] > 0 || leavesNone) {
                continue;
            }
            WhatIf whatIf = graph.whatIf(Edit.removeTouchpoint("t" + gone));
            for (int at = 0; at < random.size; at++) {
                if (at != gone) {
                    double visits = graph.flow().visits("t" + at);
                    assertThat(whatIf.flowAfter().visits("t" + at))
                            .as("seed %s, t%s", seed, at)
                            .isCloseTo(visits, within(1e-9 * (1 + visits)));
                }
            }
            if (!random.is(Outcome.SUCCESS, gone)) {
                assertThat(whatIf.flowAfter().probabilityOf(Outcome.SUCCESS))
                        .isCloseTo(graph.flow().probabilityOf(Outcome.SUCCESS), within(1e-10));
            }
            made++;
        }
        assertThat(made).isGreaterThan(JOURNEYS / 3);
    }

    @Test
    void plansOfEditsGiveWhatTheirJourneyGives() {
        for (int seed = 0; seed < JOURNEYS / 4; seed++) {
            RandomJourney random = RandomJourney.of(seed, 6);
            Way way = random.ways.get(0);
            JourneyGraph graph = JourneyGraph.of(random.journey());
            Plan plan = Plan.of(
                    "plan",
                    Edit.feeling("t" + way.from(), 0.5),
                    Edit.duration("t" + way.to(), Duration.ofSeconds(7)),
                    Edit.probability("t" + way.from(), "t" + way.to(), "way 0", 0.5));
            WhatIf whatIf = graph.whatIf(plan);
            WhatIf nothing = JourneyGraph.of(whatIf.journey()).whatIf(Plan.of("nothing"));

            assertThat(nothing.before()).as("seed %s", seed).isEqualTo(whatIf.after());
            assertThat(whatIf.steps().get(2).after()).isEqualTo(whatIf.after());
            assertThat(graph.journey()).isEqualTo(random.journey());
        }
    }

    private static int assertSameOrTrap(int seed, RandomJourney random, Edit edit, Exact exact) {
        JourneyGraph graph = JourneyGraph.of(random.journey());
        if (exact.isTrap()) {
            assertThatThrownBy(() -> graph.whatIf(edit)).as("seed %s", seed).hasMessageContaining("touchpoint.trap");
            return 0;
        }
        WhatIf whatIf = graph.whatIf(edit);
        assertThat(whatIf.flowAfter().probabilityOf(Outcome.SUCCESS))
                .as("seed %s, %s", seed, edit)
                .isCloseTo(exact.success(), within(1e-9));
        return 1;
    }

    /** The shares of each way and of the ends, as fractions. */
    private static final class Exact {

        static final int END = -1;

        private final RandomJourney random;
        private final Fraction[] way;
        private final Fraction[] exit;

        Exact(RandomJourney random) {
            this.random = random;
            this.way = new Fraction[random.ways.size()];
            this.exit = new Fraction[random.size];
            for (int each = 0; each < way.length; each++) {
                way[each] = Fraction.of(random.ways.get(each).parts(), RandomJourney.WHOLE);
            }
            for (int at = 0; at < exit.length; at++) {
                exit[at] = Fraction.of(random.exit[at], RandomJourney.WHOLE);
            }
        }

        /** Rule 1, as it is told: each other share times (1 - new) / (1 - old). */
        void set(int at, int number, int parts) {
            Fraction to = Fraction.of(parts, RandomJourney.WHOLE);
            Fraction old = number == END ? exit[at] : way[number];
            Fraction others = Fraction.ONE.minus(old);
            Fraction left = Fraction.ONE.minus(to);
            for (int each : waysFrom(at)) {
                way[each] = each == number
                        ? to
                        : others.isZero()
                                ? Fraction.ZERO
                                : way[each].times(left).by(others);
            }
            if (number == END) {
                exit[at] = to;
            } else {
                exit[at] = others.isZero() ? left : exit[at].times(left).by(others);
            }
        }

        private List<Integer> waysFrom(int at) {
            List<Integer> all = new ArrayList<>();
            for (int each = 0; each < way.length; each++) {
                if (random.ways.get(each).from() == at) {
                    all.add(each);
                }
            }
            return all;
        }

        boolean isTrap() {
            boolean[] canEnd = new boolean[random.size];
            for (int round = 0; round <= random.size; round++) {
                for (int at = 0; at < random.size; at++) {
                    canEnd[at] |= !exit[at].isZero();
                    for (int each : waysFrom(at)) {
                        canEnd[at] |= !way[each].isZero()
                                && canEnd[random.ways.get(each).to()];
                    }
                }
            }
            for (boolean each : canEnd) {
                if (!each) {
                    return true;
                }
            }
            return false;
        }

        double success() {
            Fraction[][] a = new Fraction[random.size][random.size];
            Fraction[][] b = new Fraction[random.size][1];
            for (int at = 0; at < random.size; at++) {
                boolean succeeds = random.is(Outcome.SUCCESS, at);
                b[at][0] = succeeds ? Fraction.ONE : Fraction.ZERO;
                for (int to = 0; to < random.size; to++) {
                    a[at][to] = at == to ? Fraction.ONE : Fraction.ZERO;
                }
                for (int each : succeeds ? List.<Integer>of() : waysFrom(at)) {
                    int to = random.ways.get(each).to();
                    a[at][to] = a[at][to].minus(way[each]);
                }
            }
            Fraction[][] solved = Fraction.solve(a, b);
            double sum = 0;
            for (int at = 0; at < random.size; at++) {
                sum += random.entry[at] / 64.0 * solved[at][0].toDouble();
            }
            return sum;
        }
    }
}
