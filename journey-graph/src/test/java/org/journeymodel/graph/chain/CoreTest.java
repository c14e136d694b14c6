package org.journeymodel.graph.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.graph.InterruptedWork.assertEndsOnInterruption;

import java.util.Arrays;
import java.util.Random;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.Fraction;
import org.journeymodel.graph.RandomJourney;
import org.journeymodel.graph.compact.Links;
import org.junit.jupiter.api.Test;

/** Where elimination is given up, iteration takes over, and is never farther off than it says. */
class CoreTest {

    /** Gives elimination up before it begins. */
    private static final long NOTHING_ELIMINATED = Long.MIN_VALUE / 2;

    private final Work work = Work.begin("Solving", ProgressListener.none());

    @Test
    void randomJourneysAreNeverFartherFromTheirFractionsThanTheBound() {
        for (int seed = 0; seed < 10_000; seed++) {
            RandomJourney journey = RandomJourney.of(seed, seed % 10 == 0 ? 8 : 5);
            AbsorbingChain chain = AbsorbingChain.of(JourneyFlow.of(journey.journey()));
            Elimination iterated = chain.eliminate(new boolean[chain.size()], NOTHING_ELIMINATED, work);
            Fraction[][] visitsFrom = Fraction.solve(identityMinus(journey.shares()), identity(journey.size));
            // Gains of 0, 1 and 2, since nothing is to rest on all of them being positive.
            double[] gain = new double[chain.size()];
            Arrays.setAll(gain, at -> at % 3);

            ErrorBound ofValues = new ErrorBound();
            double[] values = iterated.values(gain, new double[gain.length], work, ofValues);
            ErrorBound ofVisits = new ErrorBound();
            double[] visits = iterated.visits(chain.entries(), work, ofVisits);

            assertThat(Math.max(ofValues.part(), ofVisits.part()))
                    .as("seed %s", seed)
                    .isLessThan(1e-9);
            for (int at = 0; at < gain.length; at++) {
                Fraction value = Fraction.ZERO;
                Fraction visited = Fraction.ZERO;
                for (int other = 0; other < gain.length; other++) {
                    value = value.plus(visitsFrom[at][other].times(Fraction.of(other % 3, 1)));
                    Fraction begun = Fraction.of(journey.entry[other], RandomJourney.WHOLE);
                    visited = visited.plus(begun.times(visitsFrom[other][at]));
                }
                assertThat(values[at])
                        .as("value, seed %s", seed)
                        .isCloseTo(value.toDouble(), off(ofValues, values[at]));
                assertThat(visits[at])
                        .as("visits, seed %s", seed)
                        .isCloseTo(visited.toDouble(), off(ofVisits, visits[at]));
            }
        }
    }

    /** The bound, and what the fraction and moves between components are rounded by. */
    private static org.assertj.core.data.Offset<Double> off(ErrorBound bound, double found) {
        return within(found * (bound.part() + 1e-15));
    }

    @Test
    void partAndPartGiveTheSameAsElimination() {
        AbsorbingChain chain = anywhere(300, 0.05);
        boolean[] nowhere = new boolean[300];
        double[] gain = new double[300];
        gain[17] = 1;
        double[] eliminated = chain.eliminate(work).values(gain, new double[300], work);
        double[] ofVisits = chain.eliminate(work).visits(chain.entries(), work);

        for (int most : new int[] {-14_000, 0, 20_000, 100_000}) {
            Elimination inPart = chain.eliminate(nowhere, most, work);
            ErrorBound bound = new ErrorBound();
            assertAllAre(eliminated, inPart.values(gain, new double[300], work, bound));
            assertAllAre(ofVisits, inPart.visits(chain.entries(), work, bound));
            assertThat(bound.isIterated()).as("%s", most).isTrue();
            assertThat(bound.part()).as("%s", most).isBetween(1e-16, 1e-10);
        }
    }

    private static void assertAllAre(double[] expected, double[] found) {
        for (int at = 0; at < found.length; at++) {
            assertThat(found[at]).isCloseTo(expected[at], within(1e-11 * expected[at]));
        }
    }

    @Test
    void customersWhoStayForLongTakeNoMoreSweeps() {
        // One visit in a million is the last, wherever they are: a million visits.
        AbsorbingChain chain = anywhere(200, 1e-6);
        double[] ones = new double[200];
        Arrays.fill(ones, 1);
        ErrorBound bound = new ErrorBound();
        double[] visits =
                chain.eliminate(new boolean[200], NOTHING_ELIMINATED, work).values(ones, new double[200], work, bound);

        for (double each : visits) {
            assertThat(each).isCloseTo(1e6, within(1e6 * bound.part()));
        }
        assertThat(bound.part()).isLessThan(1e-7);
    }

    @Test
    void whereNothingIsGainedNothingIsIterated() {
        ErrorBound bound = new ErrorBound();
        double[] nothing = anywhere(50, 0.1)
                .eliminate(new boolean[50], NOTHING_ELIMINATED, work)
                .values(new double[50], new double[50], work, bound);

        assertThat(nothing).containsOnly(0);
        assertThat(bound.isIterated()).isFalse();
        assertThat(bound.part()).isZero();
    }

    @Test
    void whatIsNotKnownIsAllOfIt() {
        ErrorBound bound = new ErrorBound();
        bound.add(0.25);
        assertThat(bound.part()).isCloseTo(0.25, within(1e-15));
        bound.add(0.25);
        assertThat(bound.part()).isCloseTo(1.25 * 1.25 - 1, within(1e-15));
        bound.add(1);
        assertThat(bound.part()).isEqualTo(1);
    }

    @Test
    void interruptionEndsIteration() {
        AbsorbingChain chain = anywhere(2_000, 0.01);
        Elimination iterated = chain.eliminate(new boolean[2_000], NOTHING_ELIMINATED, work);
        double[] ones = new double[2_000];
        Arrays.fill(ones, 1);

        assertEndsOnInterruption(interrupted -> chain.eliminate(new boolean[2_000], NOTHING_ELIMINATED, interrupted));
        assertEndsOnInterruption(interrupted -> iterated.visits(ones, interrupted));
        assertEndsOnInterruption(interrupted -> iterated.values(ones, new double[2_000], interrupted));
    }

    /** From each of many, one next and two anywhere, or the end. */
    private static AbsorbingChain anywhere(int size, double exit) {
        Random random = new Random(size);
        int[] source = new int[3 * size];
        int[] target = new int[3 * size];
        double[] share = new double[3 * size];
        double[] exits = new double[size];
        double[] entry = new double[size];
        entry[0] = 1;
        for (int at = 0; at < size; at++) {
            exits[at] = exit;
            for (int way = 0; way < 3; way++) {
                source[3 * at + way] = at;
                target[3 * at + way] = way == 0 ? (at + 1) % size : random.nextInt(size);
                share[3 * at + way] = (1 - exit) * (way == 0 ? 0.5 : 0.25);
            }
        }
        return AbsorbingChain.of(Links.of(size, source, target), entry, share, exits);
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

    private static Fraction[][] identity(int size) {
        Fraction[][] identity = new Fraction[size][size];
        for (int row = 0; row < size; row++) {
            Arrays.fill(identity[row], Fraction.ZERO);
            identity[row][row] = Fraction.ONE;
        }
        return identity;
    }
}
