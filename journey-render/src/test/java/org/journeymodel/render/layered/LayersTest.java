package org.journeymodel.render.layered;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayersTest {

    @Test
    void aChainHasALayerForEachNode() {
        assertThat(Layers.of(Graphs.of(3, 0, 1, 1, 2))).containsExactly(0, 1, 2);
    }

    @Test
    void aNodeStandsBehindTheLongestWayToIt() {
        // 0 -> 1 -> 2 -> 4, 0 -> 3 -> 4, 0 -> 4
        assertThat(Layers.of(Graphs.of(5, 0, 1, 1, 2, 2, 4, 0, 3, 3, 4, 0, 4))).containsExactly(0, 1, 2, 1, 3);
    }

    @Test
    void anEdgeBackChangesNoSides() {
        assertThat(Layers.of(Graphs.of(3, 0, 1, 1, 2, 2, 0))).containsExactly(0, 1, 2);
        assertThat(Layers.of(Graphs.of(2, 1, 0))).containsExactly(0, 1);
    }

    @Test
    void aNodeThatNothingLeadsToStandsNextToWhereItLeads() {
        // 0 -> 1 -> 2 -> 4, and 3 -> 4 alone
        assertThat(Layers.of(Graphs.of(5, 0, 1, 1, 2, 2, 4, 3, 4))).containsExactly(0, 1, 2, 2, 3);
    }

    @Test
    void nodesWithoutEdgesStandFirst() {
        assertThat(Layers.of(Graphs.of(3))).containsExactly(0, 0, 0);
        assertThat(Layers.of(Graphs.of(0))).isEmpty();
    }

    @Test
    void edgesAreAsLongAsTheLayersTheyLeadOver() {
        assertThat(LayeredLayout.lengths(Graphs.of(3, 0, 1, 1, 2, 0, 2, 2, 0))).containsExactly(1, 1, 2, 2);
    }
}
