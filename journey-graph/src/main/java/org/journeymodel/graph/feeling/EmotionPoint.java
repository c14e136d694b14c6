package org.journeymodel.graph.feeling;

import java.util.Objects;
import java.util.OptionalDouble;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.EmotionScale;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/** One visit of a touchpoint on a path, and what is felt there, if that is known. Immutable. */
public final class EmotionPoint {

    private final int step;
    private final Touchpoint touchpoint;
    private final OptionalDouble valence;

    EmotionPoint(int step, Touchpoint touchpoint, OptionalDouble valence) {
        this.step = step;
        this.touchpoint = touchpoint;
        this.valence = valence;
    }

    /** {@return its place on the path, from 0} */
    public int step() {
        return step;
    }

    /** {@return the touchpoint visited} */
    public Touchpoint touchpoint() {
        return touchpoint;
    }

    /** {@return what is felt, -1 to 1 with 0 as neutral; empty if not known} */
    public OptionalDouble valence() {
        return valence;
    }

    boolean isKnown() {
        return valence.isPresent();
    }

    double known() {
        return valence.orElseThrow();
    }

    /**
     * {@return what is felt as a score; empty if not known}
     *
     * @param scale the scale of the score
     */
    public OptionalDouble score(EmotionScale scale) {
        return isKnown() ? OptionalDouble.of(scale.toScore(known())) : valence;
    }

    /** {@return this point as an object: {@code step}, {@code touchpoint}, by id, and {@code valence} if known} */
    public AttributeValue.ObjectValue toAttributes() {
        return toAttributes(EmotionScale.VALENCE);
    }

    /**
     * {@return the same with {@code score} in place of {@code valence}}
     *
     * @param scale the scale of the score
     */
    public AttributeValue.ObjectValue toAttributes(EmotionScale scale) {
        AttributeValue.ObjectBuilder object =
                AttributeValue.object().put("step", step).put("touchpoint", touchpoint.id());
        valence.ifPresent(value -> new Scores(scale).put(object, value));
        return object.build();
    }

    /** {@return whether the other is the same visit with the same feeling} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EmotionPoint that
                && step == that.step
                && touchpoint.equals(that.touchpoint)
                && valence.equals(that.valence);
    }

    @Override
    public int hashCode() {
        return Objects.hash(step, touchpoint, valence);
    }

    /** {@return the touchpoint and the valence, such as {@code compare -0.70} or {@code buy unknown}} */
    @Override
    public String toString() {
        return touchpoint.id() + " " + (isKnown() ? Wording.signed(known(), 2) : "unknown");
    }
}
