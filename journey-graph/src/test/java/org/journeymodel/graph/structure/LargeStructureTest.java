package org.journeymodel.graph.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.junit.jupiter.api.Test;

/** Journeys of 100,000 touchpoints on a stack of 512 KB. */
class LargeStructureTest {

    private static final int SIZE = 100_000;

    private static JourneyFlow flow(boolean isRing) {
        List<Touchpoint> touchpoints = new ArrayList<>(SIZE);
        for (int at = 0; at < SIZE - 1; at++) {
            touchpoints.add(Touchpoint.of("t" + at, "T"));
        }
        touchpoints.add(Touchpoint.builder()
                .id("paid")
                .name("Paid")
                .outcome(Outcome.SUCCESS)
                .build());
        Journey.Builder journey = Journey.builder()
                .id("j")
                .name("J")
                .addStages(Stage.builder()
                        .id("all")
                        .name("All")
                        .addTouchpoints(touchpoints.toArray(Touchpoint[]::new))
                        .build());
        for (int at = 0; isRing && at < SIZE; at++) {
            String next = touchpoints.get((at + 1) % SIZE).id();
            journey.addTransitions(
                    Transition.of(touchpoints.get(at).id(), next).withProbability(at + 1 < SIZE ? 1 : 0.5));
        }
        return JourneyFlow.of(journey.build());
    }

    @Test
    void aChain() throws InterruptedException {
        JourneyFlow chain = flow(false);

        onSmallStack(() -> {
            JourneyStructure structure = JourneyStructure.of(chain);
            assertThat(structure.components()).isEmpty();
            assertThat(structure.loops().loops()).isEmpty();
            assertThat(structure.loops().isComplete()).isTrue();
            assertThat(structure.mustPass()).hasSize(SIZE - 1);
            assertThat(structure.mustPassMoves()).hasSize(SIZE - 1);
            assertThat(structure.cyclomaticNumber()).isEqualTo(1);
            assertThat(structure.cutOffs()).hasSize(SIZE);
            assertThat(structure.cutOffs().get(7).touchpoint().id()).isEqualTo("t7");
            assertThat(structure.cutOff("t7").unreachableCount()).isEqualTo(SIZE - 8);
            assertThat(structure.cutOff("t7").withoutSuccessCount()).isEqualTo(7);
        });
    }

    @Test
    void aRing() throws InterruptedException {
        JourneyFlow ring = flow(true);

        onSmallStack(() -> {
            JourneyStructure structure = JourneyStructure.of(ring);
            assertThat(structure.components()).hasSize(1);
            assertThat(structure.loops().loops()).hasSize(1);
            assertThat(structure.loops().isComplete()).isTrue();
            assertThat(structure.loopBacks()).hasSize(1);
            assertThat(structure.mustPassMoves()).hasSize(SIZE - 1);
            assertThat(structure.cyclomaticNumber()).isEqualTo(2);
            assertThat(structure.cutOff("paid").unreachableCount()).isZero();
            assertThat(structure.cutOff("paid").withoutSuccessCount()).isEqualTo(SIZE - 1);
        });
    }

    private static void onSmallStack(Runnable work) throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(null, work, "small stack", 512 * 1024);
        thread.setUncaughtExceptionHandler((at, failure) -> thrown.set(failure));
        thread.start();
        thread.join();
        assertThat(thrown.get()).isNull();
    }
}
