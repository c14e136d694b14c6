package org.journeymodel.graph.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.Fraction;
import org.journeymodel.graph.RandomJourney;
import org.journeymodel.graph.paths.JourneyPath;
import org.journeymodel.graph.paths.JourneyPaths;
import org.junit.jupiter.api.Test;

/** Random patterns on random journeys, held against texts, derivatives and lists of all walks. */
class BruteForcePatternTest {

    private static final int MOST_MOVES = 4;

    /** A walk from an entry to where it is, and whether it may end there. */
    private record Walk(String letters, int moves, double probability) {}

    @Test
    void patternsAgreeWithRegularExpressionsOnAllWalks() {
        int matching = 0;
        int acyclic = 0;
        for (int seed = 0; seed < 10_000; seed++) {
            RandomJourney journey = RandomJourney.of(seed, 4);
            JourneyFlow flow = JourneyFlow.of(journey.journey());
            RandomPattern random = new RandomPattern.Maker(seed, flow).make(3);
            PathPattern pattern = PathPattern.of(flow, random.text());
            Pattern regex = Pattern.compile(random.regex());
            List<Walk> walks = new ArrayList<>();
            boolean isComplete = addWalks(flow, walks);
            long expected = 0;
            double sum = 0;
            for (Walk walk : walks) {
                boolean matches = regex.matcher("<" + walk.letters() + ">").find();
                assertThat(pattern.matches(ids(walk.letters())))
                        .as("%s: %s on %s", seed, random.text(), walk)
                        .isEqualTo(matches);
                expected += matches ? 1 : 0;
                sum += matches ? walk.probability() : 0;
            }
            assertThat(pattern.countUpTo(MOST_MOVES))
                    .as("%s: %s", seed, random.text())
                    .isEqualTo(expected);
            if (isComplete) {
                acyclic++;
                assertThat(pattern.count()).as("%s: %s", seed, random.text()).contains(BigInteger.valueOf(expected));
                assertThat(pattern.probability())
                        .as("%s: %s", seed, random.text())
                        .isCloseTo(sum, within(1e-14));
            }
            matching += expected > 0 ? 1 : 0;
        }
        assertThat(matching).isBetween(2_000, 9_500);
        assertThat(acyclic).isGreaterThan(1_000);
    }

    private static List<String> ids(String letters) {
        return letters.chars().mapToObj(each -> "t" + (each - 'A')).toList();
    }

    /** Adds all walks of few moves; true if there are no others. */
    private static boolean addWalks(JourneyFlow flow, List<Walk> walks) {
        List<Walk> open = new ArrayList<>();
        for (int at = 0; at < flow.size(); at++) {
            if (flow.entryShare(at) > 0) {
                open.add(new Walk(String.valueOf((char) ('A' + at)), 0, flow.entryShare(at)));
            }
        }
        boolean isComplete = true;
        for (int next = 0; next < open.size(); next++) {
            Walk walk = open.get(next);
            int last = walk.letters().charAt(walk.moves()) - 'A';
            if (flow.exitShare(last) > 0) {
                walks.add(new Walk(walk.letters(), walk.moves(), walk.probability() * flow.exitShare(last)));
            }
            for (FlowMove move : flow.movesFrom(last)) {
                isComplete &= walk.moves() < MOST_MOVES;
                if (walk.moves() < MOST_MOVES) {
                    open.add(new Walk(
                            walk.letters() + (char) ('A' + move.target()),
                            walk.moves() + 1,
                            walk.probability() * move.share()));
                }
            }
        }
        return isComplete;
    }

    @Test
    void theMostLikelyMatchesAreTheMostLikelyPathsThatMatch() {
        int found = 0;
        for (int seed = 0; seed < 10_000; seed++) {
            JourneyFlow flow = JourneyFlow.of(RandomJourney.of(seed, 5).journey());
            RandomPattern random = new RandomPattern.Maker(seed, flow).make(3);
            Pattern regex = Pattern.compile(random.regex());
            List<JourneyPath> expected = JourneyPaths.of(flow).mostLikely(30).stream()
                    .filter(path -> regex.matcher(letters(path)).find())
                    .toList();

            assertThat(PathPattern.of(flow, random.text()).mostLikely(expected.size()))
                    .as("%s: %s", seed, random.text())
                    .isEqualTo(expected);
            found += expected.size();
        }
        assertThat(found).isGreaterThan(50_000);
    }

    private static String letters(JourneyPath path) {
        StringBuilder letters = new StringBuilder("<");
        for (Touchpoint touchpoint : path.touchpoints()) {
            letters.append((char) ('A' + Integer.parseInt(touchpoint.id().substring(1))));
        }
        return letters.append('>').toString();
    }

    @Test
    void probabilitiesSolveTheEquationsOfDerivatives() {
        int between = 0;
        for (int seed = 0; seed < 10_000; seed++) {
            RandomJourney journey = RandomJourney.of(seed, 5);
            JourneyFlow flow = JourneyFlow.of(journey.journey());
            RandomPattern random = new RandomPattern.Maker(seed, flow).make(3);
            double found = PathPattern.of(flow, random.text()).probability();
            Derivatives derivatives = new Derivatives(journey, random.expression());
            if (derivatives.size() > 60) {
                continue;
            }
            assertThat(found).as("%s: %s", seed, random.text()).isCloseTo(derivatives.probability(), within(1e-10));
            if (seed < 300 && derivatives.size() <= 20) {
                assertThat(found).isCloseTo(derivatives.exactProbability().toDouble(), within(1e-14));
            }
            between += found > 0 && found < 1 ? 1 : 0;
        }
        assertThat(between).isGreaterThan(2_000);
    }

    /** Pairs of a touchpoint and what must follow, each with its equation. */
    private static final class Derivatives {
        private final Fraction[][] shares;
        private final Map<List<Object>, Integer> numbers = new LinkedHashMap<>();
        private final List<Fraction[]> rows = new ArrayList<>();
        private final List<Fraction> ends = new ArrayList<>();
        private final Map<Integer, Fraction> entries = new LinkedHashMap<>();

        Derivatives(RandomJourney journey, Expression pattern) {
            this.shares = journey.shares();
            Expression any = new Expression.Many(new Expression.Symbol((1L << (journey.size + 2)) - 1));
            Expression anywhere = Expression.then(any, Expression.then(pattern, any));
            Expression begun = simple(anywhere.after(journey.size), any);
            for (int at = 0; at < journey.size; at++) {
                if (journey.entry[at] > 0) {
                    entries.put(
                            number(at, simple(begun.after(at), any)),
                            Fraction.of(journey.entry[at], RandomJourney.WHOLE));
                }
            }
            List<List<Object>> open = new ArrayList<>(numbers.keySet());
            for (int next = 0; next < open.size() && open.size() <= 60; next++) {
                int from = (int) open.get(next).get(0);
                Expression rest = (Expression) open.get(next).get(1);
                Fraction[] row = new Fraction[64 * 5];
                Arrays.fill(row, Fraction.ZERO);
                for (int to = 0; to < journey.size; to++) {
                    if (!shares[from][to].isZero()) {
                        int known = numbers.size();
                        int number = number(to, simple(rest.after(to), any));
                        row[number] = row[number].plus(shares[from][to]);
                        if (number == known) {
                            open.add(new ArrayList<>(numbers.keySet()).get(number));
                        }
                    }
                }
                rows.add(row);
                boolean matches = rest.after(journey.size + 1).matchesEmpty();
                ends.add(matches ? Fraction.of(journey.exit[from], RandomJourney.WHOLE) : Fraction.ZERO);
            }
        }

        /** What holds anything anyway is anything. */
        private static Expression simple(Expression expression, Expression any) {
            return expression instanceof Expression.Either some && some.parts().contains(any) ? any : expression;
        }

        private int number(int at, Expression rest) {
            Integer known = numbers.putIfAbsent(List.of(at, rest), numbers.size());
            return known == null ? numbers.size() - 1 : known;
        }

        int size() {
            return numbers.size();
        }

        Fraction exactProbability() {
            Fraction[][] equations = new Fraction[size()][size()];
            Fraction[][] known = new Fraction[size()][1];
            for (int row = 0; row < size(); row++) {
                for (int column = 0; column < size(); column++) {
                    Fraction own = row == column ? Fraction.ONE : Fraction.ZERO;
                    equations[row][column] = own.minus(rows.get(row)[column]);
                }
                known[row][0] = ends.get(row);
            }
            Fraction[][] solved = Fraction.solve(equations, known);
            Fraction sum = Fraction.ZERO;
            for (Map.Entry<Integer, Fraction> entry : entries.entrySet()) {
                sum = sum.plus(entry.getValue().times(solved[entry.getKey()][0]));
            }
            return sum;
        }

        /** Gaussian elimination, right to fewer digits. */
        double probability() {
            double[][] equations = new double[size()][size() + 1];
            for (int row = 0; row < size(); row++) {
                for (int column = 0; column < size(); column++) {
                    Fraction share = rows.get(row)[column];
                    equations[row][column] = (row == column ? 1 : 0) - (share.isZero() ? 0 : share.toDouble());
                }
                equations[row][size()] = ends.get(row).toDouble();
            }
            for (int pivot = 0; pivot < size(); pivot++) {
                for (int row = 0; row < size(); row++) {
                    double factor = equations[row][pivot] / equations[pivot][pivot];
                    for (int column = pivot; row != pivot && factor != 0 && column <= size(); column++) {
                        equations[row][column] -= factor * equations[pivot][column];
                    }
                }
            }
            double sum = 0;
            for (Map.Entry<Integer, Fraction> entry : entries.entrySet()) {
                int row = entry.getKey();
                sum += entry.getValue().toDouble() * equations[row][size()] / equations[row][row];
            }
            return sum;
        }
    }
}
