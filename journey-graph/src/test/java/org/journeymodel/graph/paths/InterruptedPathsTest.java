package org.journeymodel.graph.paths;

import static org.journeymodel.graph.InterruptedWork.assertEndsOnInterruption;
import static org.journeymodel.graph.Scripts.journey;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymodel.core.flow.JourneyFlow;
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

        assertEndsOnInterruption(work -> JourneyPaths.costToEnd(graph, work));
    }

    @Test
    void theListOfPaths() {
        JourneyPaths paths = JourneyPaths.of(chain);

        assertEndsOnInterruption(work -> paths.mostLikely(1, work));
    }
}
