package org.journeymodel.graph.structure;

import static org.journeymodel.graph.InterruptedWork.assertEndsOnInterruption;
import static org.journeymodel.graph.Scripts.journey;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.graph.compact.Dominators;
import org.journeymodel.graph.compact.Links;
import org.junit.jupiter.api.Test;

/** Each search looks at the interrupt flag on its way, not only where it begins. */
class InterruptedStructureTest {

    /** Without transitions, each of 3,000 touchpoints leads to the next. */
    private final JourneyFlow chain = JourneyFlow.of(
            journey(IntStream.range(0, 3_000).mapToObj(at -> "t" + at).collect(Collectors.joining(" ")) + " end+"));

    private final Links links = Links.of(chain);

    @Test
    void hopsFromStart() {
        assertEndsOnInterruption(work -> Hops.fromStart(chain, links, work));
    }

    @Test
    void mustPass() {
        assertEndsOnInterruption(work -> new MustPass(chain, links, work).find());
    }

    @Test
    void dominators() {
        assertEndsOnInterruption(work -> Dominators.of(links, 0, work));
    }

    @Test
    void betweenness() {
        assertEndsOnInterruption(work -> new Betweenness(links, work).find());
    }

    @Test
    void loops() {
        // A complete graph of 8 has 16,064 loops.
        int[] source = IntStream.range(0, 64).map(move -> move / 8).toArray();
        int[] target = IntStream.range(0, 64).map(move -> move % 8).toArray();
        Links complete = Links.of(8, source, target);

        assertEndsOnInterruption(work -> new ElementaryLoops(complete, 100_000, 20_000_000, work).run());
    }
}
