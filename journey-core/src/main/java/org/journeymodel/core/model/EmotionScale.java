package org.journeymodel.core.model;

import org.immutables.value.Value;
import org.journeymodel.core.invariant.Checks;
import org.journeymodel.core.style.ModelStyle;

/**
 * A scale on which people give scores for feelings, such as 1 to 5 with 3 as neutral. It serves to
 * read scores and to show them; arithmetic and JSON always use valence.
 *
 * <p>A score {@code s} has the valence {@code (s - neutral) / (max - neutral)} above neutral and
 * {@code (s - neutral) / (neutral - min)} below. On the scale 1, 3, 5 the scores 5, 4, 3, 2, 1 have
 * the valences 1, 0.5, 0, -0.5, -1.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class EmotionScale permits ImmutableEmotionScale {

    /** The scale of valence itself: -1, 0, 1. */
    public static final EmotionScale VALENCE = of(-1, 0, 1);

    EmotionScale() {}

    /**
     * {@return the scale from {@code min} over {@code neutral} to {@code max}}
     *
     * @param min the worst score
     * @param neutral the score that is neither good nor bad; greater than {@code min}
     * @param max the best score; greater than {@code neutral}
     * @throws IllegalArgumentException if an argument cannot be; the message says what is allowed
     */
    public static EmotionScale of(double min, double neutral, double max) {
        return ImmutableEmotionScale.builder()
                .min(min + 0.0) // makes 0.0 of -0.0, which equals would tell apart
                .neutral(neutral + 0.0)
                .max(max + 0.0)
                .build();
    }

    /** {@return the worst score} */
    public abstract double min();

    /** {@return the score that is neither good nor bad} */
    public abstract double neutral();

    /** {@return the best score} */
    public abstract double max();

    /**
     * {@return the emotion that a score stands for}
     *
     * @param score between {@link #min()} and {@link #max()}
     */
    public final Emotion toEmotion(double score) {
        Checks.requireRange("Score", score, min(), max(), "Use a score of this scale.");
        double span = score >= neutral() ? max() - neutral() : neutral() - min();
        return Emotion.of((score - neutral()) / span);
    }

    /**
     * {@return the score on this scale that stands for a valence}
     *
     * @param valence from -1 over 0 (neutral) to 1
     */
    public final double toScore(double valence) {
        Checks.requireRange("Valence", valence, -1, 1, "Use the valence of an Emotion.");
        double span = valence >= 0 ? max() - neutral() : neutral() - min();
        double score = neutral() + valence * span;
        return Math.max(min(), Math.min(score, max())); // rounding may lead past either end
    }

    @Value.Check
    final void check() {
        boolean finite = Double.isFinite(max() - neutral()) && Double.isFinite(neutral() - min());
        if (!finite || !(min() < neutral() && neutral() < max())) {
            throw new IllegalArgumentException("Emotion scale must have min < neutral < max, all finite, but had "
                    + min()
                    + ", "
                    + neutral()
                    + ", "
                    + max()
                    + ". A scale of five faces is EmotionScale.of(1, 3, 5).");
        }
    }
}
