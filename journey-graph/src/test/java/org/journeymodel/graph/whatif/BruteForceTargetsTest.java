package org.journeymodel.graph.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Transition;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.RandomJourney;
import org.journeymodel.graph.bottleneck.Objective;
import org.junit.jupiter.api.Test;

/** Targets of small journeys made at random, against every share tried on a grid in the plain matrix. */
class BruteForceTargetsTest {

    private static final int JOURNEYS = 2_000;

    /** Its parts are multiples of 0.0001, as those that are searched. */
    private static final int GRID = 20;

    private static final double CLOSE = 1e-9;

    @Test
    void noShareOfAGridReachesATargetByASmallerChange() {
        int reached = 0;
        int missed = 0;
        for (int seed = 0; seed < JOURNEYS; seed++) {
            Journey journey = RandomJourney.of(seed, 6).journey();
            Matrix matrix = new Matrix(JourneyFlow.of(journey));
            boolean isSuccess = seed % 2 == 0;
            double now = isSuccess ? matrix.success() : matrix.lost();
            double wish = new Random(seed).nextDouble();
            double wanted = isSuccess ? now + wish * wish * (1 - now) : now * (1 - wish * wish);
            Target target = isSuccess ? Target.successAtLeast(wanted) : Target.lossesAtMost(100 * wanted);
            SmallestChanges found = JourneyGraph.of(journey).smallestChanges(target);
            assertThat(found.before().orElseThrow()).isCloseTo(now, within(CLOSE));
            if (!found.isReached()) {
                check(seed, matrix, found, wanted, isSuccess);
                reached += found.changes().size();
                missed += found.others().size();
            }
        }
        assertThat(reached).isGreaterThan(1_000);
        assertThat(missed).isGreaterThan(1_000);
    }

    private static void check(int seed, Matrix matrix, SmallestChanges found, double wanted, boolean isSuccess) {
        Map<String, SingleChange> byName = new HashMap<>();
        found.changes().forEach(each -> byName.put(nameOf(each), each));
        found.others().forEach(each -> byName.put(nameOf(each), each));
        Set<String> reaching = new HashSet<>();
        found.changes().forEach(each -> reaching.add(nameOf(each)));
        for (int at = 0; at < matrix.size; at++) {
            int ways = matrix.targets[at].length;
            for (int way = 0; way <= ways; way++) {
                boolean isEnd = way == ways;
                if (isEnd && (matrix.flow.outcome(at).isPresent() || ways == 0)) {
                    continue;
                }
                for (int step = 0; step <= GRID; step++) {
                    double share = (double) step / GRID;
                    double now = matrix.share(at, way);
                    if (now >= 1 || (isEnd && share >= now)) {
                        continue;
                    }
                    double measure = matrix.measureWith(at, way, share, isSuccess);
                    boolean reaches = isSuccess ? measure >= wanted + CLOSE : measure <= wanted - CLOSE;
                    if (reaches) {
                        String name = matrix.name(at, way);
                        assertThat(reaching).as("seed %s", seed).contains(name);
                        assertThat(byName.get(name).amount())
                                .as("seed %s, %s, %s", seed, name, share)
                                .isLessThanOrEqualTo(Math.abs(share - now) + 1e-12);
                    }
                    SingleChange best = byName.get(matrix.name(at, way));
                    if (best != null && !best.reaches() && Math.abs(share - now) <= best.amount()) {
                        assertThat(isSuccess ? measure : -measure)
                                .as("best, seed %s, %s", seed, best)
                                .isLessThanOrEqualTo((isSuccess ? best.measure() : -best.measure()) + CLOSE);
                    }
                }
            }
        }
        for (SingleChange each : found.changes()) {
            assertEvidence(seed, matrix, each, wanted, isSuccess);
        }
        double last = 0;
        for (SingleChange each : found.changes()) {
            assertThat(each.amount()).isGreaterThanOrEqualTo(last - CLOSE);
            last = each.amount();
        }
    }

    /** That it reaches the target and one step less does not, both by the matrix. */
    private static void assertEvidence(int seed, Matrix matrix, SingleChange change, double wanted, boolean isSuccess) {
        int[] place = matrix.placeOf(nameOf(change));
        double made = matrix.measureWith(place[0], place[1], change.after(), isSuccess);
        Attempt less = change.justShort().orElseThrow();
        double missed = matrix.measureWith(place[0], place[1], less.value(), isSuccess);
        assertThat(made).as("seed %s, %s", seed, change).isCloseTo(change.measure(), within(CLOSE));
        assertThat(missed).as("seed %s, %s", seed, change).isCloseTo(less.measure(), within(CLOSE));
        assertThat(isSuccess ? made - wanted : wanted - made).isGreaterThan(-CLOSE);
        assertThat(isSuccess ? missed - wanted : wanted - missed).isLessThan(CLOSE);
        assertThat(Math.abs(change.after() - less.value())).isLessThanOrEqualTo(0.0001 + 1e-12);
    }

    @Test
    void theSmallestChangeOfEachKindReachesItsTargetOnceItIsMade() {
        int reached = 0;
        for (int seed = 0; seed < JOURNEYS / 10; seed++) {
            JourneyGraph graph = JourneyGraph.of(RandomJourney.of(seed, 6).journey());
            WhatIf now = graph.whatIf(Plan.of("now"));
            for (Target target : targets(now, new Random(seed))) {
                for (SingleChange each : graph.smallestChanges(target).changes()) {
                    assertThat(target.of(graph.whatIf(each.edit()).after()).orElseThrow())
                            .as("seed %s, %s, %s", seed, target, each)
                            .isCloseTo(each.measure(), within(CLOSE * (1 + Math.abs(each.measure()))));
                    reached++;
                }
            }
        }
        assertThat(reached).isGreaterThan(500);
    }

    private static List<Target> targets(WhatIf now, Random dice) {
        double seconds = now.after().timeOfSuccess().orElse(now.after().time()).toMillis() / 1_000.0;
        OptionalDouble feeling = now.after().success().isPresent()
                ? now.after().feelingOfSuccess()
                : now.after().feeling();
        double felt = feeling.orElse(0);
        return List.of(
                Target.timeAtMost(Duration.ofMillis((long) (1_000 * seconds * dice.nextDouble()))),
                Target.feelingAtLeast(Math.min(1, felt + dice.nextDouble() * (1 - felt))),
                Target.lossesAtMost(now.after().lostPer100() * dice.nextDouble()));
    }

    @Test
    void noShorterTimeAndNoHigherFeelingIsSmaller() {
        for (int seed = 0; seed < JOURNEYS / 10; seed++) {
            JourneyGraph graph = JourneyGraph.of(RandomJourney.of(seed, 5).journey());
            for (Target target :
                    targets(graph.whatIf(Plan.of("now")), new Random(seed)).subList(0, 2)) {
                SmallestChanges found = graph.smallestChanges(target);
                for (SingleChange each : found.changes()) {
                    Attempt less = each.justShort().orElseThrow();
                    assertThat(target.isReachedBy(less.measure())).isFalse();
                    double step = target.objective() == Objective.TIME ? 0.001 : 0.0001;
                    assertThat(Math.abs(each.after() - less.value())).isLessThanOrEqualTo(step + 1e-9);
                }
                for (SingleChange each : found.others()) {
                    assertThat(each.after()).isEqualTo(target.objective() == Objective.TIME ? 0 : 1);
                    assertThat(target.isReachedBy(graph.whatIf(each.edit()).after()))
                            .isFalse();
                }
            }
        }
    }

    private static String nameOf(SingleChange change) {
        // Of a way that nobody takes yet the edit alone tells the name.
        AttributeValue trigger = change.edit().toAttributes().fields().get("trigger");
        return change.touchpoint().id()
                + (trigger == null ? " END" : " " + ((AttributeValue.TextValue) trigger).value());
    }

    /** The shares of a flow as a matrix, solved by plain elimination with pivots. */
    private static final class Matrix {

        final JourneyFlow flow;
        final int size;
        private final Map<String, int[]> places = new HashMap<>();
        private final List<List<String>> names = new ArrayList<>();
        private final double[][] shares;
        private final int[][] targets;
        private final boolean[] succeeds;
        private final boolean[] hasOutcome;

        Matrix(JourneyFlow flow) {
            this.flow = flow;
            this.size = flow.size();
            this.shares = new double[size][];
            this.targets = new int[size][];
            this.succeeds = new boolean[size];
            this.hasOutcome = new boolean[size];
            for (int at = 0; at < size; at++) {
                String id = flow.touchpoints().get(at).id();
                List<Transition> out = flow.journey().transitions().stream()
                        .filter(each -> each.from().equals(id))
                        .toList();
                int ways = out.size();
                names.add(out.stream()
                        .map(each -> " " + each.trigger().orElseThrow())
                        .toList());
                succeeds[at] = flow.outcome(at).equals(Optional.of(Outcome.SUCCESS));
                hasOutcome[at] = flow.outcome(at).isPresent();
                shares[at] = new double[ways + 1];
                targets[at] = new int[ways];
                for (int way = 0; way <= ways; way++) {
                    places.put(name(at, way), new int[] {at, way});
                    shares[at][way] = flow.exitShare(at);
                }
                for (int way = 0; way < ways; way++) {
                    Transition each = out.get(way);
                    shares[at][way] = flow.movesFrom(at).stream()
                            .filter(move -> move.transition().equals(Optional.of(each)))
                            .mapToDouble(FlowMove::share)
                            .sum();
                    targets[at][way] = flow.findIndex(each.to()).orElseThrow();
                }
            }
        }

        String name(int at, int way) {
            List<String> out = names.get(at);
            return flow.touchpoints().get(at).id() + (way == out.size() ? " END" : out.get(way));
        }

        int[] placeOf(String name) {
            return Optional.ofNullable(places.get(name)).orElseThrow();
        }

        double share(int at, int way) {
            return shares[at][way];
        }

        double success() {
            return measureWith(0, -1, 0, true);
        }

        double lost() {
            return measureWith(0, -1, 0, false);
        }

        /** With one share changed, the others of its row times (1 - new) / (1 - old); none if way is -1. */
        double measureWith(int changed, int changedWay, double share, boolean isSuccess) {
            double[][] a = new double[size][size + 1];
            for (int at = 0; at < size; at++) {
                a[at][at] += 1;
                if (isSuccess && succeeds[at]) {
                    a[at][size] = 1;
                    continue;
                }
                int ways = targets[at].length;
                for (int way = 0; way <= ways; way++) {
                    double p = share(at, way);
                    if (at == changed && changedWay >= 0) {
                        p = way == changedWay ? share : p * (1 - share) / (1 - share(at, changedWay));
                    }
                    if (way < ways) {
                        a[at][targets[at][way]] -= p;
                    } else if (!isSuccess && !hasOutcome[at]) {
                        a[at][size] = p;
                    }
                }
            }
            return solved(a, isSuccess);
        }

        private double solved(double[][] a, boolean isSuccess) {
            for (int pivot = 0; pivot < size; pivot++) {
                int row = pivot;
                for (int other = pivot + 1; other < size; other++) {
                    row = Math.abs(a[other][pivot]) > Math.abs(a[row][pivot]) ? other : row;
                }
                double[] swapped = a[row];
                a[row] = a[pivot];
                a[pivot] = swapped;
                if (Math.abs(a[pivot][pivot]) < 1e-12) {
                    return isSuccess ? -1 : 2; // a trap: it reaches nothing
                }
                for (int other = 0; other < size; other++) {
                    double factor = other == pivot ? 0 : a[other][pivot] / a[pivot][pivot];
                    for (int column = pivot; column <= size && factor != 0; column++) {
                        a[other][column] -= factor * a[pivot][column];
                    }
                }
            }
            double sum = 0;
            for (int at = 0; at < size; at++) {
                sum += flow.entryShare(at) * a[at][size] / a[at][at];
            }
            return sum;
        }
    }
}
