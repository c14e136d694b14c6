package org.journeymodel.benchmarks.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.jgrapht.TouchpointGraph;
import org.junit.jupiter.api.Test;

/** Both sides of the contests of graphs find the same. */
class GraphContestTest {

    private final LargeGraph large = new LargeGraph();
    private final MiddlingGraph middling = new MiddlingGraph();

    GraphContestTest() {
        large.touchpoints = 230;
        large.generate();
        middling.touchpoints = 120;
        middling.generate();
    }

    @Test
    void bothGraphsHoldTheSame() {
        TouchpointGraph ours = (TouchpointGraph) new GraphBuilding().journey(large);
        assertThat(ours.vertexSet()).hasSize(230);
        assertThat(large.peer.vertexSet()).hasSize(230);
        assertThat(ours.edgeSet()).hasSameSizeAs(large.peer.edgeSet());
        assertThat(new GraphBuilding().defaultGraph(large)).isNotNull();
    }

    @Test
    void theSameComponentsAreFound() {
        int ours = new GraphComponents().journey(large);
        assertThat(ours).isEqualTo(new GraphComponents().kosaraju(large)).isGreaterThan(3);
    }

    @Test
    void theFarthestIsAsFar() {
        int ours = new GraphReachability().journey(large);
        assertThat(ours).isEqualTo(new GraphReachability().breadthFirst(large)).isGreaterThan(20);
    }

    @Test
    void betweennessAgrees() {
        Map<Touchpoint, Double> ours = new GraphBetweenness().journey(middling);
        Map<String, Double> theirs = new GraphBetweenness().betweennessCentrality(middling);
        assertThat(ours).hasSameSizeAs(theirs);
        ours.forEach((touchpoint, value) -> assertThat(value)
                .isCloseTo(theirs.getOrDefault(touchpoint.id(), Double.NaN), within(1e-9 * (1 + value))));
    }

    @Test
    void theSameIsCutOff() {
        Map<String, Integer> ours = new GraphCutOffs().journey(middling);
        assertThat(ours).isEqualTo(new GraphCutOffs().searchWithoutEach(middling));
        // The last of the first stage and the first of the second stand between 50 and 70 touchpoints.
        assertThat(ours.keySet()).containsAll(Set.of("t0", "t49", "t50"));
        assertThat(ours).containsEntry("t49", 70);
    }

    @Test
    void successWithoutEachDropOffIsTheSame() {
        FaultyGraph faulty = new FaultyGraph();
        faulty.touchpoints = 60;
        faulty.generate();
        Map<String, Double> ours = new GraphBottlenecks().journey(faulty);
        Map<String, Double> anew = new GraphBottlenecks().analyseEachAnew(faulty);
        assertThat(ours).hasSize(59).hasSameSizeAs(anew);
        ours.forEach((touchpoint, value) ->
                assertThat(value).isCloseTo(anew.getOrDefault(touchpoint, Double.NaN), within(1e-9)));
    }
}
