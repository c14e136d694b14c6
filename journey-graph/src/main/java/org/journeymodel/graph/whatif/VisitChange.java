package org.journeymodel.graph.whatif;

import java.util.Objects;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/** How often a customer visits a touchpoint in the mean, before and after edits. Immutable. */
public final class VisitChange {

    private final Touchpoint touchpoint;
    private final double before;
    private final double after;

    VisitChange(Touchpoint touchpoint, double before, double after) {
        this.touchpoint = touchpoint;
        this.before = before;
        this.after = after;
    }

    /** {@return the touchpoint, as it is after the edits, or before them if they removed it} */
    public Touchpoint touchpoint() {
        return touchpoint;
    }

    /** {@return visits before; 0 if the edits added the touchpoint} */
    public double before() {
        return before;
    }

    /** {@return visits after; 0 if the edits removed the touchpoint} */
    public double after() {
        return after;
    }

    /** {@return this change as an object: {@code touchpoint}, by id, {@code before} and {@code after}} */
    public AttributeValue.ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("touchpoint", touchpoint.id())
                .put("before", before)
                .put("after", after)
                .build();
    }

    /** {@return whether the other is the same touchpoint with the same visits} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VisitChange that
                && touchpoint.equals(that.touchpoint)
                && Double.compare(before, that.before) == 0
                && Double.compare(after, that.after) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(touchpoint, before, after);
    }

    /** {@return a short description, such as {@code cart: 0.62 visits before, 0.55 after}} */
    @Override
    public String toString() {
        return touchpoint.id() + ": " + Wording.decimal(before, 2) + " visits before, " + Wording.decimal(after, 2)
                + " after";
    }
}
