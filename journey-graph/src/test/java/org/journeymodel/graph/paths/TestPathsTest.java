package org.journeymodel.graph.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.journeymodel.graph.Scripts.graph;
import static org.journeymodel.graph.paths.BestPathsTest.complete;
import static org.journeymodel.graph.paths.BestPathsTest.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.graph.RandomJourney;
import org.junit.jupiter.api.Test;

class TestPathsTest {

    @Test
    void onePathTakesAllMovesIfItCanGoRound() {
        TestPaths tests = graph("search compare buy+", "search->compare", "compare->search .4", "compare->buy .6")
                .paths()
                .testPaths();

        assertThat(tests).hasToString("search -> compare -> search -> compare -> buy");
        assertThat(tests.moves()).isEqualTo(4);
        assertThat(tests.notCoverable()).isEmpty();
    }

    @Test
    void waysThatPartForGoodTakeAPathEach() {
        TestPaths tests =
                graph("a b c d", "a->b", "a->c", "b->d", "c->d").paths().testPaths();

        assertThat(tests).hasToString("a -> b -> d\na -> c -> d");
    }

    @Test
    void forksThatFollowEachOtherAreTakenTogether() {
        // Two forks, both of whose sides are taken by two paths, not four.
        TestPaths tests = graph("a b c d e f g", "a->b", "a->c", "b->d", "c->d", "d->e", "d->f", "e->g", "f->g")
                .paths()
                .testPaths();

        assertThat(tests.paths()).hasSize(2);
        assertThat(tests.moves()).isEqualTo(8);
    }

    @Test
    void pairsOfMovesTakeMorePaths() {
        // After b and after c, customers go on to e or to f: four pairs at d, so four paths.
        TestPaths tests = graph("a b c d e f", "a->b", "a->c", "b->d", "c->d", "d->e", "d->f")
                .paths()
                .testPathsOfPairs();

        assertThat(tests).hasToString("a -> b -> d -> e\na -> b -> d -> f\na -> c -> d -> e\na -> c -> d -> f");
    }

    @Test
    void aMoveInNoPairIsTakenTooWhenPairsAre() {
        assertThat(graph("a b c d", "a->b", "a->c", "c->d").paths().testPathsOfPairs())
                .hasToString("a -> b\na -> c -> d");
    }

    @Test
    void partsThatAreNotJoinedTakeAPathEach() {
        // Each part feeds itself: a goes round through b, c through d.
        TestPaths tests = graph("a@.5 b c@.5 d", "a->b .5", "b->a", "c->d .5", "d->c")
                .paths()
                .testPaths();

        assertThat(tests).hasToString("a -> b -> a\nc -> d -> c");
    }

    @Test
    void movesThatNoPathTakesAreListed() {
        TestPaths tests = graph("a b trap lost", "a->b .5", "a->trap .5", "trap->trap", "lost->b")
                .paths()
                .testPaths();

        assertThat(tests).hasToString("a -> b");
        assertThat(tests.notCoverable())
                .extracting(move -> move.from().id() + " " + move.to().id())
                .containsExactly("a trap", "trap trap", "lost b");
        assertThat(tests.toAttributes().fields().get("notCoverable"))
                .isEqualTo(AttributeValue.of(List.of(ends("a", "trap"), ends("trap", "trap"), ends("lost", "b"))));
    }

    private static AttributeValue ends(String from, String to) {
        return AttributeValue.object().put("from", from).put("to", to).build();
    }

    @Test
    void withoutMovesThereIsNothingToTest() {
        assertThat(graph("a").paths().testPaths()).isEqualTo(new TestPaths(List.of(), List.of()));
        assertThat(graph("a").paths().testPathsOfPairs().paths()).isEmpty();
    }

    @Test
    void aPartOfTheJourneyCanBeTestedAlone() {
        JourneyPaths paths =
                graph("a b c+ d", "a->b", "b->b .5", "b->c .5", "c->d").paths();

        assertThat(paths.from("b").toSuccess().testPaths()).hasToString("b -> b -> c");
    }

    @Test
    void testsThatWouldTakeTooLongAreRefused() {
        // A long way in to a wide fork: each of 2,000 ways out needs 1,000 moves to get there.
        List<String> moves = new ArrayList<>();
        for (int at = 0; at < 1_000; at++) {
            moves.add("t" + at + "->t" + (at + 1));
        }
        for (int at = 1_001; at < 3_001; at++) {
            moves.add("t1000->t" + at);
        }
        JourneyPaths paths = graph(words(3_001), moves.toArray(String[]::new)).paths();

        assertThatThrownBy(paths::testPaths)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Test paths of journey \"j\" would take 2002000 moves, more than 1000000."
                        + " Ask for those of a part of it, from and to a touchpoint.");
        assertThat(paths.from("t1000").testPaths().paths()).hasSize(2_000);
    }

    @Test
    void aCompleteJourneyIsTestedByOnePath() {
        // 49 touchpoints lead to each other and to the end, which the path comes to 49 times, so 49 paths.
        TestPaths tests = JourneyPaths.of(JourneyFlow.of(complete(50))).testPaths();

        assertThat(tests.paths()).hasSize(49);
        assertThat(taken(tests)).hasSize(49 * 49);
    }

    @Test
    void thePairsOfACompleteJourneyTakeAPathForEachLastPair() {
        // A last pair ends with one of 49 moves to the end, after one of the 48 moves to where that begins.
        TestPaths tests = JourneyPaths.of(JourneyFlow.of(complete(50))).testPathsOfPairs();

        assertThat(tests.paths()).hasSize(49 * 48);
        assertThat(taken(tests)).hasSize(49 * 49);
    }

    @Test
    void aRingOfManyTouchpointsIsOnePath() throws InterruptedException {
        List<String> moves = new ArrayList<>();
        for (int at = 0; at < 100_000; at++) {
            moves.add("t" + at + "->t" + (at + 1) % 100_000 + (at == 99_999 ? " .5" : ""));
        }
        JourneyPaths paths = graph(words(100_000), moves.toArray(String[]::new)).paths();
        long[] taken = new long[2];
        Thread small = new Thread(
                null,
                () -> {
                    taken[0] = paths.testPaths().moves();
                    taken[1] = paths.testPathsOfPairs().moves();
                },
                "small",
                512 << 10);
        small.start();
        small.join();

        // Round once and on to the last; all pairs take the first move after the last, and on again.
        assertThat(taken).containsExactly(199_999, 199_999);
    }

    private static Set<FlowMove> taken(TestPaths tests) {
        Set<FlowMove> taken = new HashSet<>();
        tests.paths().forEach(path -> taken.addAll(path.moves()));
        return taken;
    }

    @Test
    void theyCoverAllThatCanBeCoveredByAsFewPathsAsTheWidestChoice() {
        for (int seed = 0; seed < 10_000; seed++) {
            JourneyFlow flow = JourneyFlow.of(RandomJourney.of(seed, 8).journey());
            PathSearch search = PathSearch.of(flow, ProgressListener.none());
            List<List<FlowMove>> moves = new ArrayList<>();
            flow.moves().stream()
                    .filter(move -> flow.isReachable(move.source()))
                    .forEach(move -> moves.add(List.of(move)));

            TestPaths tests = search.testPaths();
            assertCover(seed, flow, tests, moves);
            assertThat(tests.notCoverable())
                    .hasSize(flow.moves().size() - moves.size())
                    .noneMatch(move -> flow.isReachable(move.source()));
            assertCover(seed, flow, search.testPathsOfPairs(), pairs(moves));
        }
    }

    /** All pairs of consecutive moves, and the moves that are in none. */
    private static List<List<FlowMove>> pairs(List<List<FlowMove>> moves) {
        List<List<FlowMove>> pairs = new ArrayList<>();
        for (List<FlowMove> one : moves) {
            for (List<FlowMove> other : moves) {
                if (one.get(0).target() == other.get(0).source()) {
                    pairs.add(List.of(one.get(0), other.get(0)));
                }
            }
        }
        Set<FlowMove> paired = new HashSet<>();
        pairs.forEach(paired::addAll);
        moves.stream().filter(move -> !paired.contains(move.get(0))).forEach(pairs::add);
        return pairs;
    }

    /**
     * Each piece is on a path; and by Dilworth's theorem the fewest paths are as many as the most pieces
     * of which no path can take two.
     */
    private static void assertCover(int seed, JourneyFlow flow, TestPaths tests, List<List<FlowMove>> pieces) {
        Set<List<FlowMove>> covered = new HashSet<>();
        for (JourneyPath path : tests.paths()) {
            assertIsPath(flow, path);
            for (int at = 0; at < path.moves().size(); at++) {
                covered.add(path.moves().subList(at, at + 1));
                covered.add(
                        path.moves().subList(at, Math.min(at + 2, path.moves().size())));
            }
        }
        assertThat(covered).as("seed %s", seed).containsAll(pieces);
        assertThat(tests.paths()).as("seed %s", seed).hasSize(widest(flow, pieces));
    }

    private static void assertIsPath(JourneyFlow flow, JourneyPath path) {
        List<FlowMove> moves = path.moves();
        assertThat(flow.entryShare(moves.get(0).source())).isPositive();
        assertThat(flow.exitShare(moves.get(moves.size() - 1).target())).isPositive();
        for (int at = 1; at < moves.size(); at++) {
            assertThat(moves.get(at).source()).isEqualTo(moves.get(at - 1).target());
        }
    }

    private static int widest(JourneyFlow flow, List<List<FlowMove>> pieces) {
        boolean[][] reaches = reaches(flow);
        // Of pieces that a path can take in either order, one stands for all.
        List<List<FlowMove>> chosen = new ArrayList<>();
        for (List<FlowMove> piece : pieces) {
            if (chosen.stream().noneMatch(each -> leads(reaches, each, piece) && leads(reaches, piece, each))) {
                chosen.add(piece);
            }
        }
        boolean[][] together = new boolean[chosen.size()][chosen.size()];
        for (int one = 0; one < together.length; one++) {
            for (int other = 0; other < together.length; other++) {
                together[one][other] = leads(reaches, chosen.get(one), chosen.get(other))
                        || leads(reaches, chosen.get(other), chosen.get(one));
            }
        }
        return most(together, new boolean[together.length], 0);
    }

    /** Whether a path can take the second piece after, or overlapping with, the first. */
    private static boolean leads(boolean[][] reaches, List<FlowMove> one, List<FlowMove> other) {
        FlowMove last = one.get(one.size() - 1);
        boolean overlaps = one.size() == 2 && other.size() == 2 && last.equals(other.get(0));
        return overlaps || reaches[last.target()][other.get(0).source()];
    }

    private static int most(boolean[][] together, boolean[] excluded, int from) {
        int at = from;
        while (at < excluded.length && excluded[at]) {
            at++;
        }
        if (at == excluded.length) {
            return 0;
        }
        boolean[] without = excluded.clone();
        boolean isFree = true;
        for (int other = at + 1; other < excluded.length; other++) {
            isFree &= excluded[other] || !together[at][other];
            without[other] |= together[at][other];
        }
        int with = 1 + most(together, without, at + 1);
        return isFree ? with : Math.max(with, most(together, excluded, at + 1));
    }

    private static boolean[][] reaches(JourneyFlow flow) {
        boolean[][] reaches = new boolean[flow.size()][flow.size()];
        for (int at = 0; at < flow.size(); at++) {
            reaches[at][at] = true;
        }
        flow.moves().forEach(move -> reaches[move.source()][move.target()] = true);
        for (int by = 0; by < flow.size(); by++) {
            for (int from = 0; from < flow.size(); from++) {
                for (int to = 0; to < flow.size(); to++) {
                    reaches[from][to] |= reaches[from][by] && reaches[by][to];
                }
            }
        }
        return reaches;
    }
}
