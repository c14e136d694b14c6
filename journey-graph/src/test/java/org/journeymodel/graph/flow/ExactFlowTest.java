package org.journeymodel.graph.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.graph.Fraction;
import org.journeymodel.graph.RandomJourney;
import org.junit.jupiter.api.Test;

/** The mathematics of the flow against fractions, on random journeys of up to eight touchpoints. */
class ExactFlowTest {

    private static final int JOURNEYS = 10_000;
    private static final List<Outcome> ALL = List.of(Outcome.values());
    private static final double RELATIVE = 1e-11;

    @Test
    void everyFigureEqualsItsFraction() {
        for (int seed = 0; seed < JOURNEYS; seed++) {
            RandomJourney journey = RandomJourney.of(seed, seed % 10 == 0 ? 8 : 5);
            FlowAnalysis flow = FlowAnalysis.of(JourneyFlow.of(journey.journey()));
            // N = (I - Q)⁻¹: visits of j from i
            Fraction[][] visits = Fraction.solve(identityMinus(journey.shares()), identity(journey.size));
            checkVisits(seed, journey, flow, visits);
            checkTimes(seed, journey, flow, visits);
            checkRemoval(seed, journey, flow);
        }
    }

    private static void checkVisits(int seed, RandomJourney journey, FlowAnalysis flow, Fraction[][] visits) {
        Fraction total = Fraction.ZERO;
        for (int at = 0; at < journey.size; at++) {
            Fraction here = fromStart(journey, column(visits, at));
            total = total.plus(here);
            isExactly(seed, flow.visits("t" + at), here);
            // Visits are the probability of getting there, times the visits from there.
            isExactly(seed, flow.probabilityOfReaching("t" + at), here.by(visits[at][at]));
            isExactly(seed, flow.movesFrom("t" + at), sum(visits[at]));
        }
        isExactly(seed, flow.touchpointsVisited(), total);
        isExactly(seed, flow.moves(), total.plus(Fraction.ONE));
        checkDropOffs(seed, journey, flow, visits);
        checkBalance(seed, journey, flow);
    }

    private static void checkDropOffs(int seed, RandomJourney journey, FlowAnalysis flow, Fraction[][] visits) {
        Map<String, DropOff> found = new HashMap<>();
        double last = 1;
        for (DropOff each : flow.dropOffs()) {
            found.put(each.touchpoint().id(), each);
            assertThat(each.lost()).as("order, seed %s", seed).isLessThanOrEqualTo(last);
            last = each.lost();
        }
        for (int at = 0; at < journey.size; at++) {
            DropOff dropOff = found.remove("t" + at);
            boolean isOne = journey.exit[at] > 0 && journey.outcome.get(at).isEmpty();
            assertThat(dropOff != null).as("drop-off of t%s, seed %s", at, seed).isEqualTo(isOne);
            if (dropOff != null) {
                Fraction exit = Fraction.of(journey.exit[at], RandomJourney.WHOLE);
                isExactly(seed, dropOff.exitShare(), exit);
                isExactly(seed, dropOff.lost(), exit.times(fromStart(journey, column(visits, at))));
            }
        }
        assertThat(found).as("seed %s", seed).isEmpty();
    }

    /** Arrivals are continuations and ends, at every touchpoint. */
    private static void checkBalance(int seed, RandomJourney journey, FlowAnalysis flow) {
        double[] arrivals = new double[journey.size];
        double[] departures = new double[journey.size];
        flow.flow().moves().forEach(move -> {
            double times = flow.visits("t" + move.source()) * move.share();
            arrivals[move.target()] += times;
            departures[move.source()] += times;
        });
        for (int at = 0; at < journey.size; at++) {
            double visits = flow.visits("t" + at);
            Offset<Double> rounding = within(1e-12 * (1 + visits));
            arrivals[at] += flow.flow().entryShare(at);
            departures[at] += visits * flow.flow().exitShare(at);
            assertThat(arrivals[at]).as("arrivals, seed %s", seed).isCloseTo(visits, rounding);
            assertThat(departures[at]).as("departures, seed %s", seed).isCloseTo(visits, rounding);
        }
    }

    private static void checkTimes(int seed, RandomJourney journey, FlowAnalysis flow, Fraction[][] visits) {
        Fraction[] perVisit = new Fraction[journey.size];
        Fraction[] spans = new Fraction[journey.size];
        Fraction[] known = new Fraction[journey.size];
        for (int at = 0; at < journey.size; at++) {
            perVisit[at] = Fraction.of(Math.max(0, journey.duration[at]), 1);
            spans[at] = Fraction.ONE;
            known[at] = journey.duration[at] < 0 ? Fraction.ZERO : Fraction.ONE;
        }
        for (RandomJourney.Way way : journey.ways) {
            Fraction share = Fraction.of(way.parts(), RandomJourney.WHOLE);
            int at = way.from();
            perVisit[at] = perVisit[at].plus(share.times(Fraction.of(Math.max(0, way.waiting()), 1)));
            spans[at] = spans[at].plus(share);
            known[at] = way.waiting() < 0 ? known[at] : known[at].plus(share);
        }
        Fraction[] seconds = times(visits, perVisit);
        Fraction[] allSpans = times(visits, spans);
        Fraction[] knownSpans = times(visits, known);
        for (int at = 0; at < journey.size; at++) {
            isTime(seed, flow.timeFrom("t" + at), seconds[at], knownSpans[at].by(allSpans[at]));
        }
        isTime(
                seed,
                flow.time(),
                fromStart(journey, seconds),
                fromStart(journey, knownSpans).by(fromStart(journey, allSpans)));
    }

    private static void isTime(int seed, ExpectedTime found, Fraction seconds, Fraction coverage) {
        double expected = seconds.toDouble();
        assertThat(found.mean().toNanos() * 1e-9)
                .as("time, seed %s", seed)
                .isCloseTo(expected, within(1e-9 + RELATIVE * expected));
        isExactly(seed, found.coverage(), coverage);
        assertThat(found.isAtLeast()).as("seed %s", seed).isEqualTo(!coverage.equals(Fraction.ONE));
    }

    private static void checkRemoval(int seed, RandomJourney journey, FlowAnalysis flow) {
        Fraction success = fromStart(journey, successWithout(journey, -1));
        int removed = seed % journey.size;
        OptionalDouble found = flow.removalEffect("t" + removed);
        assertThat(found.isPresent()).as("seed %s", seed).isEqualTo(!success.isZero());
        if (found.isPresent()) {
            Fraction without = fromStart(journey, successWithout(journey, removed));
            double expected = Fraction.ONE.minus(without.by(success)).toDouble();
            assertThat(found.getAsDouble()).as("removal, seed %s", seed).isCloseTo(expected, within(1e-11));
        }
    }

    /** h = 1 at success, 0 at what is removed, p h elsewhere. */
    private static Fraction[] successWithout(RandomJourney journey, int removed) {
        Fraction[][] shares = journey.shares();
        Fraction[][] value = new Fraction[journey.size][1];
        for (int at = 0; at < journey.size; at++) {
            boolean succeeds = journey.is(Outcome.SUCCESS, at);
            value[at][0] = succeeds && at != removed ? Fraction.ONE : Fraction.ZERO;
            if (succeeds || at == removed) {
                Arrays.fill(shares[at], Fraction.ZERO);
            }
        }
        return column(Fraction.solve(identityMinus(shares), value), 0);
    }

    /** A customer's state is where she is, and which outcomes she has seen so far. */
    @Test
    void outcomesAreWhatCustomersHaveSeenWhenTheyEnd() {
        for (int seed = 0; seed < JOURNEYS; seed++) {
            RandomJourney journey = RandomJourney.of(seed, 6);
            FlowAnalysis flow = FlowAnalysis.of(JourneyFlow.of(journey.journey()));
            Fraction[][] expected = outcomesByStates(journey);
            double sum = 0;
            for (Outcome outcome : Outcome.values()) {
                Fraction[] from = column(expected, ALL.indexOf(outcome));
                for (int at = 0; at < journey.size; at++) {
                    isExactly(seed, flow.probabilityOf(outcome, "t" + at), from[at]);
                }
                isExactly(seed, flow.probabilityOf(outcome), fromStart(journey, from));
                sum += flow.outcomeProbabilities().get(outcome);
            }
            assertThat(sum).as("all four, seed %s", seed).isCloseTo(1, within(1e-12));
        }
    }

    /** Sets of outcomes only grow, so that the largest set is solved first. */
    private static Fraction[][] outcomesByStates(RandomJourney journey) {
        Fraction[][] shares = journey.shares();
        Map<Set<Outcome>, Fraction[][]> solved = new HashMap<>();
        for (int bits = 7; bits >= 0; bits--) {
            Set<Outcome> seen = setOf(bits);
            Fraction[][] inside = zeros(journey.size, journey.size);
            Fraction[][] known = zeros(journey.size, Outcome.values().length);
            for (int at = 0; at < journey.size; at++) {
                known[at][ALL.indexOf(finalOutcome(seen))] = Fraction.of(journey.exit[at], RandomJourney.WHOLE);
                for (int to = 0; to < journey.size; to++) {
                    Set<Outcome> then = with(seen, journey, to);
                    if (then.equals(seen)) {
                        inside[at][to] = shares[at][to];
                    } else if (!shares[at][to].isZero()) {
                        for (int outcome = 0; outcome < known[at].length; outcome++) {
                            known[at][outcome] =
                                    known[at][outcome].plus(shares[at][to].times(solved.get(then)[to][outcome]));
                        }
                    }
                }
            }
            solved.put(seen, Fraction.solve(identityMinus(inside), known));
        }
        Fraction[][] fromHere = new Fraction[journey.size][];
        for (int at = 0; at < journey.size; at++) {
            fromHere[at] = solved.get(with(Set.of(), journey, at))[at];
        }
        return fromHere;
    }

    private static Set<Outcome> setOf(int bits) {
        Set<Outcome> set = EnumSet.noneOf(Outcome.class);
        for (Outcome outcome : EnumSet.of(Outcome.SUCCESS, Outcome.FAILURE, Outcome.NEUTRAL)) {
            if ((bits >> ALL.indexOf(outcome)) % 2 == 1) {
                set.add(outcome);
            }
        }
        return set;
    }

    private static Set<Outcome> with(Set<Outcome> seen, RandomJourney journey, int at) {
        Set<Outcome> more = EnumSet.noneOf(Outcome.class);
        more.addAll(seen);
        journey.outcome.get(at).ifPresent(more::add);
        return more;
    }

    private static Outcome finalOutcome(Set<Outcome> seen) {
        return seen.contains(Outcome.SUCCESS)
                ? Outcome.SUCCESS
                : seen.contains(Outcome.FAILURE)
                        ? Outcome.FAILURE
                        : seen.contains(Outcome.NEUTRAL) ? Outcome.NEUTRAL : Outcome.ABANDONED;
    }

    private static void isExactly(int seed, double found, Fraction expected) {
        double value = expected.toDouble();
        assertThat(found).as("seed %s", seed).isCloseTo(value, within(RELATIVE * value));
    }

    private static Fraction fromStart(RandomJourney journey, Fraction[] values) {
        Fraction sum = Fraction.ZERO;
        for (int at = 0; at < journey.size; at++) {
            sum = sum.plus(Fraction.of(journey.entry[at], RandomJourney.WHOLE).times(values[at]));
        }
        return sum;
    }

    private static Fraction sum(Fraction[] values) {
        Fraction sum = Fraction.ZERO;
        for (Fraction each : values) {
            sum = sum.plus(each);
        }
        return sum;
    }

    private static Fraction[] times(Fraction[][] matrix, Fraction[] vector) {
        Fraction[] product = new Fraction[vector.length];
        for (int row = 0; row < product.length; row++) {
            product[row] = Fraction.ZERO;
            for (int at = 0; at < vector.length; at++) {
                product[row] = product[row].plus(matrix[row][at].times(vector[at]));
            }
        }
        return product;
    }

    private static Fraction[] column(Fraction[][] matrix, int number) {
        Fraction[] column = new Fraction[matrix.length];
        for (int row = 0; row < column.length; row++) {
            column[row] = matrix[row][number];
        }
        return column;
    }

    private static Fraction[][] zeros(int rows, int columns) {
        Fraction[][] zeros = new Fraction[rows][columns];
        for (Fraction[] row : zeros) {
            Arrays.fill(row, Fraction.ZERO);
        }
        return zeros;
    }

    private static Fraction[][] identity(int size) {
        Fraction[][] identity = zeros(size, size);
        for (int at = 0; at < size; at++) {
            identity[at][at] = Fraction.ONE;
        }
        return identity;
    }

    private static Fraction[][] identityMinus(Fraction[][] shares) {
        Fraction[][] difference = identity(shares.length);
        for (int row = 0; row < shares.length; row++) {
            for (int column = 0; column < shares.length; column++) {
                difference[row][column] = difference[row][column].minus(shares[row][column]);
            }
        }
        return difference;
    }
}
