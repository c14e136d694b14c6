package org.journeymodel.core.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
}
