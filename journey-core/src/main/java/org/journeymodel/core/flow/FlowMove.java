package org.journeymodel.core.flow;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.jspecify.annotations.Nullable;

/**
 * A way that customers take from one touchpoint to the next, with the share of them who take it: a
 * declared transition of a positive share, the step to the next touchpoint of a journey without
 * transitions, or a way that customers were seen to go. Immutable.
 */
public final class FlowMove {

    private final Way way;
    private final double share;
    private final Provenance provenance;
    private final long count;
    private final MoveTimes times;

    FlowMove(Way way, double share, Provenance provenance, long count, MoveTimes times) {
        this.way = way;
        this.share = share;
        this.provenance = provenance;
        this.count = count;
        this.times = times;
    }

    /** The same way, taken by another share of the customers, which nobody declared. */
    FlowMove assumedAt(double newShare) {
        return new FlowMove(way, newShare, Provenance.ASSUMED, count, times);
    }

    Way way() {
        return way;
    }

    /** {@return the touchpoint it leads out of} */
    public Touchpoint from() {
        return way.from();
    }

    /** {@return the touchpoint it leads into, which may be the same} */
    public Touchpoint to() {
        return way.to();
    }

    /** {@return the index, in order of the flow, of the touchpoint it leads out of} */
    public int source() {
        return way.source();
    }

    /** {@return the index, in order of the flow, of the touchpoint it leads into} */
    public int target() {
        return way.target();
    }

    /** {@return the share of the visits of {@link #from()} that go this way; in (0, 1]} */
    public double share() {
        return share;
    }

    /** {@return where the share comes from} */
    public Provenance provenance() {
        return provenance;
    }

    /**
     * {@return how often customers were seen to go this way; 0 unless observed}
     *
     * <p>Events do not tell parallel moves apart: each has its part of what was counted, in
     * proportion to the declared shares, rounded so that the parts add up.
     */
    public long count() {
        return count;
    }

    /** {@return whether the journey has this way; an unplanned one was only observed} */
    public boolean isPlanned() {
        return way.planned();
    }

    /** {@return the transition that declares it; empty if unplanned or implied by the order} */
    public Optional<Transition> transition() {
        return Optional.ofNullable(way.transition());
    }

    /**
     * {@return the typical waiting time: the median of those observed, or where none was timed, the
     * declared one}
     */
    public Optional<Duration> typicalWaiting() {
        return Optional.ofNullable(times.typical());
    }

    /** {@return the mean waiting time of those observed; where none was timed, the typical one} */
    public Optional<Duration> meanWaiting() {
        return Optional.ofNullable(times.mean());
    }

    /** {@return the time that 95 % of those observed did not exceed} */
    public Optional<Duration> percentile95Waiting() {
        return Optional.ofNullable(times.percentile95());
    }

    /** {@return whether the other is an equal move: the same way, share, count and times} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FlowMove that
                && way.equals(that.way)
                && Double.compare(share, that.share) == 0
                && provenance == that.provenance
                && count == that.count
                && times.equals(that.times);
    }

    @Override
    public int hashCode() {
        return Objects.hash(way.source(), way.target(), share, count);
    }

    /** {@return a short description, such as {@code search -> compare 90.0 % (declared)}} */
    @Override
    public String toString() {
        return from().id()
                + " -> "
                + to().id()
                + String.format(Locale.ROOT, " %.1f %% (", 100 * share)
                + provenance.name().toLowerCase(Locale.ROOT)
                + (isPlanned() ? ")" : ", unplanned)");
    }
}
