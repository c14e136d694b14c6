package org.journeymodel.core.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ActionItemTest {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 22);

    private final ActionItem item =
            ActionItem.of("bot", "Build a bot").toBuilder().due(DUE).build();

    @Test
    void isOverdueFromTheDayAfterItIsDue() {
        assertThat(item.isOverdue(DUE)).isFalse();
        assertThat(item.isOverdue(DUE.plusDays(1))).isTrue();
        assertThat(ActionItem.of("bot", "Build a bot").isOverdue(DUE)).isFalse();
    }

    @Test
    void isOverdueOnlyWhileItIsOpen() {
        LocalDate later = DUE.plusDays(1);
        assertThat(with(ActionStatus.IN_PROGRESS).isOverdue(later)).isTrue();
        assertThat(with(ActionStatus.DONE).isOverdue(later)).isFalse();
        assertThat(with(ActionStatus.DROPPED).isOverdue(later)).isFalse();
    }

    @Test
    void tellsItsEffectFromTheLastMeasurements() {
        ActionItem measured = item.toBuilder()
                .addBefore(minutes(20), minutes(12))
                .addAfter(minutes(8), minutes(4.5))
                .build();
        // 4.5 - 12
        assertThat(measured.effectOn("wait")).hasValue(-7.5);
    }

    @Test
    void tellsTheEffectOnOneOfSeveralMetrics() {
        Measurement calls = Measurement.of("calls", 80, "per day");
        ActionItem measured = item.toBuilder()
                .addBefore(minutes(12), calls)
                .addAfter(minutes(4.5), calls)
                .build();

        assertThat(measured.effectOn("wait")).hasValue(-7.5);
        assertThat(measured.effectOn("calls")).hasValue(0);
    }

    @Test
    void tellsNoEffectOfWhatCannotBeCompared() {
        ActionItem measured = item.toBuilder()
                .addBefore(minutes(12), Measurement.of("calls", 80, "per day"))
                .addAfter(Measurement.of("wait", 4.5, "h"))
                .build();
        assertThat(measured.effectOn("wait")).isEmpty();
        assertThat(measured.effectOn("calls")).isEmpty();
        assertThat(measured.effectOn("mood")).isEmpty();
    }

    private ActionItem with(ActionStatus status) {
        return item.toBuilder().status(status).build();
    }

    private static Measurement minutes(double value) {
        return Measurement.of("wait", value, "min");
    }
}
