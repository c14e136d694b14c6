package org.journeymodel.core.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.core.observed.TouchpointStatistics;
import org.journeymodel.core.progress.WorkInterruptedException;
import org.journeymodel.core.validation.JourneyValidator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reading and validating a journey ends when its thread is interrupted, and can be asked again. */
class PoliteReadingTest {

    private final Journey journey = Journey.builder()
            .id("j")
            .name("J")
            .addPersonas(Persona.of("colleen", "Colleen"))
            .addStages(Stage.builder()
                    .id("all")
                    .name("All")
                    .addTouchpoints(Touchpoint.of("a", "A"), Touchpoint.of("b", "B"))
                    .build())
            .addTransitions(Transition.of("a", "b"))
            .build();

    private final FlowStatistics statistics = FlowStatistics.builder()
            .addTouchpoints(TouchpointStatistics.builder()
                    .name("a")
                    .visits(1)
                    .customers(1)
                    .starts(1)
                    .ends(1)
                    .build())
            .build();

    @AfterEach
    void clearTheFlag() {
        Thread.interrupted();
    }

    private static void assertInterrupted(String what, Runnable work) {
        Thread.currentThread().interrupt();
        assertThatThrownBy(work::run)
                .isInstanceOf(WorkInterruptedException.class)
                .hasMessage(what + " was interrupted and has no result. The thread's interrupt flag is still set;"
                        + " clear it with Thread.interrupted() before asking again.");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void anInterruptedThreadReadsNoFlow() {
        assertInterrupted("Reading the flow", () -> JourneyFlow.of(journey));
        assertInterrupted("Reading the flow", () -> JourneyFlow.of(journey, statistics));
        JourneyFlow flow = JourneyFlow.of(journey);
        assertInterrupted("Reading the flow", () -> flow.forPersona("colleen"));
        assertThat(JourneyFlow.of(journey).moves()).isEqualTo(flow.moves());
    }

    @Test
    void anInterruptedThreadValidatesNothing() {
        JourneyFlow flow = JourneyFlow.of(journey);
        assertInterrupted(
                "Validating the journey", () -> JourneyValidator.standard().validate(flow));
        assertThat(JourneyValidator.standard().validate(flow).findings()).isEmpty();
    }

    /**
     * The thread is interrupted a little later each time, until the work is done before: whatever it is
     * doing then, it ends as declared or has the right answer.
     */
    @Test
    void interruptionAtAnyMomentIsDeclaredAndKeepsNothing() {
        List<Touchpoint> touchpoints = new ArrayList<>(IntStream.range(0, 20_000)
                .mapToObj(at -> Touchpoint.of("t" + at, "T"))
                .toList());
        Journey large = Journey.builder()
                .id("large")
                .name("Large")
                .addStages(Stage.builder()
                        .id("all")
                        .name("All")
                        .addTouchpoints(touchpoints.toArray(Touchpoint[]::new))
                        .build())
                .addTransitions(Transition.of("t0", "gone"))
                .build();
        // One transition: all touchpoints but the first are unreachable, the last is no dead end.
        int findings = JourneyValidator.standard().validate(large).findings().size();
        assertThat(findings).isGreaterThan(19_999);
        int interrupted = 0;
        boolean isDone = false;
        for (long micros = 100; !isDone; micros *= 2) {
            try (Interruption ignored = new Interruption(micros)) {
                assertThat(JourneyValidator.standard().validate(large).findings())
                        .hasSize(findings);
                isDone = true;
            } catch (WorkInterruptedException expected) {
                assertThat(Thread.interrupted()).isTrue();
                interrupted++;
            }
        }
        assertThat(interrupted).isPositive();
    }

    /** Interrupts the thread that makes it, unless closed before. */
    private static final class Interruption implements AutoCloseable {
        private final Thread other;

        Interruption(long micros) {
            Thread here = Thread.currentThread();
            other = new Thread(() -> {
                try {
                    Thread.sleep(micros / 1_000, (int) (micros % 1_000) * 1_000);
                    here.interrupt();
                } catch (InterruptedException closed) {
                    Thread.currentThread().interrupt();
                }
            });
            other.start();
        }

        @Override
        public void close() {
            other.interrupt();
            boolean wasInterrupted = Thread.interrupted();
            try {
                other.join();
            } catch (InterruptedException late) {
                wasInterrupted = true;
            }
            if (wasInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
