package org.journeymodel.graph.feeling;

import java.util.Objects;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.EmotionScale;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A fall of feelings on a path, from one known feeling to the next known one. Feelings between the
 * two, if any, are not known. Immutable.
 */
public final class EmotionDrop {

    private final EmotionPoint from;
    private final EmotionPoint to;

    EmotionDrop(EmotionPoint from, EmotionPoint to) {
        this.from = from;
        this.to = to;
    }

    /** {@return the last point before the fall} */
    public EmotionPoint from() {
        return from;
    }

    /** {@return the first known point after it} */
    public EmotionPoint to() {
        return to;
    }

    /** {@return by how much valence falls; in (0, 2]} */
    public double size() {
        return from.known() - to.known();
    }

    /** {@return this drop as an object: {@code from} and {@code to}, points, and {@code size}, of valence} */
    public AttributeValue.ObjectValue toAttributes() {
        return toAttributes(EmotionScale.VALENCE);
    }

    /**
     * {@return the same in scores}
     *
     * @param scale the scale of the scores
     */
    public AttributeValue.ObjectValue toAttributes(EmotionScale scale) {
        return AttributeValue.object()
                .put("from", from.toAttributes(scale))
                .put("to", to.toAttributes(scale))
                .put("size", new Scores(scale).difference(from.known(), to.known()))
                .build();
    }

    /** {@return whether the other leads between the same points} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EmotionDrop that && from.equals(that.from) && to.equals(that.to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to);
    }

    /** {@return both points and the size, such as {@code search +0.20 -> compare -0.70: falls by 0.90}} */
    @Override
    public String toString() {
        return from + " -> " + to + ": falls by " + Wording.decimal(size(), 2);
    }
}
