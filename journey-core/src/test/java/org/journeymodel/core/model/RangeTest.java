package org.journeymodel.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangeTest {

    @ParameterizedTest
    @CsvSource({
        "1.1, 1.1",
        "-1.1, -1.1",
        "3, 3",
        "1.0000000000000002, 1.0000000000000002",
        "999999999999999, 999999999999999",
        "1e15, 1.0E15",
        "NaN, NaN",
        "Infinity, Infinity",
        "-Infinity, -Infinity"
    })
    void refusesValenceBeyondOne(double valence, String shown) {
        refuses(
                () -> Emotion.of(valence),
                "Emotion valence must be between -1 and 1, but was " + shown
                        + ". Turn a score of another scale into valence with EmotionScale.of(min, neutral, max).");
    }

    @ParameterizedTest
    @CsvSource({"-0.1, -0.1", "2, 2", "NaN, NaN"})
    void refusesArousalOutOfRange(double arousal, String shown) {
        refuses(
                () -> Emotion.builder().valence(0).arousal(arousal).build(),
                "Emotion arousal must be between 0 and 1, but was " + shown + ". 0 is calm, 1 is deeply moved.");
    }

    @ParameterizedTest
    @CsvSource({"-0.1, -0.1", "42, 42", "1.0000000001, 1.0000000001", "NaN, NaN", "Infinity, Infinity"})
    void refusesProbabilitiesOutOfRange(double probability, String shown) {
        String tail =
                " must be between 0 and 1, but was " + shown + ". Write 42 % as 0.42, and leave out what is not known.";
        refuses(
                () -> Transition.of("a", "b").withProbability(probability),
                "Probability of transition from \"a\" to \"b\"" + tail);
        refuses(
                () -> touchpoint().entryProbability(probability).build(),
                "Entry probability of touchpoint \"t\"" + tail);
        refuses(() -> touchpoint().exitProbability(probability).build(), "Exit probability of touchpoint \"t\"" + tail);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, -1, Integer.MAX_VALUE})
    void refusesSeverityOutOfRange(int severity) {
        refuses(
                () -> Claim.of("Too \"slow\"", severity),
                "Severity of claim \"Too \\\"slow\\\"\" must be between 1 and 5, but was " + severity
                        + ". 1 hardly matters, 5 decides the journey.");
    }

    @Test
    void refusesNegativeDurations() {
        Duration negative = Duration.ofSeconds(-90);
        String tail = " must not be negative, but was PT-1M-30S. Give it the time from the earlier to the later"
                + " moment, or leave out what is not known.";
        refuses(() -> touchpoint().duration(negative).build(), "Duration of touchpoint \"t\"" + tail);
        refuses(
                () -> Transition.of("a", "b").withWaiting(negative),
                "Waiting of transition from \"a\" to \"b\"" + tail);
        refuses(
                () -> Transition.of("a", "b").withLatestWaiting(negative),
                "Latest waiting of transition from \"a\" to \"b\"" + tail);
    }

    @Test
    void refusesAbandonedAsADeclaredOutcome() {
        refuses(
                () -> touchpoint().outcome(Outcome.ABANDONED).build(),
                "Outcome of touchpoint \"t\" must be SUCCESS, FAILURE or NEUTRAL, but was ABANDONED. Leave the outcome"
                        + " out: a journey that ends at a touchpoint without one is abandoned there.");
    }

    @Test
    void takesTheEndsOfEveryRange() {
        assertThat(Emotion.of(-1).valence()).isEqualTo(-1);
        assertThat(Emotion.of(1).valence()).isEqualTo(1);
        assertThat(Claim.of("x", 1).severity()).hasValue(1);
        assertThat(Claim.of("x", 5).severity()).hasValue(5);
        assertThat(Transition.of("a", "b").withProbability(0).probability()).hasValue(0);
        assertThat(Transition.of("a", "b").withProbability(1).probability()).hasValue(1);
        assertThat(touchpoint().duration(Duration.ZERO).build().duration()).contains(Duration.ZERO);
        Duration longest = Duration.ofSeconds(Long.MAX_VALUE);
        assertThat(touchpoint().duration(longest).build().duration()).contains(longest);
    }

    @Test
    void makesZeroOfNegativeZero() {
        assertThat(Emotion.of(-0.0)).isEqualTo(Emotion.of(0.0)).hasSameHashCodeAs(Emotion.of(0.0));
        assertThat(Emotion.builder().valence(1).arousal(-0.0).build())
                .isEqualTo(Emotion.builder().valence(1).arousal(0.0).build());
        assertThat(Transition.of("a", "b").withProbability(-0.0))
                .isEqualTo(Transition.of("a", "b").withProbability(0.0));
        assertThat(touchpoint().entryProbability(-0.0).exitProbability(-0.0).build())
                .isEqualTo(
                        touchpoint().entryProbability(0.0).exitProbability(0.0).build());
        assertThat(touchpoint().exitProbability(-0.0).build().entryProbability())
                .isEmpty();
    }

    private static Touchpoint.Builder touchpoint() {
        return Touchpoint.builder().id("t").name("T");
    }

    private static void refuses(ThrowingCallable code, String message) {
        assertThatIllegalArgumentException().isThrownBy(code).withMessage(message);
    }
}
