package org.journeymodel.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void saysHowFarTheWorkIs() {
        assertThat(Progress.of("Counting", 120, OptionalLong.of(1_000))).hasToString("Counting: 120 of 1000");
        assertThat(Progress.of("Counting", 120, OptionalLong.empty())).hasToString("Counting: 120");
    }

    @Test
    void tellsItsParts() {
        Progress progress = Progress.of("Counting", 120, OptionalLong.of(1_000));

        assertThat(progress.work()).isEqualTo("Counting");
        assertThat(progress.done()).isEqualTo(120);
        assertThat(progress.total()).hasValue(1_000);
    }

    @Test
    void isCompleteWhenAllOfAKnownTotalIsDone() {
        assertThat(Progress.of("Counting", 2, OptionalLong.of(2)).isComplete()).isTrue();
        assertThat(Progress.of("Counting", 1, OptionalLong.of(2)).isComplete()).isFalse();
        assertThat(Progress.of("Counting", 2, OptionalLong.empty()).isComplete())
                .isFalse();
    }

    @Test
    void isAValue() {
        Progress progress = Progress.of("Counting", 1, OptionalLong.of(2));

        assertThat(progress)
                .isEqualTo(Progress.of("Counting", 1, OptionalLong.of(2)))
                .hasSameHashCodeAs(Progress.of("Counting", 1, OptionalLong.of(2)))
                .isNotEqualTo(Progress.of("Summing", 1, OptionalLong.of(2)))
                .isNotEqualTo(Progress.of("Counting", 2, OptionalLong.of(2)))
                .isNotEqualTo(Progress.of("Counting", 1, OptionalLong.empty()));
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Progress.of("Counting", 3, OptionalLong.of(2)))
                .withMessage("Progress of \"Counting\" must be between 0 and its total 2, but was 3.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Progress.of("Counting", -1, OptionalLong.empty()))
                .withMessage("Progress of \"Counting\" must be at least 0, but was -1.");
    }
}
