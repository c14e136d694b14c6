package org.journeymodel.log.statistics;

import java.util.Objects;
import java.util.Optional;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.observed.DurationSummary;
import org.journeymodel.log.event.Amounts;
import org.jspecify.annotations.Nullable;

/** How long customers stay at one touchpoint. Immutable. */
public final class TouchpointDwell {

    private final String touchpoint;
    private final long visits;
    private final Optional<DurationSummary> stay;

    TouchpointDwell(String touchpoint, long visits, Optional<DurationSummary> stay) {
        this.touchpoint = touchpoint;
        this.visits = visits;
        this.stay = stay;
    }

    /** {@return the name of the touchpoint} */
    public String touchpoint() {
        return touchpoint;
    }

    /** {@return how many events it has} */
    public long visits() {
        return visits;
    }

    /** {@return the time to the next event, over all visits of which it is known; empty if there are none} */
    public Optional<DurationSummary> stay() {
        return stay;
    }

    /** {@return of how many visits the stay is not known: last events, and those without time} */
    public long unknown() {
        return visits - stay.map(DurationSummary::count).orElse(0L);
    }

    /**
     * {@return this as an object: {@code touchpoint}, {@code visits}, {@code unknown} and, where known,
     * {@code stay} with {@code count}, {@code median}, {@code percentile95} and {@code mean}}
     */
    public ObjectValue toAttributes() {
        ObjectBuilder object = AttributeValue.object()
                .put("touchpoint", touchpoint)
                .put("visits", visits)
                .put("unknown", unknown());
        stay.ifPresent(each -> object.put("stay", TimeSummary.attributes(each)));
        return object.build();
    }

    /** {@return whether the other is the same touchpoint with the same figures} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TouchpointDwell that
                && touchpoint.equals(that.touchpoint)
                && visits == that.visits
                && stay.equals(that.stay);
    }

    @Override
    public int hashCode() {
        return Objects.hash(touchpoint, visits, stay);
    }

    /** {@return a line such as {@code a: median PT2M, 95 % within PT3M, 2 visits, 0 of unknown stay}} */
    @Override
    public String toString() {
        return touchpoint + ": "
                + stay.map(each -> TimeSummary.text(each) + ", ").orElse("") + Amounts.of(visits, "visit") + ", "
                + Amounts.grouped(unknown()) + " of unknown stay";
    }
}
