package org.journeymodel.core.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalInt;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.junit.jupiter.api.Test;

class FindObservedTest {

    private final JourneyFlow flow = JourneyFlow.of(Journey.builder()
            .id("j")
            .name("J")
            .addStages(Stage.builder()
                    .id("s")
                    .name("S")
                    .addTouchpoints(touchpoint("search", "google", "both"), touchpoint("pay", "search", "both"))
                    .build())
            .build());

    private static Touchpoint touchpoint(String id, String... eventNames) {
        return Touchpoint.builder().id(id).name(id).addEventNames(eventNames).build();
    }

    @Test
    void namesMeanTheTouchpointOfThatIdElseTheOneThatListsThem() {
        assertThat(flow.findObserved(List.of("pay", "google", "search", "chat")))
                .containsExactly(OptionalInt.of(1), OptionalInt.of(0), OptionalInt.of(0), OptionalInt.empty());
    }

    @Test
    void anEventNameOfTwoIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> flow.findObserved(List.of("both")))
                .withMessage("Event name \"both\" belongs to touchpoint \"search\" and to touchpoint \"pay\"."
                        + " Leave it at one of them.");
    }
}
