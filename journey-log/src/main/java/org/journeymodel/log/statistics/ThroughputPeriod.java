package org.journeymodel.log.statistics;

import java.time.LocalDate;
import java.util.Objects;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.log.event.Amounts;
import org.jspecify.annotations.Nullable;

/** How many customers start and finish in one period. Immutable. */
public final class ThroughputPeriod {

    private final LocalDate from;
    private final long started;
    private final long finished;
    private final long underWay;

    ThroughputPeriod(LocalDate from, long started, long finished, long underWay) {
        this.from = from;
        this.started = started;
        this.finished = finished;
        this.underWay = underWay;
    }

    /** {@return the first day of the period} */
    public LocalDate from() {
        return from;
    }

    /** {@return how many customers have their first event in it} */
    public long started() {
        return started;
    }

    /** {@return how many customers have their last event in it} */
    public long finished() {
        return finished;
    }

    /** {@return how many customers had started, and not finished, when it ended} */
    public long underWay() {
        return underWay;
    }

    /** {@return this as an object: {@code from}, {@code started}, {@code finished} and {@code underWay}} */
    public ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("from", from.toString())
                .put("started", started)
                .put("finished", finished)
                .put("underWay", underWay)
                .build();
    }

    /** {@return whether the other is the same period with the same figures} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ThroughputPeriod that
                && from.equals(that.from)
                && started == that.started
                && finished == that.finished
                && underWay == that.underWay;
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, started, finished, underWay);
    }

    /** {@return a line such as {@code 2024-05-03: 1 started, 2 finished, 0 under way}} */
    @Override
    public String toString() {
        return from + ": " + Amounts.grouped(started) + " started, " + Amounts.grouped(finished) + " finished, "
                + Amounts.grouped(underWay) + " under way";
    }
}
