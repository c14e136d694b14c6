package org.journeymodel.core.space;

import org.immutables.value.Value;
import org.journeymodel.core.invariant.Checks;
import org.journeymodel.core.style.ModelStyle;

/** A point on a floor, in metres from its upper left corner as drawn. */
@Value.Immutable
@ModelStyle
public abstract sealed class Position permits ImmutablePosition {

    Position() {}

    /**
     * {@return a point}
     *
     * @param x metres to the right; finite
     * @param y metres downwards; finite
     * @throws IllegalArgumentException if an argument cannot be; the message says what is allowed
     */
    public static Position of(double x, double y) {
        return builder().x(x).y(y).build();
    }

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return ImmutablePosition.builder();
    }

    /** {@return a builder that holds all of this position} */
    public final Builder toBuilder() {
        return ImmutablePosition.builder().copyOf(this);
    }

    /** {@return metres to the right of the corner; finite, never -0.0} */
    public abstract double x();

    /** {@return metres below the corner; finite, never -0.0} */
    public abstract double y();

    /**
     * {@return the distance to another point, in metres}
     *
     * @param other a point on the same floor
     */
    public final double distanceTo(Position other) {
        return Math.hypot(other.x() - x(), other.y() - y());
    }

    @Value.Check
    final Position check() {
        Checks.requireFinite("Position x", x());
        Checks.requireFinite("Position y", y());
        boolean signed = Checks.isNegativeZero(x()) || Checks.isNegativeZero(y());
        return signed ? of(x() + 0.0, y() + 0.0) : this;
    }

    /** Builds positions; x and y are required. Not thread-safe. */
    public sealed interface Builder permits ImmutablePosition.Builder {

        /** Sets metres to the right. */
        Builder x(double x);

        /** Sets metres downwards. */
        Builder y(double y);

        /** {@return the position} */
        Position build();
    }
}
