package org.journeymodel.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.validation.JourneyValidator;
import org.junit.jupiter.api.Test;

/** Many touchpoints on a small stack: nothing recurses, and nothing is quadratic. */
class HugeFlowTest {

    private static final int SIZE = 200_000;
    private static final long STACK_BYTES = 512 * 1024;

    @Test
    void aChainOfManyTouchpointsIsReadAndValidated() throws InterruptedException {
        Journey chain = journeyOf(touchpoints(), List.of());

        onSmallStack(() -> {
            JourneyFlow flow = JourneyFlow.of(chain);
            assertThat(flow.moves()).hasSize(SIZE - 1);
            assertThat(flow.isSound()).isTrue();
            assertThat(JourneyValidator.standard().validate(flow).findings()).isEmpty();
        });
    }

    @Test
    void aRingOfManyTouchpointsIsReadAndValidated() throws InterruptedException {
        List<Touchpoint> touchpoints = touchpoints();
        List<Transition> ring = new ArrayList<>(SIZE);
        for (int at = 0; at < SIZE; at++) {
            Transition step = Transition.of(
                    touchpoints.get(at).id(), touchpoints.get((at + 1) % SIZE).id());
            ring.add(at + 1 < SIZE ? step : step.withProbability(0.5));
        }
        Journey journey = journeyOf(touchpoints, ring);

        onSmallStack(() -> {
            JourneyFlow flow = JourneyFlow.of(journey);
            assertThat(flow.moves()).hasSize(SIZE);
            assertThat(flow.isSound()).isTrue();
            assertThat(JourneyValidator.standard().validate(flow).findings()).isEmpty();
        });
    }

    @Test
    void aHubOfManyWaysIsReadAndObservedInLinearTime() {
        int ways = 50_000;
        Touchpoint hub = Touchpoint.of("hub", "Hub");
        List<Touchpoint> touchpoints = new ArrayList<>(touchpoints().subList(0, ways));
        touchpoints.add(0, hub);
        List<Transition> transitions = new ArrayList<>();
        String[] paths = new String[ways];
        for (int at = 0; at < ways; at++) {
            transitions.add(Transition.of("hub", touchpoints.get(at + 1).id()));
            paths[at] = "hub t" + at;
        }

        JourneyFlow flow = JourneyFlow.of(journeyOf(touchpoints, transitions), Scripts.seen(paths));

        assertThat(flow.movesFrom(0)).hasSize(ways).allMatch(move -> move.count() == 1);
    }

    private static List<Touchpoint> touchpoints() {
        List<Touchpoint> touchpoints = new ArrayList<>(SIZE);
        for (int at = 0; at < SIZE; at++) {
            touchpoints.add(Touchpoint.of("t" + at, "T"));
        }
        return touchpoints;
    }

    private static Journey journeyOf(List<Touchpoint> touchpoints, List<Transition> transitions) {
        Stage stage = Stage.builder()
                .id("stage")
                .name("Stage")
                .touchpoints(touchpoints)
                .build();
        return Journey.builder()
                .id("huge")
                .name("Huge")
                .addStages(stage)
                .transitions(transitions)
                .build();
    }

    private static void onSmallStack(Runnable work) throws InterruptedException {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(null, work, "small stack", STACK_BYTES);
        thread.setUncaughtExceptionHandler((self, thrown) -> failure.set(thrown));
        thread.start();
        thread.join();
        assertThat(failure).hasNullValue();
    }
}
