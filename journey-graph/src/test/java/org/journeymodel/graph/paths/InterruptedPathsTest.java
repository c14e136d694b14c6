package org.journeymodel.graph.paths;

import static org.journeymodel.graph.InterruptedWork.assertEndsOnInterruption;
import static org.journeymodel.graph.Scripts.journey;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
}
