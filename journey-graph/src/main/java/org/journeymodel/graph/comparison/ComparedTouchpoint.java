package org.journeymodel.graph.comparison;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.comparison.FlowMeasure.Unit;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/** What a touchpoint comes to in two versions of a journey. Immutable. */
public final class ComparedTouchpoint {

    private final @Nullable TouchpointFigures before;
    private final @Nullable TouchpointFigures after;

    /** At least one of them is there. */
    ComparedTouchpoint(@Nullable TouchpointFigures before, @Nullable TouchpointFigures after) {
        this.before = before;
        this.after = after;
    }

    /** {@return the touchpoint before; empty if it was added; under another id if it was renamed} */
    public Optional<Touchpoint> before() {
        return Optional.ofNullable(before).map(TouchpointFigures::touchpoint);
    }

    /** {@return the touchpoint after; empty if it was removed} */
    public Optional<Touchpoint> after() {
        return Optional.ofNullable(after).map(TouchpointFigures::touchpoint);
    }

    /** {@return how often a customer visited it in the mean; 0 if it was not there} */
    public double visitsBefore() {
        return before == null ? 0 : before.visits();
    }

    /** {@return how often a customer visits it in the mean; 0 if it is not there} */
    public double visitsAfter() {
        return after == null ? 0 : after.visits();
    }

    /** {@return the share of all customers whom the journey lost here: they left, and it has no outcome} */
    public double lostBefore() {
        return before == null ? 0 : before.lost();
    }

    /** {@return the share of all customers whom the journey loses here: they leave, and it has no outcome} */
    public double lostAfter() {
        return after == null ? 0 : after.lost();
    }

    /** {@return the valence felt here before, -1 to 1; empty if it is not known or the touchpoint was not there} */
    public OptionalDouble feelingBefore() {
        return before == null ? OptionalDouble.empty() : before.feeling();
    }

    /** {@return the valence felt here after, -1 to 1; empty if it is not known or the touchpoint is not there} */
    public OptionalDouble feelingAfter() {
        return after == null ? OptionalDouble.empty() : after.feeling();
    }

    /** {@return whether it came or went, or any of its figures differs by more than rounding} */
    public boolean isChanged() {
        return before == null
                || after == null
                || Figures.differ(OptionalDouble.of(visitsBefore()), OptionalDouble.of(visitsAfter()))
                || Figures.differ(OptionalDouble.of(lostBefore()), OptionalDouble.of(lostAfter()))
                || Figures.differ(feelingBefore(), feelingAfter());
    }

    /**
     * {@return this as an object: {@code before} and {@code after}, each with {@code touchpoint}, by id, {@code
     * visits}, {@code lost} and {@code feeling} if known; without one if the touchpoint was not there}
     */
    public ObjectValue toAttributes() {
        ObjectBuilder object = AttributeValue.object();
        if (before != null) {
            object.put("before", before.toAttributes());
        }
        if (after != null) {
            object.put("after", after.toAttributes());
        }
        return object.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ComparedTouchpoint that
                && Objects.equals(before, that.before)
                && Objects.equals(after, that.after);
    }

    @Override
    public int hashCode() {
        return Objects.hash(before, after);
    }

    /** {@return such as {@code "Pays": visits 0.29 before, 0.35 after (+0.06)}} */
    @Override
    public String toString() {
        Touchpoint named = after().or(this::before).orElseThrow();
        String visits = "visits "
                + Figures.told(Unit.COUNT, OptionalDouble.of(visitsBefore()), OptionalDouble.of(visitsAfter()));
        StringBuilder text =
                new StringBuilder(Wording.quoted(named.name())).append(": ").append(visits);
        if (lostBefore() > 0 || lostAfter() > 0) {
            text.append("; lost ")
                    .append(Figures.told(Unit.SHARE, OptionalDouble.of(lostBefore()), OptionalDouble.of(lostAfter())));
        }
        if (Figures.differ(feelingBefore(), feelingAfter())) {
            text.append("; feeling ").append(Figures.told(Unit.VALENCE, feelingBefore(), feelingAfter()));
        }
        return text.toString();
    }
}
