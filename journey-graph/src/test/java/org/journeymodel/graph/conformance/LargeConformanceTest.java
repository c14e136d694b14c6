package org.journeymodel.graph.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.FutureTask;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.graph.JourneyGraph;
import org.junit.jupiter.api.Test;

/** Maps and journeys far larger than life, on a stack of 256 KB. */
class LargeConformanceTest {

    private static final int SIZE = 100_000;

    private static Alignment align(JourneyGraph map, int events, IntFunction<String> event) throws Exception {
        String[] path = IntStream.range(0, events).mapToObj(event).toArray(String[]::new);
        ObservedJourneys log = ObservedJourneys.of(ObservedJourney.of("u", path));
        FutureTask<Alignment> task =
                new FutureTask<>(() -> map.conformance(log).alignments().get(0));
        Thread thread = new Thread(null, task, "small stack", 256 * 1_024);
        thread.start();
        return task.get();
    }

    /** t0 to t1 to t2 and so on. */
    private static JourneyGraph line(int size) {
        Stage.Builder stage = Stage.builder().id("s").name("S");
        IntStream.range(0, size).forEach(at -> stage.addTouchpoints(Touchpoint.of("t" + at, "T" + at)));
        return JourneyGraph.of(Journey.builder()
                .id("line")
                .name("Line")
                .addStages(stage.build())
                .build());
    }

    @Test
    void aJourneyAlongALongLineFits() throws Exception {
        assertThat(align(line(SIZE), SIZE, at -> "t" + at).fits()).isTrue();
    }

    @Test
    void halfOfALongLineCanBeSkippedAtOnce() throws Exception {
        Alignment alignment = align(line(SIZE), 2, at -> at == 0 ? "t0" : "t" + (SIZE - 1));

        assertThat(alignment.cost()).isEqualTo(SIZE - 2);
        assertThat(alignment.run()).hasSize(SIZE);
    }

    @Test
    void aLongLineGoneBackwardsKeepsOneTouchpoint() throws Exception {
        assertThat(align(line(SIZE), SIZE, at -> "t" + (SIZE - 1 - at)).cost()).isEqualTo(2L * (SIZE - 1));
    }

    @Test
    void aLongJourneyGoesRoundASmallMap() throws Exception {
        Stage stage = Stage.builder()
                .id("s")
                .name("S")
                .addTouchpoints(Touchpoint.of("t0", "T0"), Touchpoint.of("t1", "T1"), Touchpoint.of("t2", "T2"))
                .build();
        JourneyGraph ring = JourneyGraph.of(Journey.builder()
                .id("ring")
                .name("Ring")
                .addStages(stage)
                .addTransitions(
                        Transition.of("t0", "t1"),
                        Transition.of("t1", "t2"),
                        Transition.of("t2", "t0").withProbability(0.5))
                .build());

        // Round and round, but each third time without t1; the last event is t2.
        Alignment alignment = align(ring, 8 * 12_500, at -> "t" + new int[] {0, 1, 2, 0, 1, 2, 0, 2}[at % 8]);

        assertThat(alignment.cost()).isEqualTo(12_500);
        assertThat(alignment.deviations()).hasSize(12_500).allMatch(each -> each.kind() == DeviationKind.MISSING);
    }
}
