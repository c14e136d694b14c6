package org.journeymodel.graph.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.graph.Fraction;
import org.junit.jupiter.api.Test;

/** Funnels against the chain of pairs of a touchpoint and a place in the funnel, in fractions. */
class ExactFunnelTest {

    private static final int JOURNEYS = 10_000;

    @Test
    void sharesOfRandomJourneys() {
        for (int seed = 0; seed < JOURNEYS; seed++) {
            check("seed " + seed, seed, ExactChain.random(seed));
        }
    }

    @Test
    void sharesOfJourneysThatAreNearlyTraps() {
        for (int seed = 0; seed < 500; seed++) {
            check("near trap " + seed, seed, ExactChain.nearTrap(seed));
        }
    }

    private static void check(String seed, int number, ExactChain chain) {
        Random random = new Random(number);
        int[] wanted = IntStream.generate(() -> random.nextInt(chain.size))
                .limit(1 + random.nextInt(4))
                .toArray();
        Funnel found = FlowAnalysis.of(JourneyFlow.of(chain.journey))
                .funnel(IntStream.of(wanted).mapToObj(at -> "t" + at).toArray(String[]::new));
        double last = 1;
        for (int step = 0; step < wanted.length; step++) {
            FunnelStep here = found.steps().get(step);
            double expected = passing(chain, Arrays.copyOf(wanted, step + 1)).toDouble();
            assertThat(here.share()).as(seed).isCloseTo(expected, within(1e-12 * expected));
            assertThat(here.ofPrevious().isPresent()).as(seed).isEqualTo(last > 0);
            if (last > 0) {
                double ofPrevious = expected / last;
                assertThat(here.ofPrevious().getAsDouble()).as(seed).isCloseTo(ofPrevious, within(1e-11 * ofPrevious));
            }
            double first = found.steps().get(0).share();
            assertThat(here.ofFirst().isPresent()).as(seed).isEqualTo(first > 0);
            if (first > 0) {
                double ofFirst = expected / first;
                assertThat(here.ofFirst().getAsDouble()).as(seed).isCloseTo(ofFirst, within(1e-11 * ofFirst));
            }
            last = expected;
        }
    }

    /** Backwards: from each touchpoint, of passing all from a place in the funnel on; arriving counts. */
    private static Fraction passing(ExactChain chain, int[] wanted) {
        Fraction[] all = new Fraction[chain.size];
        Arrays.fill(all, Fraction.ONE);
        Fraction[] onArrival = all;
        for (int place = wanted.length - 1; place >= 0; place--) {
            // Who arrives at what is wanted has passed it, and is then on her way to the next place.
            Fraction[] passed = new Fraction[chain.size];
            Arrays.fill(passed, Fraction.ZERO);
            passed[wanted[place]] =
                    place == wanted.length - 1 ? Fraction.ONE : afterMove(chain, wanted[place], onArrival);
            onArrival = chain.solve(chain.only(wanted[place]), passed);
        }
        return chain.fromStart(onArrival);
    }

    private static Fraction afterMove(ExactChain chain, int from, Fraction[] onArrival) {
        Fraction sum = Fraction.ZERO;
        for (int to = 0; to < chain.size; to++) {
            sum = sum.plus(chain.share[from][to].times(onArrival[to]));
        }
        return sum;
    }
}
