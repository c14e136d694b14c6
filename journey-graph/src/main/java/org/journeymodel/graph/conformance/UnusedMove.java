package org.journeymodel.graph.conformance;

import java.util.Objects;
import java.util.Optional;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.wording.CountWording;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A move that the map allows, and that no run makes into which a path is edited. Customers may have made it all
 * the same, where it is not part of a run. Immutable.
 */
public final class UnusedMove {

    private final @Nullable Touchpoint from;
    private final @Nullable Touchpoint to;
    private final long visits;

    UnusedMove(@Nullable Touchpoint from, @Nullable Touchpoint to, long visits) {
        this.from = from;
        this.to = to;
        this.visits = visits;
    }

    /** {@return where it leads out of; empty for START} */
    public Optional<Touchpoint> from() {
        return Optional.ofNullable(from);
    }

    /** {@return where it leads into; empty for END} */
    public Optional<Touchpoint> to() {
        return Optional.ofNullable(to);
    }

    /** {@return how often the runs were there and might have made it; at least 1} */
    public long visits() {
        return visits;
    }

    /** {@return this move as an object: {@code from} and {@code to} by id, left out for START and END, {@code visits}} */
    public AttributeValue.ObjectValue toAttributes() {
        ObjectBuilder object = AttributeValue.object();
        from().ifPresent(each -> object.put("from", each.id()));
        to().ifPresent(each -> object.put("to", each.id()));
        return object.put("visits", visits).build();
    }

    /** {@return whether the other is between equal touchpoints, with as many visits} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnusedMove that
                && visits == that.visits
                && Objects.equals(from, that.from)
                && Objects.equals(to, that.to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to, visits);
    }

    /** {@return a sentence such as {@code No aligned run goes from "Cart" to "Wish list", in 40 visits.}} */
    @Override
    public String toString() {
        if (from == null) {
            return "No aligned run begins at " + nameOf(to) + ", of " + CountWording.of(visits, "customer") + ".";
        }
        String where = to == null
                ? "No aligned run ends at " + nameOf(from)
                : "No aligned run goes from " + nameOf(from) + " to " + nameOf(to);
        return where + ", in " + CountWording.of(visits, "visit") + ".";
    }

    private static String nameOf(@Nullable Touchpoint touchpoint) {
        return touchpoint == null ? "END" : Wording.quoted(touchpoint.name());
    }
}
