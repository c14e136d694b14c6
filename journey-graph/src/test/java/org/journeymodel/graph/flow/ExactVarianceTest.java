package org.journeymodel.graph.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.graph.Fraction;
import org.journeymodel.graph.RandomJourney;
import org.junit.jupiter.api.Test;

/** Variances against the formulas of the textbook, in fractions, which lose nothing by subtraction. */
class ExactVarianceTest {

    private static final int JOURNEYS = 10_000;
    private static final Fraction TWO = Fraction.of(2, 1);

    @Test
    void movesAndVisitsOfRandomJourneys() {
        for (int seed = 0; seed < JOURNEYS; seed++) {
            check("seed " + seed, ExactChain.random(seed), seed);
        }
    }

    @Test
    void movesAndVisitsOfJourneysThatAreNearlyTraps() {
        for (int seed = 0; seed < 500; seed++) {
            check("near trap " + seed, ExactChain.nearTrap(seed), seed);
        }
    }

    private static void check(String seed, ExactChain chain, int number) {
        FlowVariance found = FlowAnalysis.of(JourneyFlow.of(chain.journey)).variance();
        Fraction[][] visits = chain.visits(chain.nowhere());
        Fraction[] mean = new Fraction[chain.size];
        for (int at = 0; at < chain.size; at++) {
            mean[at] = Arrays.stream(visits[at]).reduce(Fraction.ZERO, Fraction::plus);
        }
        // E[T²] = (2N - I) t
        Fraction[] second = new Fraction[chain.size];
        for (int at = 0; at < chain.size; at++) {
            second[at] = Fraction.ZERO.minus(mean[at]);
            for (int to = 0; to < chain.size; to++) {
                second[at] = second[at].plus(TWO.times(visits[at][to]).times(mean[to]));
            }
            Fraction variance = second[at].minus(mean[at].times(mean[at]));
            isNearly(seed, found.movesFrom("t" + at), variance, mean[at].toDouble());
        }
        Fraction moves = chain.fromStart(mean);
        isNearly(seed, found.moves(), chain.fromStart(second).minus(moves.times(moves)), moves.toDouble());
        int of = number % chain.size;
        isNearly(seed, found.visits("t" + of), ofVisits(chain, visits, of), 0);
    }

    /** n (2 N(x,x) - 1) - n² */
    private static Fraction ofVisits(ExactChain chain, Fraction[][] visits, int of) {
        Fraction[] column = new Fraction[chain.size];
        for (int at = 0; at < chain.size; at++) {
            column[at] = visits[at][of];
        }
        Fraction mean = chain.fromStart(column);
        return mean.times(TWO.times(visits[of][of]).minus(Fraction.ONE)).minus(mean.times(mean));
    }

    @Test
    void timesOfRandomJourneys() {
        for (int seed = 0; seed < JOURNEYS; seed++) {
            RandomJourney journey = RandomJourney.of(seed, 5);
            ExactChain chain = ExactChain.of(journey);
            // E[X] and E[X²] of what follows, X = w + d + X': two right sides after each other.
            Fraction[] perVisit = new Fraction[chain.size];
            for (int at = 0; at < chain.size; at++) {
                perVisit[at] = stay(journey, at);
            }
            for (RandomJourney.Way way : journey.ways) {
                perVisit[way.from()] = perVisit[way.from()].plus(share(way).times(wait(way)));
            }
            Fraction[] mean = chain.solve(chain.nowhere(), perVisit);
            Fraction[] squares = new Fraction[chain.size];
            for (int at = 0; at < chain.size; at++) {
                Fraction whole = stay(journey, at);
                squares[at] = whole.times(whole).times(chain.exit[at]);
            }
            for (RandomJourney.Way way : journey.ways) {
                Fraction fixed = stay(journey, way.from()).plus(wait(way));
                Fraction square = fixed.times(fixed).plus(TWO.times(fixed).times(mean[way.to()]));
                squares[way.from()] = squares[way.from()].plus(share(way).times(square));
            }
            Fraction[] second = chain.solve(chain.nowhere(), squares);
            Fraction start = chain.fromStart(mean);
            Fraction variance = chain.fromStart(second).minus(start.times(start));
            FlowVariance found =
                    FlowAnalysis.of(JourneyFlow.of(journey.journey())).variance();
            isNearly("seed " + seed, found.time().secondsSquared(), variance, start.toDouble());
            int at = seed % chain.size;
            isNearly(
                    "seed " + seed,
                    found.timeFrom("t" + at).secondsSquared(),
                    second[at].minus(mean[at].times(mean[at])),
                    mean[at].toDouble());
        }
    }

    private static Fraction stay(RandomJourney journey, int at) {
        return Fraction.of(Math.max(0, journey.duration[at]), 1);
    }

    private static Fraction wait(RandomJourney.Way way) {
        return Fraction.of(Math.max(0, way.waiting()), 1);
    }

    private static Fraction share(RandomJourney.Way way) {
        return Fraction.of(way.parts(), RandomJourney.WHOLE);
    }

    /** To 1e-11 of the variance; or the standard deviation to 1e-14 of the mean, where it is nothing. */
    private static void isNearly(String seed, double found, Fraction expected, double mean) {
        double value = expected.toDouble();
        assertThat(found).as(seed).isCloseTo(value, within(1e-11 * value + 1e-28 * mean * mean));
        assertThat(found).as(seed).isNotNegative();
    }
}
