package org.journeymodel.graph.compact;

import static org.journeymodel.graph.InterruptedWork.assertEndsOnInterruption;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComponentsTest {

    @Test
    void interruptionEndsTheSearch() {
        int size = 2_000;
        int[] source = IntStream.range(0, size).toArray();
        int[] next = IntStream.range(0, size).map(at -> (at + 1) % size).toArray();
        Links ring = Links.of(size, source, next);

        assertEndsOnInterruption(work -> Components.of(ring, work));
    }
}
