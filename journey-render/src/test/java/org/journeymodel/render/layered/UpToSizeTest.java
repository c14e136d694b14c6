package org.journeymodel.render.layered;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UpToSizeTest {

    private static final PlacedGraph SMALL = new PlacedGraph(1, 1, List.of(), List.of());
    private static final PlacedGraph LARGE = new PlacedGraph(2, 2, List.of(), List.of());

    private final GraphLayout layout = new UpToSize(graph -> SMALL, graph -> LARGE);

    @Test
    void threeHundredNodesAreSmallAndOneMoreIsLarge() {
        assertThat(layout.place(Graphs.of(300))).isEqualTo(SMALL);
        assertThat(layout.place(Graphs.of(301))).isEqualTo(LARGE);
    }

    @Test
    void twoThousandLayersAreSmallAndOneMoreIsLarge() {
        assertThat(layout.place(chain(100))).isEqualTo(SMALL);
        assertThat(layout.place(chain(101))).isEqualTo(LARGE);
    }

    /** A chain over 20 layers, and from its start to its end so many edges less one: each leads over 20 layers. */
    private static LayoutGraph chain(int twenties) {
        int[] along =
                IntStream.range(0, 20).flatMap(at -> IntStream.of(at, at + 1)).toArray();
        int[] over =
                IntStream.range(1, twenties).flatMap(at -> IntStream.of(0, 20)).toArray();
        return Graphs.of(
                21, IntStream.concat(IntStream.of(along), IntStream.of(over)).toArray());
    }
}
