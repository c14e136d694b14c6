package org.journeymodel.graph.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.graph.InterruptedWork.assertEndsOnInterruption;
import static org.journeymodel.graph.InterruptedWork.assertInterrupted;
import static org.journeymodel.graph.Scripts.journey;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.jgrapht.TouchpointGraph;
import org.junit.jupiter.api.Test;

/** Each search looks at the interrupt flag on its way, not only where it begins. */
class InterruptedPathsTest {

    /** Without transitions, each of 3,000 touchpoints leads to the next. */
    private final JourneyFlow chain = JourneyFlow.of(
            journey(IntStream.range(0, 3_000).mapToObj(at -> "t" + at).collect(Collectors.joining(" "))));

    @Test
    void theSearchForTheEnd() {
        TouchpointGraph graph = TouchpointGraph.withStartAndEnd(chain, edge -> 1);

        assertEndsOnInterruption(work -> LikeliestPaths.costToEnd(graph, work));
    }

    @Test
    void theListOfPaths() {
        LikeliestPaths paths = new LikeliestPaths(chain, Work.begin("Preparing", ProgressListener.none()));

        assertEndsOnInterruption(work -> paths.list(1, work));
    }

    private final PathSearch search = PathSearch.of(chain, ProgressListener.none());

    @Test
    void theSearchForTheBest() {
        assertEndsOnInterruption(work -> search.best(PathCriterion.HAPPIEST, 1, 0, work));
    }

    @Test
    void theListOfAll() {
        assertEndsOnInterruption(
                work -> new PathsInTurn(search.ways(), PathLimits.standard(), () -> work).forEachRemaining(path -> {}));
    }

    @Test
    void theirCount() {
        assertEndsOnInterruption(work -> PathCounter.of(search.ways(), work).all());
        assertEndsOnInterruption(work -> PathCounter.of(search.ways(), work).ofMoves(9, true));
    }

    @Test
    void theSearchForTests() {
        assertEndsOnInterruption(work -> new TestPathFinder(search.ways(), work).ofMoves());
        assertEndsOnInterruption(work -> new TestPathFinder(search.ways(), work).ofPairs());
    }

    @Test
    void writingLongPathsDown() {
        // Two moves to the end: after the first path, one step gives the second, which is as long to write.
        String words = IntStream.range(0, 1_500).mapToObj(at -> "t" + at).collect(Collectors.joining(" "));
        String[] moves = IntStream.range(0, 1_500)
                .mapToObj(at -> "t" + Math.min(at, 1_498) + "->t" + Math.min(at + 1, 1_499))
                .toArray(String[]::new);
        PathSearch twice = PathSearch.of(JourneyFlow.of(journey(words, moves)), ProgressListener.none());
        Work work = Work.begin("Listing", ProgressListener.none());
        PathsInTurn paths = new PathsInTurn(twice.ways(), PathLimits.standard(), () -> work);
        paths.next();
        assertThat(paths.hasNext()).isTrue();

        Thread.currentThread().interrupt();
        assertInterrupted(paths::next);
    }

    @Test
    void partingFromALongPathWhereNobodyCan() {
        // From each touchpoint customers can go back one, which no path may: no search begins, but all are tried.
        String words = IntStream.range(0, 300).mapToObj(at -> "t" + at).collect(Collectors.joining(" "));
        String[] moves = IntStream.range(0, 299)
                .boxed()
                .flatMap(at -> Stream.of("t" + at + "->t" + (at + 1), "t" + (at + 1) + "->t" + at))
                .toArray(String[]::new);
        PathSearch ladder = PathSearch.of(JourneyFlow.of(journey(words, moves)), ProgressListener.none());

        assertEndsOnInterruption(work -> ladder.best(PathCriterion.SHORTEST, 2, 0, work));
    }
}
