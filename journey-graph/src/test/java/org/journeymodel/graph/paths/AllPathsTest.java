package org.journeymodel.graph.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.journeymodel.graph.Scripts.graph;
import static org.journeymodel.graph.paths.BestPathsTest.complete;
import static org.journeymodel.graph.paths.BestPathsTest.words;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.progress.WorkInterruptedException;
import org.journeymodel.graph.RandomJourney;
import org.junit.jupiter.api.Test;

class AllPathsTest {

    private final PathLimits standard = PathLimits.standard();

    @Test
    void pathsComeByWhatTheyDoWhereTheyPart() {
        // At b some end, which comes first; then c, then d. Declared against that order.
        JourneyPaths paths = graph("a b c d", "a->c", "a->b", "b->d .25", "b->c .25", "c->d .5")
                .paths();

        assertThat(paths.all().paths())
                .extracting(JourneyPath::inWords)
                .containsExactly("a -> b", "a -> b -> c", "a -> b -> c -> d", "a -> b -> d", "a -> c", "a -> c -> d");
        assertThat(paths.all().isComplete()).isTrue();
    }

    @Test
    void aListThatIsCutOffSaysSo() {
        JourneyPaths paths = graph("a b c", "a->b .5", "b->c .5").paths();

        assertThat(paths.all(standard.withMostPaths(2))).hasToString("a 50.0 %\na -> b 25.0 %\nand others");
        assertThat(paths.all(standard.withMostPaths(3)).isComplete()).isTrue();
        assertThat(paths.all(standard.withMostPaths(0)).isComplete()).isFalse();
    }

    @Test
    void touchpointsMayBeVisitedMoreOftenIfAsked() {
        JourneyPaths paths = graph("a b+", "a->a .5", "a->b .5").paths();

        assertThat(paths.all(standard.withMostVisits(3)).paths())
                .extracting(JourneyPath::inWords)
                .containsExactly("a -> a -> a -> b", "a -> a -> b", "a -> b");
    }

    @Test
    void movesHaveALimitToo() {
        JourneyPaths paths = graph("a b c+", "a->b .5", "a->c .5", "b->c").paths();

        assertThat(paths.all(standard.withMostMoves(1)).paths())
                .extracting(JourneyPath::inWords)
                .containsExactly("a -> c");
        assertThat(paths.all(standard.withMostMoves(0)).paths()).isEmpty();
        assertThat(paths.from("c").all(standard.withMostMoves(0)).paths()).hasSize(1);
    }

    @Test
    void trapsAndUnreachableTouchpointsAreOnNoPath() {
        assertThat(graph("a b trap lost", "a->b .5", "a->trap .5", "trap->trap", "lost->b")
                        .paths()
                        .all()
                        .paths())
                .extracting(JourneyPath::inWords)
                .containsExactly("a -> b");
        assertThat(graph("a b", "a->b 1", "b->a 1").paths().all()).isEqualTo(new PathList(List.of(), true));
    }

    @Test
    void aStreamMakesPathsAsTheyAreAskedFor() {
        // A complete journey of 50 has some 10^62 paths.
        JourneyPaths paths = JourneyPaths.of(JourneyFlow.of(complete(50)));

        assertThat(paths.stream(standard)
                        .filter(path -> path.moves().size() == 49)
                        .limit(3))
                .extracting(path -> path.touchpoints().get(46).id()
                        + path.touchpoints().get(47).id()
                        + path.touchpoints().get(48).id())
                .containsExactly("t46t47t48", "t46t48t47", "t47t46t48");
        assertThat(paths.stream(standard)).hasSize(10_000);
        assertThat(paths.all().isComplete()).isFalse();
    }

    @Test
    void beginningsThatLeadToNoPathAreNotFollowed() {
        // Out of the complete part only t0 leads to the end; a path that has left it cannot come back.
        int size = 40;
        StringBuilder moves = new StringBuilder("t0->end");
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                moves.append(from == to ? "" : ",t" + from + "->t" + to);
            }
        }
        JourneyPaths paths =
                graph(words(size) + " end", moves.toString().split(",", -1)).paths();

        assertThat(paths.all().paths()).extracting(JourneyPath::inWords).containsExactly("t0 -> end");
        assertThat(paths.all().isComplete()).isTrue();
    }

    @Test
    void aChainOfManyTouchpointsIsOnePath() throws InterruptedException {
        JourneyPaths paths = graph(words(100_000)).paths();
        int[] moves = new int[1];
        Thread small = new Thread(
                null, () -> moves[0] = paths.all().paths().get(0).moves().size(), "small", 512 << 10);
        small.start();
        small.join();

        assertThat(moves[0]).isEqualTo(99_999);
    }

    @Test
    void aStreamEndsWhenItsThreadIsInterrupted() {
        Iterator<JourneyPath> paths = JourneyPaths.of(JourneyFlow.of(complete(30))).stream(
                        standard.withMostPaths(1_000_000))
                .iterator();
        assertThat(paths.next().moves()).hasSize(29);
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> paths.forEachRemaining(path -> {}))
                    .isInstanceOf(WorkInterruptedException.class)
                    .hasMessageStartingWith("Listing all paths was interrupted");
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void afterTheLastPathThereIsNoOther() {
        Iterator<JourneyPath> paths = graph("a").paths().stream(standard).iterator();
        paths.next();

        assertThatThrownBy(paths::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void limitsHaveLimits() {
        assertThatThrownBy(() -> standard.withMostPaths(1_000_001))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Most paths must be between 0 and 1000000, but was 1000001.");
        assertThatThrownBy(() -> standard.withMostMoves(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Most moves must be between 0 and 2147483647, but was -1.");
        assertThatThrownBy(() -> standard.withMostVisits(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Most visits must be between 1 and 1000, but was 0.");
        assertThat(standard).hasToString("at most 10000 paths, any number of moves, 1 visit");
        assertThat(standard.withMostMoves(3).withMostVisits(2)).hasToString("at most 10000 paths, 3 moves, 2 visits");
    }

    @Test
    void limitsTellThemselves() {
        assertThat(standard.withMostMoves(3).toAttributes())
                .isEqualTo(AttributeValue.object()
                        .put("mostPaths", 10_000)
                        .put("mostMoves", 3)
                        .put("mostVisits", 1)
                        .build());
        assertThat(standard.toAttributes().fields()).containsOnlyKeys("mostPaths", "mostVisits");
    }

    @Test
    void allPathsAreThoseThatTryingEverythingFinds() {
        for (int seed = 0; seed < 10_000; seed++) {
            JourneyFlow flow = JourneyFlow.of(RandomJourney.of(seed, 8).journey());
            PathSearch search = PathSearch.of(flow, ProgressListener.none());
            int visits = 1 + seed % 2;
            int moves = seed % 3 == 0 ? 9 : seed % 7;
            PathLimits limits =
                    standard.withMostVisits(visits).withMostMoves(moves).withMostPaths(2_000);
            List<JourneyPath> expected = AllWalks.of(flow, visits, moves);

            assertThat(search.all(limits))
                    .as("seed %s", seed)
                    .isEqualTo(new PathList(
                            expected.subList(0, Math.min(2_000, expected.size())), expected.size() <= 2_000));
            int to = seed % flow.size();
            assertThat(search.from("t0").to("t" + to).all().paths()).isEqualTo(AllWalks.between(flow, 0, to));
        }
    }
}
