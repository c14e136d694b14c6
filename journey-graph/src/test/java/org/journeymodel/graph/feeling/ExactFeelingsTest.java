package org.journeymodel.graph.feeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import org.assertj.core.data.Offset;
import org.journeymodel.core.model.Journey;
import org.journeymodel.graph.Fraction;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.RandomJourney;
import org.junit.jupiter.api.Test;

/** Feelings over the flow against fractions, on random journeys; feelings are eighths, some unknown. */
class ExactFeelingsTest {

    private static final int JOURNEYS = 10_000;
    private static final double ROUNDING = 1e-11;
    private static final int EIGHTHS = 8;

    /** Higher than any feeling. */
    private static final double NOTHING_YET = 9;

    private int seed;
    private RandomJourney random = RandomJourney.of(0, 1);
    private double[] feeling = {};
    private FlowFeelings feelings = JourneyGraph.of(random.journey()).feelings().overFlow();

    private void read(int nextSeed, int mostTouchpoints) {
        seed = nextSeed;
        random = RandomJourney.of(seed, mostTouchpoints);
        Journey journey = random.journey();
        feeling = journey.touchpoints().stream()
                .map(journey::feelingAt)
                .mapToDouble(each -> each.orElse(Double.NaN))
                .toArray();
        feelings = JourneyGraph.of(journey).feelings().overFlow();
    }

    private boolean isKnown(int at) {
        return !Double.isNaN(feeling[at]);
    }

    private Fraction valence(int at) {
        return Fraction.of(Math.round(feeling[at] * EIGHTHS), EIGHTHS);
    }

    @Test
    void whatIsWeightedByVisitsEndsAndMovesEqualsItsFraction() {
        for (int each = 0; each < JOURNEYS; each++) {
            read(each, 8);
            Fraction[] visits = visits();
            Fraction[] ends = new Fraction[random.size];
            for (int at = 0; at < random.size; at++) {
                ends[at] = visits[at].times(Fraction.of(random.exit[at], RandomJourney.WHOLE));
            }
            isMean("mean", feelings.mean(), visits);
            isMean("end", feelings.end(), ends);
            checkPain(visits);
            checkMoves(visits);
        }
    }

    /** Visits x: x = entries + Qᵀ x. */
    private Fraction[] visits() {
        Fraction[][] shares = random.shares();
        Fraction[][] a = new Fraction[random.size][random.size];
        Fraction[][] entries = new Fraction[random.size][1];
        for (int row = 0; row < random.size; row++) {
            entries[row][0] = Fraction.of(random.entry[row], RandomJourney.WHOLE);
            for (int column = 0; column < random.size; column++) {
                Fraction one = row == column ? Fraction.ONE : Fraction.ZERO;
                a[row][column] = one.minus(shares[column][row]);
            }
        }
        return firstColumn(Fraction.solve(a, entries));
    }

    private void isMean(String what, MeanValence found, Fraction[] weight) {
        Fraction known = sum(weight, this::isKnown);
        assertThat(found.coverage())
                .as("%s, seed %s", what, seed)
                .isCloseTo(known.by(sum(weight, at -> true)).toDouble(), within(ROUNDING));
        assertThat(found.valence().isPresent()).as("%s, seed %s", what, seed).isEqualTo(!known.isZero());
        if (!known.isZero()) {
            Fraction sum = Fraction.ZERO;
            for (int at = 0; at < random.size; at++) {
                sum = isKnown(at) ? sum.plus(weight[at].times(valence(at))) : sum;
            }
            assertThat(found.valence().orElseThrow())
                    .as("%s, seed %s", what, seed)
                    .isCloseTo(sum.by(known).toDouble(), within(ROUNDING));
        }
    }

    private void checkPain(Fraction[] visits) {
        double[] pain = new double[random.size];
        for (int at = 0; at < random.size; at++) {
            pain[at] = feeling[at] < 0
                    ? visits[at].times(Fraction.ZERO.minus(valence(at))).toDouble()
                    : 0;
        }
        double all = Arrays.stream(pain).sum();
        assertThat(feelings.areaBelowNeutral().orElse(0))
                .as("area, seed %s", seed)
                .isCloseTo(all, near(all));
        assertThat(feelings.painPoints()).as("seed %s", seed).hasSize((int)
                Arrays.stream(pain).filter(each -> each > 0).count());
        double last = Double.POSITIVE_INFINITY;
        for (PainPoint found : feelings.painPoints()) {
            double expected = pain[indexOf(found.touchpoint().id())];
            assertThat(found.pain())
                    .as("seed %s", seed)
                    .isCloseTo(expected, near(expected))
                    .isLessThanOrEqualTo(last);
            assertThat(found.share()).as("seed %s", seed).isCloseTo(expected / all, within(ROUNDING));
            last = found.pain();
        }
    }

    private void checkMoves(Fraction[] visits) {
        Fraction known = Fraction.ZERO;
        Fraction all = Fraction.ZERO;
        double falls = 0;
        for (RandomJourney.Way way : random.ways) {
            Fraction times = visits[way.from()].times(Fraction.of(way.parts(), RandomJourney.WHOLE));
            all = all.plus(times);
            known = isKnown(way.from()) && isKnown(way.to()) ? known.plus(times) : known;
            double fall = feeling[way.from()] - feeling[way.to()];
            falls += fall > 0 ? times.toDouble() * fall : 0;
        }
        double coverage = all.isZero() ? 1 : known.by(all).toDouble();
        assertThat(feelings.coverageOfMoves()).as("moves, seed %s", seed).isCloseTo(coverage, within(ROUNDING));
        double found = feelings.drops().stream().mapToDouble(MoveDrop::expected).sum();
        double shares = feelings.drops().stream().mapToDouble(MoveDrop::share).sum();
        assertThat(found).as("falls, seed %s", seed).isCloseTo(falls, near(falls));
        assertThat(shares).as("shares, seed %s", seed).isCloseTo(falls > 0 ? 1 : 0, within(ROUNDING));
        feelings.drops()
                .forEach(drop -> assertThat(drop.size())
                        .isEqualTo(feeling[drop.move().source()]
                                - feeling[drop.move().target()]));
    }

    @Test
    void theShareWhoEverFeelBelowIsAHittingProbability() {
        for (int each = 0; each < JOURNEYS; each++) {
            read(each, 5);
            double threshold = (each % 17 - 8) / 8.0;
            Fraction[] hitting = hitting(at -> feeling[at] < threshold);
            assertThat(feelings.probabilityOfFeelingBelow(threshold))
                    .as("seed %s", seed)
                    .isCloseTo(fromStart(at -> hitting[at].toDouble()), within(ROUNDING))
                    .isBetween(0.0, 1.0);
        }
    }

    /** h = 1 where it holds, p h elsewhere. */
    private Fraction[] hitting(IntPredicate holds) {
        Fraction[][] a = random.shares();
        Fraction[][] one = new Fraction[random.size][1];
        for (int row = 0; row < random.size; row++) {
            one[row][0] = holds.test(row) ? Fraction.ONE : Fraction.ZERO;
            for (int column = 0; column < random.size; column++) {
                Fraction share = holds.test(row) ? Fraction.ZERO : a[row][column];
                a[row][column] = (row == column ? Fraction.ONE : Fraction.ZERO).minus(share);
            }
        }
        return firstColumn(Fraction.solve(a, one));
    }

    /** A customer's state is where she is and the lowest she has felt; lower states are solved first. */
    @Test
    void theExpectedLowestIsThatOfTheLowestCustomersHaveFeltWhenTheyEnd() {
        for (int each = 0; each < JOURNEYS; each++) {
            read(each, 4);
            TreeSet<Double> levels = new TreeSet<>();
            for (int at = 0; at < random.size; at++) {
                if (isKnown(at)) {
                    levels.add(feeling[at]);
                }
            }
            levels.add(NOTHING_YET);
            double[][] solved =
                    lowestByStates(levels.stream().mapToDouble(level -> level).toArray());
            double known = solved[1][0];
            MeanValence found = feelings.expectedLowest();
            assertThat(found.coverage()).as("seed %s", seed).isCloseTo(known, within(1e-9));
            OptionalDouble mean = known > 0 ? OptionalDouble.of(solved[0][0] / known) : OptionalDouble.empty();
            assertThat(found.valence().isPresent()).as("seed %s", seed).isEqualTo(mean.isPresent());
            mean.ifPresent(value -> assertThat(found.valence().orElseThrow())
                    .as("seed %s", seed)
                    .isCloseTo(value, within(1e-9)));
        }
    }

    /** From START: the mean of the lowest felt, 0 where nothing was; and the share who felt anything. */
    private double[][] lowestByStates(double[] levels) {
        double[][] sum = new double[levels.length][];
        double[][] any = new double[levels.length][];
        for (int level = 0; level < levels.length; level++) {
            int here = level;
            sum[level] = atEnd(levels, here, levels[here] == NOTHING_YET ? 0 : levels[here], sum);
            any[level] = atEnd(levels, here, levels[here] == NOTHING_YET ? 0 : 1, any);
        }
        int top = levels.length - 1;
        return new double[][] {
            {fromStart(at -> sum[then(levels, top, at)][at])}, {fromStart(at -> any[then(levels, top, at)][at])}
        };
    }

    /** {@return the level after a visit} */
    private int then(double[] levels, int level, int at) {
        return isKnown(at) ? Math.min(level, Arrays.binarySearch(levels, feeling[at])) : level;
    }

    /** Solved by going round until nothing changes: v = exit · gain + p v. */
    private double[] atEnd(double[] levels, int level, double gain, double[][] solved) {
        double[][] shares = doubles(random.shares());
        double[] value = new double[random.size];
        double[] known = new double[random.size];
        double[][] inside = new double[random.size][random.size];
        for (int at = 0; at < random.size; at++) {
            known[at] = gain * random.exit[at] / RandomJourney.WHOLE;
            for (int to = 0; to < random.size; to++) {
                int then = then(levels, level, to);
                if (then == level) {
                    inside[at][to] = shares[at][to];
                } else if (shares[at][to] > 0) {
                    known[at] += shares[at][to] * solved[then][to];
                }
            }
        }
        double change = 1;
        while (change > 1e-14) {
            change = 0;
            for (int at = 0; at < value.length; at++) {
                double next = known[at];
                for (int to = 0; to < value.length; to++) {
                    next += inside[at][to] * value[to];
                }
                change = Math.max(change, Math.abs(next - value[at]));
                value[at] = next;
            }
        }
        return value;
    }

    private static double[][] doubles(Fraction[][] fractions) {
        return Arrays.stream(fractions)
                .map(row -> Arrays.stream(row).mapToDouble(Fraction::toDouble).toArray())
                .toArray(double[][]::new);
    }

    private double fromStart(IntToDoubleFunction values) {
        double sum = 0;
        for (int at = 0; at < random.size; at++) {
            sum += random.entry[at] == 0 ? 0 : values.applyAsDouble(at) * random.entry[at] / RandomJourney.WHOLE;
        }
        return sum;
    }

    private static Offset<Double> near(double expected) {
        return within(ROUNDING * (1 + expected));
    }

    private static int indexOf(String id) {
        return Integer.parseInt(id.substring(1));
    }

    private static Fraction sum(Fraction[] values, IntPredicate counts) {
        Fraction sum = Fraction.ZERO;
        for (int at = 0; at < values.length; at++) {
            sum = counts.test(at) ? sum.plus(values[at]) : sum;
        }
        return sum;
    }

    private static Fraction[] firstColumn(Fraction[][] matrix) {
        return Arrays.stream(matrix).map(row -> row[0]).toArray(Fraction[]::new);
    }
}
