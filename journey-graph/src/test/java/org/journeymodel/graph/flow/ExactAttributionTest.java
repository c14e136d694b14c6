package org.journeymodel.graph.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.graph.Fraction;
import org.journeymodel.graph.RandomJourney;
import org.junit.jupiter.api.Test;

/** Attribution against its definitions: fractions, and for linear touch all lengths one by one. */
class ExactAttributionTest {

    private static final int JOURNEYS = 10_000;

    @Test
    void firstLastAndMarkovOfRandomJourneys() {
        for (int seed = 0; seed < JOURNEYS; seed++) {
            check("seed " + seed, ExactChain.random(seed));
        }
    }

    @Test
    void firstLastAndMarkovOfJourneysThatAreNearlyTraps() {
        for (int seed = 0; seed < 500; seed++) {
            check("near trap " + seed, ExactChain.nearTrap(seed));
        }
    }

    private static void check(String seed, ExactChain chain) {
        FlowAnalysis flow = FlowAnalysis.of(JourneyFlow.of(chain.journey));
        Fraction[] from = chain.reaching(chain.success, chain.success);
        Fraction success = chain.fromStart(from);
        Fraction[] first = new Fraction[chain.size];
        for (int at = 0; at < chain.size; at++) {
            first[at] = chain.entry[at].times(from[at]).by(success.isZero() ? Fraction.ONE : success);
        }
        compare(seed, flow.attribution(AttributionModel.FIRST_TOUCH), first, success);
        compare(seed, flow.attribution(AttributionModel.LAST_TOUCH), last(chain, success), success);
        compare(seed, flow.attribution(AttributionModel.MARKOV), markov(chain, success), success);
    }

    /** Customers who stop at each touchpoint of a move into success, counted by a chain of their own. */
    private static Fraction[] last(ExactChain chain, Fraction success) {
        Fraction[] credits = immediate(chain);
        Fraction[][] visits = chain.visits(chain.success);
        for (int at = 0; at < chain.size && !success.isZero(); at++) {
            for (int from = 0; from < chain.size && !chain.success[at]; from++) {
                for (int to = 0; to < chain.size; to++) {
                    if (chain.success[to]) {
                        Fraction ways = visits[from][at].times(chain.share[at][to]);
                        credits[at] = credits[at].plus(chain.entry[from].times(ways));
                    }
                }
            }
        }
        return sharesOf(credits, success);
    }

    private static Fraction[] markov(ExactChain chain, Fraction success) {
        Fraction[] credits = immediate(chain);
        Fraction sum = Fraction.ZERO;
        for (int at = 0; at < chain.size; at++) {
            if (!chain.success[at]) {
                boolean[] stopping = chain.success.clone();
                stopping[at] = true;
                Fraction without = chain.fromStart(chain.reaching(chain.success, stopping));
                credits[at] = success.minus(without);
            }
            sum = sum.plus(credits[at]);
        }
        return sharesOf(credits, sum);
    }

    private static Fraction[] immediate(ExactChain chain) {
        Fraction[] credits = new Fraction[chain.size];
        for (int at = 0; at < chain.size; at++) {
            credits[at] = chain.success[at] ? chain.entry[at] : Fraction.ZERO;
        }
        return credits;
    }

    private static Fraction[] sharesOf(Fraction[] credits, Fraction sum) {
        return sum.isZero()
                ? credits
                : Arrays.stream(credits).map(each -> each.by(sum)).toArray(Fraction[]::new);
    }

    private static void compare(String seed, Optional<Attribution> found, Fraction[] expected, Fraction success) {
        assertThat(found.isPresent()).as(seed).isEqualTo(!success.isZero());
        if (found.isEmpty()) {
            return;
        }
        double sum = 0;
        for (int at = 0; at < expected.length; at++) {
            double share = found.get().share("t" + at);
            double value = expected[at].toDouble();
            assertThat(share)
                    .as("%s of t%s, %s", found.get().model(), at, seed)
                    .isCloseTo(value, within(1e-11 * value));
            sum += share;
        }
        assertThat(sum).as(seed).isCloseTo(1, within(1e-14));
        assertThat(found.get().missed()).as(seed).isLessThan(1e-12);
    }

    @Test
    void linearTouchOfRandomJourneys() {
        for (int seed = 0; seed < JOURNEYS; seed++) {
            ExactChain chain = ExactChain.of(RandomJourney.of(seed, 5));
            FlowAnalysis flow = FlowAnalysis.of(JourneyFlow.of(chain.journey));
            Optional<Attribution> found = flow.attribution(AttributionModel.LINEAR_TOUCH);
            if (found.isPresent()) {
                LengthByLength lengths = new LengthByLength(chain);
                double[] expected = lengths.credits();
                double success = found.get().success();
                for (int at = 0; at < chain.size; at++) {
                    double credit = found.get().share("t" + at) * success;
                    assertThat(credit)
                            .as("t%s, seed %s", at, seed)
                            .isCloseTo(expected[at], within(1e-12 + lengths.left()));
                }
                assertThat(found.get().missed()).as("seed %s", seed).isLessThan(1e-13);
            }
        }
    }

    /** Follows customers touch by touch, with the mean touches so far of those who are where they are. */
    private static final class LengthByLength {
        private static final int MOST = 2_000;
        private final ExactChain chain;
        private final double[][] share;
        private double[] there;
        private double[][] touches;

        LengthByLength(ExactChain chain) {
            this.chain = chain;
            this.share = new double[chain.size][chain.size];
            this.there = new double[chain.size];
            this.touches = new double[chain.size][chain.size];
            for (int at = 0; at < chain.size; at++) {
                there[at] = chain.success[at] ? 0 : chain.entry[at].toDouble();
                touches[at][at] = there[at];
                for (int to = 0; to < chain.size; to++) {
                    share[at][to] = chain.share[at][to].toDouble();
                }
            }
        }

        double[] credits() {
            double[] credits = new double[chain.size];
            for (int at = 0; at < chain.size; at++) {
                credits[at] = chain.success[at] ? chain.entry[at].toDouble() : 0;
            }
            for (int length = 1; length <= MOST && left() > 1e-13; length++) {
                touch(length, credits);
            }
            return credits;
        }

        /** The share of customers who have not got anywhere yet, which bounds what is missing. */
        double left() {
            return Arrays.stream(there).sum();
        }

        private void touch(int length, double[] credits) {
            double[] next = new double[chain.size];
            double[][] nextTouches = new double[chain.size][chain.size];
            for (int at = 0; at < chain.size; at++) {
                for (int to = 0; to < chain.size; to++) {
                    double going = share[at][to];
                    next[to] += chain.success[to] ? 0 : there[at] * going;
                    for (int of = 0; of < chain.size && going > 0; of++) {
                        if (chain.success[to]) {
                            credits[of] += touches[at][of] * going / length;
                        } else {
                            nextTouches[to][of] += touches[at][of] * going;
                        }
                    }
                }
            }
            for (int at = 0; at < chain.size; at++) {
                nextTouches[at][at] += next[at];
            }
            there = next;
            touches = nextTouches;
        }
    }
}
