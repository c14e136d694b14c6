package org.journeymodel.graph.feeling;

import java.util.Objects;
import java.util.OptionalDouble;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.EmotionScale;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Two feelings at one touchpoint: of two personas, or of two journeys. Immutable. */
public final class EmotionChange {

    /** Means of equal feelings may miss each other by rounding. */
    private static final double ROUNDING = 1e-9;

    private final Touchpoint touchpoint;
    private final ChangeKind kind;
    private final OptionalDouble first;
    private final OptionalDouble second;

    private EmotionChange(Touchpoint touchpoint, ChangeKind kind, OptionalDouble first, OptionalDouble second) {
        this.touchpoint = touchpoint;
        this.kind = kind;
        this.first = first;
        this.second = second;
    }

    static EmotionChange at(Touchpoint touchpoint, OptionalDouble first, OptionalDouble second) {
        return new EmotionChange(touchpoint, kindOf(first, second), first, second);
    }

    static EmotionChange gone(Touchpoint touchpoint, OptionalDouble first) {
        return new EmotionChange(touchpoint, ChangeKind.GONE, first, OptionalDouble.empty());
    }

    static EmotionChange added(Touchpoint touchpoint, OptionalDouble second) {
        return new EmotionChange(touchpoint, ChangeKind.NEW, OptionalDouble.empty(), second);
    }

    private static ChangeKind kindOf(OptionalDouble first, OptionalDouble second) {
        if (first.isEmpty() || second.isEmpty()) {
            return ChangeKind.UNKNOWN;
        }
        double difference = second.getAsDouble() - first.getAsDouble();
        if (Math.abs(difference) <= ROUNDING) {
            return ChangeKind.SAME;
        }
        return difference > 0 ? ChangeKind.BETTER : ChangeKind.WORSE;
    }

    /** {@return the touchpoint, as the first journey has it, unless only the second has it} */
    public Touchpoint touchpoint() {
        return touchpoint;
    }

    /** {@return how the second feeling stands to the first} */
    public ChangeKind kind() {
        return kind;
    }

    /** {@return the first feeling, as valence; empty if not known} */
    public OptionalDouble first() {
        return first;
    }

    /** {@return the second feeling, as valence; empty if not known} */
    public OptionalDouble second() {
        return second;
    }

    /** {@return second less first, in valence, -2 to 2; empty unless both are known} */
    public OptionalDouble difference() {
        return first.isPresent() && second.isPresent()
                ? OptionalDouble.of(second.getAsDouble() - first.getAsDouble())
                : OptionalDouble.empty();
    }

    /**
     * {@return this change as an object: {@code touchpoint}, by id, {@code kind}, {@code first}, {@code
     * second} and {@code difference}, in valence; without what is not known}
     */
    public AttributeValue.ObjectValue toAttributes() {
        return toAttributes(EmotionScale.VALENCE);
    }

    /**
     * {@return the same in scores}
     *
     * @param scale the scale of the scores
     */
    public AttributeValue.ObjectValue toAttributes(EmotionScale scale) {
        AttributeValue.ObjectBuilder object =
                AttributeValue.object().put("touchpoint", touchpoint.id()).put("kind", kind);
        first.ifPresent(valence -> object.put("first", scale.toScore(valence)));
        second.ifPresent(valence -> object.put("second", scale.toScore(valence)));
        if (difference().isPresent()) {
            object.put("difference", new Scores(scale).difference(second.getAsDouble(), first.getAsDouble()));
        }
        return object.build();
    }

    /** {@return whether the other is the same touchpoint with the same feelings} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EmotionChange that
                && touchpoint.equals(that.touchpoint)
                && kind == that.kind
                && first.equals(that.first)
                && second.equals(that.second);
    }

    @Override
    public int hashCode() {
        return Objects.hash(touchpoint, kind, first, second);
    }

    /** {@return the change in words, such as {@code compare: better, -0.70 to +0.30}} */
    @Override
    public String toString() {
        return touchpoint.id() + ": " + Wording.of(kind) + ", " + told(first) + " to " + told(second);
    }

    private static String told(OptionalDouble valence) {
        return valence.isPresent() ? Wording.signed(valence.getAsDouble(), 2) : "unknown";
    }
}
