package org.journeymodel.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmotionScaleTest {

    private static final EmotionScale FACES = EmotionScale.of(1, 3, 5);
    private static final EmotionScale LOPSIDED = EmotionScale.of(0, 8, 10);

    @ParameterizedTest
    @CsvSource({"5, 1", "4, 0.5", "3, 0", "2, -0.5", "1, -1"})
    void turnsFiveFacesIntoValenceAndBack(double score, double valence) {
        assertThat(FACES.toEmotion(score)).isEqualTo(Emotion.of(valence));
        assertThat(FACES.toScore(valence)).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"10, 1", "9, 0.5", "8, 0", "6, -0.25", "4, -0.5", "0, -1"})
    void stretchesEachSideOfALopsidedScale(double score, double valence) {
        assertThat(LOPSIDED.toEmotion(score).valence()).isEqualTo(valence);
        assertThat(LOPSIDED.toScore(valence)).isEqualTo(score);
    }

    @Test
    void leavesValenceAsItIs() {
        assertThat(EmotionScale.VALENCE.toEmotion(-0.7)).isEqualTo(Emotion.of(-0.7));
        assertThat(EmotionScale.VALENCE.toScore(-0.7)).isEqualTo(-0.7);
        assertThat(EmotionScale.VALENCE.toEmotion(-0.0)).isEqualTo(Emotion.of(0));
    }

    @Test
    void staysOnTheScaleWhateverTheRounding() {
        Random random = new Random(7);
        for (int round = 0; round < 10_000; round++) {
            double neutral = random.nextDouble();
            EmotionScale scale =
                    EmotionScale.of(neutral - 0.1 - random.nextDouble(), neutral, neutral + 0.1 + random.nextDouble());
            assertThat(scale.toScore(1)).isBetween(scale.neutral(), scale.max());
            assertThat(scale.toEmotion(scale.toScore(1)).valence()).isCloseTo(1, within(1e-12));
            assertThat(scale.toEmotion(scale.toScore(-1)).valence()).isCloseTo(-1, within(1e-12));
            assertThat(scale.toEmotion(scale.max())).isEqualTo(Emotion.of(1));
            assertThat(scale.toEmotion(scale.min())).isEqualTo(Emotion.of(-1));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "5.5, 5.5", "NaN, NaN", "Infinity, Infinity", "-Infinity, -Infinity", "1e300, 1.0E300"})
    void refusesScoresOutsideItself(double score, String shown) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FACES.toEmotion(score))
                .withMessage("Score must be between 1 and 5, but was " + shown + ". Use a score of this scale.");
    }

    @Test
    void refusesValenceOutOfRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FACES.toScore(-1.5))
                .withMessage("Valence must be between -1 and 1, but was -1.5. Use the valence of an Emotion.");
    }

    @ParameterizedTest
    @CsvSource({
        "5, 3, 1",
        "1, 1, 5",
        "1, 5, 5",
        "3, 3, 3",
        "NaN, 3, 5",
        "1, NaN, 5",
        "1, 3, NaN",
        "-Infinity, 0, 1",
        "-1, 0, Infinity"
    })
    void refusesAScaleOutOfOrder(double min, double neutral, double max) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmotionScale.of(min, neutral, max))
                .withMessage("Emotion scale must have min < neutral < max, all finite, but had " + min + ", " + neutral
                        + ", " + max + ". A scale of five faces is EmotionScale.of(1, 3, 5).");
    }

    @Test
    void refusesAScaleTooWideToMeasure() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmotionScale.of(-Double.MAX_VALUE, 1e308, Double.MAX_VALUE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmotionScale.of(-Double.MAX_VALUE, -1e308, Double.MAX_VALUE));
    }

    @Test
    void isAValue() {
        assertThat(FACES).isEqualTo(EmotionScale.of(1, 3, 5)).hasSameHashCodeAs(EmotionScale.of(1, 3, 5));
        assertThat(FACES).hasToString("EmotionScale{min=1.0, neutral=3.0, max=5.0}");
        assertThat(FACES)
                .isNotEqualTo(EmotionScale.of(0, 3, 5))
                .isNotEqualTo(EmotionScale.of(1, 2, 5))
                .isNotEqualTo(EmotionScale.of(1, 3, 6));
        assertThat(EmotionScale.of(-1, -0.0, 1)).isEqualTo(EmotionScale.VALENCE);
        assertThat(EmotionScale.of(-0.0, 5, 10)).isEqualTo(EmotionScale.of(0.0, 5, 10));
        assertThat(EmotionScale.of(-10, -5, -0.0)).isEqualTo(EmotionScale.of(-10, -5, 0.0));
    }
}
