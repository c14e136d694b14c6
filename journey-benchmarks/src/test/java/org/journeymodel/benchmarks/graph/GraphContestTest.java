package org.journeymodel.benchmarks.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.jgrapht.TouchpointGraph;
import org.junit.jupiter.api.Test;

/** Both sides of the contests of graphs find the same. */
class GraphContestTest {

    private final LargeGraph large = new LargeGraph();
    private final MiddlingGraph middling = new MiddlingGraph();
    private final AcyclicGraph acyclic = new AcyclicGraph();
    private final CompleteGraph complete = new CompleteGraph();

    GraphContestTest() {
        large.touchpoints = 230;
        large.generate();
        middling.touchpoints = 120;
        middling.generate();
        acyclic.touchpoints = 230;
        acyclic.generate();
        complete.touchpoints = 9;
        complete.generate();
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
    void dominatorsTellWhatIsPassedAndWhatIsCutOff() {
        // At the least the first and the last of each stage are passed by all, and cut off what follows.
        assertThat(new GraphDominators().journey(large)).isGreaterThan(2 * 9);
    }

    @Test
    void asManyPathsAreCounted() {
        BigInteger ours = new GraphPathCounts().journey(acyclic);
        assertThat(ours).isEqualTo(new GraphPathCounts().topologicalOrder(acyclic));
        // More than a long holds.
        assertThat(ours.bitLength()).isGreaterThan(Long.SIZE);
    }

    @Test
    void theFirstPathsAreAsManyAsThereAreUpToTheLimit() {
        // Of 9 touchpoints: Σ over k = 0..7 of 7!/(7-k)! paths.
        assertThat(new GraphFirstPaths().journey(complete).paths()).hasSize(10_000);
        assertThat(new GraphFirstPaths().journey(complete).isComplete()).isFalse();
    }

    @Test
    void asManyShortPathsAreListed() {
        int ours = new GraphShortPaths().journey(complete);
        assertThat(ours).isEqualTo(new GraphShortPaths().allDirectedPaths(complete));
        assertThat(ours).isEqualTo(1 + 7 + 7 * 6 + 7 * 6 * 5);
    }

    @Test
    void theShortestPathsAreAsLong() {
        List<Integer> ours = new GraphBestPaths().journey(middling);
        assertThat(ours)
                .isEqualTo(new GraphBestPaths().yen(middling))
                .hasSize(10)
                .isSorted();
    }

    @Test
    void visitsAgree() {
        double[] ours = new GraphVisits().journey(middling);
        assertThat(ours).containsExactly(new GraphVisits().denseElimination(middling), within(1e-9));
        assertThat(ours[0]).isGreaterThan(1);
    }

    @Test
    void theFlowOfALargeJourneyIsTheSumOfItsVisits() {
        MiddlingGraph same = new MiddlingGraph();
        same.touchpoints = large.touchpoints;
        same.generate();
        assertThat(new GraphFlow().journey(large))
                .isCloseTo(
                        Arrays.stream(new GraphVisits().denseElimination(same)).sum(), within(1e-6));
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
