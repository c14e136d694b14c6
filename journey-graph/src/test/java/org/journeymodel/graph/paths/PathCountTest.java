package org.journeymodel.graph.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.journeymodel.graph.Scripts.graph;
import static org.journeymodel.graph.paths.BestPathsTest.complete;
import static org.journeymodel.graph.paths.BestPathsTest.words;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.RandomJourney;
import org.journeymodel.graph.compact.Links;
import org.junit.jupiter.api.Test;

class PathCountTest {

    @Test
    void aChainOfDiamondsHasTwiceAsManyPathsForEach() {
        // 64 forks that close again: 2^64 paths, one more than a long can hold unsigned.
        assertThat(diamonds(64).count()).hasToString("18446744073709551616");
        assertThat(diamonds(64).countWithMoves(128)).isEqualTo(BigInteger.TWO.pow(64));
        assertThat(diamonds(64).countUpToMoves(127)).isZero();
        assertThat(diamonds(10_000).count().number()).contains(BigInteger.TWO.pow(10_000));
    }

    private static JourneyPaths diamonds(int count) {
        List<String> moves = new ArrayList<>();
        for (int at = 0; at < 3 * count; at += 3) {
            moves.add("t" + at + "->t" + (at + 1));
            moves.add("t" + at + "->t" + (at + 2));
            moves.add("t" + (at + 1) + "->t" + (at + 3));
            moves.add("t" + (at + 2) + "->t" + (at + 3));
        }
        return graph(words(3 * count + 1), moves.toArray(String[]::new)).paths();
    }

    @Test
    void aLoopOnTheWayMakesThemInfinitelyMany() {
        PathCount count = graph("a b+", "a->a .5", "a->b .5").paths().count();

        assertThat(count.isInfinite()).isTrue();
        assertThat(count.number()).isEmpty();
        assertThat(count).hasToString("infinite");
        assertThat(count.toAttributes())
                .isEqualTo(AttributeValue.object().put("infinite", true).build());
    }

    @Test
    void aLoopBesideTheWayDoesNot() {
        // The trap is on no way to the end; the loop after buy is on none to buy.
        JourneyPaths paths = graph(
                        "a trap buy+ again", "a->trap .5", "trap->trap", "a->buy .5", "buy->again .5", "again->buy")
                .paths();

        assertThat(paths.count().isInfinite()).isTrue();
        assertThat(paths.to("buy").count().number()).contains(BigInteger.ONE);
        assertThat(paths.to("buy").count().toAttributes())
                .isEqualTo(AttributeValue.object()
                        .put("infinite", false)
                        .put("number", "1")
                        .build());
    }

    @Test
    void parallelMovesAndSeveralEntriesAndExitsAllCount() {
        // From a: a, a x b, a y b. From b: b.
        JourneyPaths paths = graph("a@.5 b@.5", "a->b .3 x", "a->b .3 y").paths();

        assertThat(paths.count().number()).contains(BigInteger.valueOf(4));
        assertThat(paths.countWithMoves(0)).isEqualTo(2);
        assertThat(paths.countWithMoves(1)).isEqualTo(2);
        assertThat(paths.countUpToMoves(1)).isEqualTo(4);
    }

    @Test
    void withoutAPathTheCountIsZero() {
        assertThat(graph("a b", "a->b 1", "b->a 1").paths().count().number()).contains(BigInteger.ZERO);
    }

    @Test
    void pathsThatGoRoundAreCountedByTheirMoves() {
        // Search, compare, then round and round: one path for each odd number of moves to buy.
        JourneyPaths paths = graph("search compare buy+", "search->compare", "compare->search .5", "compare->buy .5")
                .paths();

        assertThat(paths.countWithMoves(2)).isEqualTo(1);
        assertThat(paths.countWithMoves(3)).isZero();
        assertThat(paths.countUpToMoves(10)).isEqualTo(5);
    }

    @Test
    void aCompleteJourneyHasItsPathsByMovesInClosedForm() {
        // Out of 49 that lead to each other and to the end: 48^(n-1) paths of n moves from the first.
        JourneyPaths paths = JourneyPaths.of(JourneyFlow.of(complete(50)));

        assertThat(paths.countWithMoves(100)).isEqualTo(BigInteger.valueOf(48).pow(99));
    }

    @Test
    void theMovesHaveALimit() {
        assertThatThrownBy(() -> graph("a").paths().countWithMoves(10_001))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Moves must be between 0 and 10000, but was 10001.");
    }

    @Test
    void aMillionTouchpointsInForksThatCloseAgainAreCountedOnLittleStack() throws InterruptedException {
        // START, then per fork an upper, a lower and a joint; the last joint is END. 2^333333 ways.
        int forks = 333_333;
        int[] source = IntStream.range(0, 4 * forks)
                .map(link -> 3 * (link / 4) + new int[] {0, 0, 1, 2}[link % 4])
                .toArray();
        int[] target = IntStream.range(0, 4 * forks)
                .map(link -> 3 * (link / 4) + new int[] {1, 2, 3, 3}[link % 4])
                .toArray();
        int end = 3 * forks;
        Links links = Links.of(end + 1, source, target);
        List<PathCount> found = new ArrayList<>();
        Thread small = new Thread(
                null,
                () -> found.add(new PathCounter(links, 0, end, Work.begin("Counting", ProgressListener.none())).all()),
                "small",
                512 << 10);
        small.start();
        small.join();

        assertThat(found.get(0).number()).contains(BigInteger.TWO.pow(forks));
    }

    @Test
    void aRingOfAMillionIsEndless() throws InterruptedException {
        // START leads to 0, which leads round and to END.
        int size = 1_000_000;
        int[] source = IntStream.rangeClosed(0, size + 1)
                .map(at -> Math.max(0, at - 1))
                .toArray();
        int[] target = IntStream.rangeClosed(0, size + 1)
                .map(at -> at == 0 ? size + 1 : at == size + 1 ? 0 : at % size)
                .toArray();
        Links links = Links.of(size + 2, source, target);
        List<PathCount> found = new ArrayList<>();
        Thread small = new Thread(
                null,
                () -> found.add(
                        new PathCounter(links, size, size + 1, Work.begin("Counting", ProgressListener.none())).all()),
                "small",
                512 << 10);
        small.start();
        small.join();

        assertThat(found).containsExactly(PathCount.infinite());
    }

    @Test
    void whatNoWayComesByIsNoPartOfTheCount() {
        // The trap and what cannot be reached stand between touchpoints of the way.
        assertThat(graph("a trap b lost c", "a->b", "a->c", "b->c", "a->trap", "trap->trap", "lost->c")
                        .paths()
                        .count()
                        .number())
                .contains(BigInteger.TWO);
    }

    @Test
    void countsAreThoseOfAllWalks() {
        for (int seed = 0; seed < 10_000; seed++) {
            JourneyFlow flow = JourneyFlow.of(RandomJourney.of(seed, 8).journey());
            PathSearch search = PathSearch.of(flow, ProgressListener.none());
            List<JourneyPath> upToFour = AllWalks.of(flow, 9, 4);

            assertThat(search.countUpToMoves(4)).as("seed %s", seed).isEqualTo(upToFour.size());
            assertThat(search.countWithMoves(3))
                    .isEqualTo(upToFour.stream()
                            .filter(path -> path.moves().size() == 3)
                            .count());
            // Paths of as many moves as touchpoints come somewhere twice, and then there is no end of them.
            boolean isInfinite =
                    search.countUpToMoves(2 * flow.size()).compareTo(search.countUpToMoves(flow.size() - 1)) > 0;
            assertThat(search.count())
                    .as("seed %s", seed)
                    .isEqualTo(
                            isInfinite
                                    ? PathCount.infinite()
                                    : PathCount.of(BigInteger.valueOf(AllWalks.of(flow, 1, Integer.MAX_VALUE)
                                            .size())));
        }
    }
}
