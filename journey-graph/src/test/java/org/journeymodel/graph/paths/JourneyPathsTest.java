package org.journeymodel.graph.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.graph.Scripts.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.graph.RandomJourney;
import org.junit.jupiter.api.Test;

class JourneyPathsTest {

    @Test
    void theLikeliestPathsOfTheExampleComeFirst() {
        // 0.9 · 0.38; 0.9 · 0.2; 0.9 · 0.42 · 0.9 · 0.38; then search alone, 0.1, is fourth.
        List<JourneyPath> paths = graph(
                        "search compare buy+", "search->compare .9", "compare->search .42", "compare->buy .38")
                .paths()
                .mostLikely(4);

        assertThat(paths)
                .extracting(JourneyPath::toString)
                .containsExactly(
                        "search -> compare -> buy 34.2 %",
                        "search -> compare 18.0 %",
                        "search -> compare -> search -> compare -> buy 12.9 %",
                        "search 10.0 %");
        assertThat(paths).extracting(JourneyPath::outcome).startsWith(Outcome.SUCCESS, Outcome.ABANDONED);
        assertThat(paths.get(0).probability()).isCloseTo(0.342, within(1e-15));
        assertThat(paths.get(1).probability()).isCloseTo(0.18, within(1e-15));
        assertThat(paths.get(2).probability()).isCloseTo(0.129276, within(1e-15));
        assertThat(paths.get(2).moves()).hasSize(4);
    }

    @Test
    void equallyLikelyPathsComeByTouchpointsThenByMoves() {
        // All of probability 1/4; declared against the order of touchpoints.
        List<JourneyPath> paths =
                graph("a b c", "a->c .25", "a->b .25 x", "a->b .25 y").paths().mostLikely(9);

        assertThat(paths)
                .extracting(path -> path
                        + path.moves().stream()
                                .flatMap(move -> move.transition().orElseThrow().trigger().stream())
                                .toList()
                                .toString())
                .containsExactly("a 25.0 %[]", "a -> b 25.0 %[x]", "a -> b 25.0 %[y]", "a -> c 25.0 %[]");
    }

    @Test
    void aPathThatVisitsFailureAndThenSuccessSucceeds() {
        assertThat(graph("a fail- buy+ out", "a->fail", "fail->buy", "buy->out")
                        .paths()
                        .mostLikely(1)
                        .get(0)
                        .outcome())
                .isEqualTo(Outcome.SUCCESS);
    }

    @Test
    void aJourneyFullOfTrapsHasNoPath() {
        assertThat(graph("a b", "a->b 1", "b->a 1").paths().mostLikely(3)).isEmpty();
    }

    @Test
    void trapsAreNoHindranceToOtherPaths() {
        assertThat(graph("a b c", "a->b .9", "b->b 1", "a->c .1").paths().mostLikely(3))
                .extracting(JourneyPath::toString)
                .containsExactly("a -> c 10.0 %");
    }

    @Test
    void theCountHasLimits() {
        JourneyPaths paths = graph("a!.5", "a->a .5").paths();

        assertThat(paths.mostLikely(0)).isEmpty();
        assertThatThrownBy(() -> paths.mostLikely(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Count of paths must be between 0 and 10000, but was -1.");
        assertThatThrownBy(() -> paths.mostLikely(10_001))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Count of paths must be between 0 and 10000, but was 10001.");
    }

    @Test
    void pathsTooUnlikelyForANumberAreLeftOut() {
        // 0.5^k: the smallest positive double is 2^-1074.
        List<JourneyPath> paths = graph("a!.5", "a->a .5").paths().mostLikely(2_000);

        assertThat(paths).hasSizeBetween(900, 1_074);
        assertThat(paths).allMatch(path -> path.probability() > 0);
    }

    @Test
    void pathsAreThoseOfAllWalks() {
        int checked = 0;
        for (int seed = 0; seed < 10_000; seed++) {
            JourneyFlow flow = JourneyFlow.of(RandomJourney.of(seed, 5).journey());
            List<JourneyPath> found = JourneyPaths.of(flow).mostLikely(30);
            double least = found.get(found.size() - 1).probability();
            List<JourneyPath> expected = new ArrayList<>();
            boolean isShort = true;
            for (int at = 0; at < flow.size(); at++) {
                isShort &= addWalks(flow, at, flow.entryShare(at), new ArrayList<>(), least * (1 - 1e-9), expected);
            }
            if (isShort) {
                checked++;
                expected.sort(
                        Comparator.comparingLong((JourneyPath path) -> Math.round(1e10 * Math.log(path.probability())))
                                .reversed()
                                .thenComparing(path -> key(flow, path)));
                assertThat(found).as("seed %s", seed).hasSizeLessThanOrEqualTo(expected.size());
                for (int at = 0; at < found.size(); at++) {
                    assertThat(key(flow, found.get(at))).as("seed %s", seed).isEqualTo(key(flow, expected.get(at)));
                    assertThat(found.get(at).probability())
                            .isCloseTo(expected.get(at).probability(), within(1e-15));
                    assertThat(found.get(at).outcome()).isEqualTo(outcome(flow, found.get(at)));
                }
            }
        }
        assertThat(checked).isGreaterThan(8_500);
    }

    /** Touchpoints, then moves, so that texts sort as paths shall. */
    private static String key(JourneyFlow flow, JourneyPath path) {
        StringBuilder touchpoints = new StringBuilder();
        path.touchpoints()
                .forEach(each -> touchpoints.append(flow.findIndex(each.id()).orElseThrow()));
        StringBuilder moves = new StringBuilder();
        path.moves().forEach(each -> moves.append((char) ('A' + flow.moves().indexOf(each))));
        return touchpoints + " " + moves;
    }

    /** All walks that are likely enough, ended or not; false if there are too many. */
    private static boolean addWalks(
            JourneyFlow flow, int at, double share, List<FlowMove> moves, double least, List<JourneyPath> walks) {
        if (share < least || share == 0) {
            return true;
        }
        if (walks.size() > 3_000 || moves.size() > 300) {
            return false;
        }
        double ending = share * flow.exitShare(at);
        if (ending >= least && ending > 0) {
            walks.add(walk(flow, at, moves, ending));
        }
        boolean isComplete = true;
        for (FlowMove move : flow.movesFrom(at)) {
            moves.add(move);
            isComplete &= addWalks(flow, move.target(), share * move.share(), moves, least, walks);
            moves.remove(moves.size() - 1);
        }
        return isComplete;
    }

    private static JourneyPath walk(JourneyFlow flow, int last, List<FlowMove> moves, double probability) {
        return JourneyPath.of(flow, moves.isEmpty() ? last : moves.get(0).source(), moves, probability);
    }

    private static Outcome outcome(JourneyFlow flow, JourneyPath path) {
        return path.touchpoints().stream()
                .flatMap(each -> flow.outcome(flow.findIndex(each.id()).orElseThrow()).stream())
                .min(Comparator.naturalOrder())
                .orElse(Outcome.ABANDONED);
    }

    @Test
    void theProbabilitiesOfAllPathsSumToOne() {
        double sum =
                graph("a@.5 b@.5 c+ d", "a->b .5", "b->a .25", "b->c .5", "c->d .5").paths().mostLikely(400).stream()
                        .mapToDouble(JourneyPath::probability)
                        .sum();

        assertThat(sum).isCloseTo(1, within(1e-9));
    }

    @Test
    void longPathsThatAreEquallyLikelyAreComparedInNoTime() {
        // Half of the customers go one step on, half two, but all one step from the last but one. The
        // likeliest path goes that step; those with one factor of a half more are many.
        int last = 1_999;
        List<String> ways = new ArrayList<>(List.of("t1998->t1999"));
        for (int at = 0; at < last - 1; at++) {
            ways.add("t" + at + "->t" + (at + 1) + " .5");
            ways.add("t" + at + "->t" + (at + 2) + " .5");
        }
        List<JourneyPath> found = row(last + 1, ways).mostLikely(1_000);

        assertThat(found).hasSize(1_000);
        assertThat(found.get(0).touchpoints()).hasSize(1_001);
        for (int at = 2; at < found.size(); at++) {
            assertThat(found.get(at).probability()).isEqualTo(found.get(1).probability());
            assertThat(Arrays.compare(numbers(found.get(at - 1)), numbers(found.get(at))))
                    .isNegative();
        }
    }

    private static int[] numbers(JourneyPath path) {
        return path.touchpoints().stream()
                .mapToInt(each -> Integer.parseInt(each.id().substring(1)))
                .toArray();
    }

    @Test
    void soAreThoseThatDifferInMovesOnly() {
        // With two equal moves a step, the paths count in binary; there are 2^200.
        int last = 200;
        List<String> ways = new ArrayList<>();
        for (int at = 0; at < last; at++) {
            ways.add("t" + at + "->t" + (at + 1) + " .5 x");
            ways.add("t" + at + "->t" + (at + 1) + " .5 y");
        }
        List<JourneyPath> found = row(last + 1, ways).mostLikely(1_000);

        assertThat(found).hasSize(1_000);
        for (int at = 0; at < found.size(); at++) {
            int number = 0;
            for (FlowMove move : found.get(at).moves()) {
                number = 2 * number + (move.transition().orElseThrow().trigger().equals(Optional.of("y")) ? 1 : 0);
            }
            assertThat(number).isEqualTo(at);
        }
    }

    private static JourneyPaths row(int size, List<String> ways) {
        String words = IntStream.range(0, size).mapToObj(at -> "t" + at).collect(Collectors.joining(" "));
        return graph(words, ways.toArray(String[]::new)).paths();
    }
}
