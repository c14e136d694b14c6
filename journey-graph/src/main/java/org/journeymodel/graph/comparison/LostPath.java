package org.journeymodel.graph.comparison;

import java.util.Objects;
import java.util.Optional;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A way that customers could go in the version before and cannot go in the version after: from the start to a
 * touchpoint, from one touchpoint on to another, from a touchpoint to success, or from the start to success.
 * Immutable.
 */
public final class LostPath {

    private final @Nullable Touchpoint from;
    private final @Nullable Touchpoint to;
    private final double visitsBefore;

    LostPath(@Nullable Touchpoint from, @Nullable Touchpoint to, double visitsBefore) {
        this.from = from;
        this.to = to;
        this.visitsBefore = visitsBefore;
    }

    /** {@return the touchpoint that it led from, as it is after; empty if it led from the start} */
    public Optional<Touchpoint> from() {
        return Optional.ofNullable(from);
    }

    /** {@return the touchpoint that it led to, as it is after; empty if it led to success} */
    public Optional<Touchpoint> to() {
        return Optional.ofNullable(to);
    }

    /**
     * {@return how often a customer came in the mean, before, to the touchpoint that it led from, or from the start
     * to the one that it led to; of start and success, the share of customers who succeeded}
     */
    public double visitsBefore() {
        return visitsBefore;
    }

    /** {@return it in one sentence, such as {@code From "Cart" customers can no longer get to "Pays".}} */
    public String sentence() {
        String who = from == null ? "Customers" : "From " + Wording.quoted(from.name()) + " customers";
        return who + " can no longer " + (to == null ? "succeed." : "get to " + Wording.quoted(to.name()) + ".");
    }

    /** {@return this as an object: {@code from} and {@code to}, by id, if there, {@code visitsBefore}, {@code sentence}} */
    public ObjectValue toAttributes() {
        ObjectBuilder object = AttributeValue.object();
        from().ifPresent(touchpoint -> object.put("from", touchpoint.id()));
        to().ifPresent(touchpoint -> object.put("to", touchpoint.id()));
        return object.put("visitsBefore", visitsBefore)
                .put("sentence", sentence())
                .build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LostPath that
                && Objects.equals(from, that.from)
                && Objects.equals(to, that.to)
                && Double.compare(visitsBefore, that.visitsBefore) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to, visitsBefore);
    }

    /** {@return the sentence} */
    @Override
    public String toString() {
        return sentence();
    }
}
