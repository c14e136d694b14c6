package org.journeymodel.core.space;

import java.util.Optional;
import org.immutables.value.Value;
import org.journeymodel.core.invariant.Checks;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.style.ModelStyle;

/**
 * A part of a floor in which customers meet touchpoints: the entrance, the shelves, the
 * checkout. A rectangle, in metres from the upper left corner of the floor as drawn.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Zone permits ImmutableZone {

    private static final String SIZE = "Measure it in metres.";

    Zone() {}

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return ImmutableZone.builder();
    }

    /** {@return a builder that holds all of this zone} */
    public final Builder toBuilder() {
        return ImmutableZone.builder().copyOf(this);
    }

    /** {@return what touchpoints name it by; unique in its journey} */
    public abstract String id();

    /** {@return what people call it} */
    public abstract String name();

    /** {@return the name of the floor that it is on; empty if there is only one} */
    public abstract Optional<String> floor();

    /** {@return metres from the left edge of the floor to its own; never -0.0} */
    public abstract double x();

    /** {@return metres from the upper edge of the floor to its own; never -0.0} */
    public abstract double y();

    /** {@return metres from its left to its right edge; above 0} */
    public abstract double width();

    /** {@return metres from its upper to its lower edge; above 0} */
    public abstract double height();

    /**
     * {@return whether a point lies in this zone, its edges included}
     *
     * @param position a point on the same floor
     */
    public final boolean contains(Position position) {
        return position.x() >= x()
                && position.x() <= x() + width()
                && position.y() >= y()
                && position.y() <= y() + height();
    }

    /** {@return the point in the middle} */
    public final Position middle() {
        return Position.of(x() + width() / 2, y() + height() / 2);
    }

    @Value.Check
    final Zone check() {
        Checks.requireId("Zone id", id());
        String self = "of zone " + Quote.of(id());
        Checks.requireText("Name " + self, name());
        Checks.requireText("Floor " + self, floor());
        Checks.requireFinite("X " + self, x());
        Checks.requireFinite("Y " + self, y());
        Checks.requirePositive("Width " + self, width(), SIZE);
        Checks.requirePositive("Height " + self, height(), SIZE);
        boolean signed = Checks.isNegativeZero(x()) || Checks.isNegativeZero(y());
        return signed ? toBuilder().x(x() + 0.0).y(y() + 0.0).build() : this;
    }

    /** Builds zones; id, name, x, y, width and height are required. Not thread-safe. */
    public sealed interface Builder permits ImmutableZone.Builder {

        /** Sets what touchpoints name it by. */
        Builder id(String id);

        /** Sets what people call it. */
        Builder name(String name);

        /** Sets the floor that it is on. */
        Builder floor(String floor);

        /** Sets the floor that it is on, or clears it with an empty optional. */
        Builder floor(Optional<String> floor);

        /** Sets metres from the left edge of the floor to its own. */
        Builder x(double x);

        /** Sets metres from the upper edge of the floor to its own. */
        Builder y(double y);

        /** Sets metres from its left to its right edge. */
        Builder width(double width);

        /** Sets metres from its upper to its lower edge. */
        Builder height(double height);

        /** {@return the zone} */
        Zone build();
    }
}
