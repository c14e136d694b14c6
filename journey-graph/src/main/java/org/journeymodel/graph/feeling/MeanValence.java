package org.journeymodel.graph.feeling;

import java.util.Objects;
import java.util.OptionalDouble;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.EmotionScale;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A mean of known valences, and how much of all is known. What is not known counts neither as
 * neutral nor at all. Immutable.
 */
public final class MeanValence {

    /** Of what nothing is known. */
    static final MeanValence NOTHING = new MeanValence(OptionalDouble.empty(), 0);

    private static final double ALL = 1 - 1e-9;

    private final OptionalDouble valence;
    private final double coverage;

    private MeanValence(OptionalDouble valence, double coverage) {
        this.valence = valence;
        this.coverage = coverage;
    }

    /** Sum of weight times valence where known, sum of the weights where known, of all weights. */
    static MeanValence of(double sum, double known, double all) {
        return known > 0 ? of(sum / known, Math.min(1, known / all)) : NOTHING;
    }

    /** A mean that rounding may have led past either end. */
    static MeanValence of(double mean, double coverage) {
        return new MeanValence(OptionalDouble.of(Math.max(-1, Math.min(mean + 0.0, 1))), coverage);
    }

    /** {@return the mean of what is known, -1 to 1 with 0 as neutral; empty if nothing is known} */
    public OptionalDouble valence() {
        return valence;
    }

    /**
     * {@return the mean as a score: the score of the mean valence, which on a scale that is longer on
     * one side of neutral is not the mean of the scores}
     *
     * @param scale the scale of the score
     */
    public OptionalDouble score(EmotionScale scale) {
        return valence.isPresent() ? OptionalDouble.of(scale.toScore(valence.getAsDouble())) : valence;
    }

    /** {@return the share, 0 to 1, of all that the mean is about of which the feeling is known} */
    public double coverage() {
        return coverage;
    }

    /** {@return whether the feeling is known of all that the mean is about} */
    public boolean isComplete() {
        return coverage >= ALL;
    }

    /** {@return this mean as an object: {@code valence}, unless nothing is known, and {@code coverage}} */
    public AttributeValue.ObjectValue toAttributes() {
        return toAttributes(EmotionScale.VALENCE);
    }

    /**
     * {@return the same with {@code score} in place of {@code valence}}
     *
     * @param scale the scale of the score
     */
    public AttributeValue.ObjectValue toAttributes(EmotionScale scale) {
        AttributeValue.ObjectBuilder object = AttributeValue.object();
        valence.ifPresent(value -> new Scores(scale).put(object, value));
        return object.put("coverage", coverage).build();
    }

    /** {@return whether the other is the same mean, as much of it known} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MeanValence that
                && valence.equals(that.valence)
                && Double.compare(coverage, that.coverage) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(valence, coverage);
    }

    /** {@return the mean in words, such as {@code -0.23 (84.7 % known)}} */
    @Override
    public String toString() {
        return valence.isEmpty()
                ? "unknown"
                : Wording.signed(valence.getAsDouble(), 2)
                        + (isComplete() ? "" : " (" + Wording.percent(coverage) + " known)");
    }
}
