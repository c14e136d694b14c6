package org.journeymodel.graph.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.graph.Fraction;
import org.journeymodel.graph.RandomJourney;
import org.junit.jupiter.api.Test;

/** Step matrices and balances against ways followed one by one, in fractions. */
class ExactStepsTest {

    private static final int JOURNEYS = 10_000;
    private static final int STEPS = 4;
    private static final Offset<Double> ROUNDING = within(1e-14);

    /** A way so far: where it has led, and which touchpoints it has passed, as bits. */
    private record Way(int at, int passed) {}

    @Test
    void stepsAreWhereAllWaysHaveLed() {
        for (int seed = 0; seed < JOURNEYS; seed++) {
            RandomJourney journey = RandomJourney.of(seed, 5);
            ExactChain chain = ExactChain.of(journey);
            StepMatrix found = FlowAnalysis.of(JourneyFlow.of(chain.journey)).stepMatrix(STEPS);
            Map<Outcome, Fraction> ended = new EnumMap<>(Outcome.class);
            Map<Way, Fraction> ways = new LinkedHashMap<>();
            for (int at = 0; at < chain.size; at++) {
                ways.put(new Way(at, 1 << at), chain.entry[at]);
            }
            for (int step = 1; step <= STEPS; step++) {
                checkRow("step " + step + ", seed " + seed, found, step, chain, ways, ended);
                ways = goneOn(journey, chain, ways, ended);
            }
            Fraction remaining = ways.values().stream().reduce(Fraction.ZERO, Fraction::plus);
            assertThat(found.remaining()).as("seed %s", seed).isCloseTo(remaining.toDouble(), ROUNDING);
            assertThat(found.isComplete()).as("seed %s", seed).isEqualTo(remaining.isZero());
        }
    }

    private static void checkRow(
            String row,
            StepMatrix found,
            int step,
            ExactChain chain,
            Map<Way, Fraction> ways,
            Map<Outcome, Fraction> ended) {
        double sum = found.ended(step);
        for (int at = 0; at < chain.size; at++) {
            Fraction there = Fraction.ZERO;
            for (Map.Entry<Way, Fraction> way : ways.entrySet()) {
                there = way.getKey().at() == at ? there.plus(way.getValue()) : there;
            }
            assertThat(found.share("t" + at, step)).as(row).isCloseTo(there.toDouble(), ROUNDING);
            sum += found.share("t" + at, step);
        }
        assertThat(sum).as(row).isCloseTo(1, ROUNDING);
        for (Outcome outcome : Outcome.values()) {
            double expected = ended.getOrDefault(outcome, Fraction.ZERO).toDouble();
            assertThat(found.ended(outcome, step)).as(row).isCloseTo(expected, ROUNDING);
        }
    }

    private static Map<Way, Fraction> goneOn(
            RandomJourney journey, ExactChain chain, Map<Way, Fraction> ways, Map<Outcome, Fraction> ended) {
        Map<Way, Fraction> next = new LinkedHashMap<>();
        ways.forEach((way, share) -> {
            ended.merge(outcomeOf(journey, way.passed()), share.times(chain.exit[way.at()]), Fraction::plus);
            for (int to = 0; to < chain.size; to++) {
                Fraction going = share.times(chain.share[way.at()][to]);
                if (!going.isZero()) {
                    next.merge(new Way(to, way.passed() | 1 << to), going, Fraction::plus);
                }
            }
        });
        return next;
    }

    private static Outcome outcomeOf(RandomJourney journey, int passed) {
        for (Outcome outcome : List.of(Outcome.SUCCESS, Outcome.FAILURE, Outcome.NEUTRAL)) {
            for (int at = 0; at < journey.size; at++) {
                if ((passed >> at & 1) == 1 && journey.is(outcome, at)) {
                    return outcome;
                }
            }
        }
        return Outcome.ABANDONED;
    }

    @Test
    void balancesAddUpToTheLastBit() {
        for (int seed = 0; seed < JOURNEYS; seed++) {
            checkBalance("seed " + seed, ExactChain.random(seed));
        }
        for (int seed = 0; seed < 500; seed++) {
            checkBalance("near trap " + seed, ExactChain.nearTrap(seed));
        }
    }

    private static void checkBalance(String seed, ExactChain chain) {
        FlowBalance found = FlowAnalysis.of(JourneyFlow.of(chain.journey)).balance();
        Fraction[][] visits = chain.visits(chain.nowhere());
        Fraction arrivals = Fraction.ZERO;
        double ends = 0;
        for (int at = 0; at < chain.size; at++) {
            TouchpointBalance here = found.touchpoints().get(at);
            Fraction expected = Fraction.ZERO;
            for (int from = 0; from < chain.size; from++) {
                expected = expected.plus(chain.entry[from].times(visits[from][at]));
            }
            arrivals = arrivals.plus(expected);
            assertThat(here.entries() + here.movesIn()).as(seed).isEqualTo(here.arrivals());
            assertThat(here.continuations() + here.ends()).as(seed).isEqualTo(here.arrivals());
            isNearly(seed, here.arrivals(), expected);
            isNearly(seed, here.entries(), chain.entry[at]);
            isNearly(seed, here.ends(), expected.times(chain.exit[at]));
            isNearly(seed, here.continuations(), expected.minus(expected.times(chain.exit[at])));
            ends += here.ends();
        }
        assertThat(ends).as(seed).isCloseTo(found.ends(), within(1e-12));
        isNearly(seed, found.arrivals(), arrivals);
        isNearly(seed, found.moves() + 1, arrivals);
        assertThat(found.largestRounding()).as(seed).isLessThan(1e-14);
    }

    private static void isNearly(String seed, double found, Fraction expected) {
        double value = expected.toDouble();
        assertThat(found).as(seed).isCloseTo(value, within(1e-12 * value));
    }
}
