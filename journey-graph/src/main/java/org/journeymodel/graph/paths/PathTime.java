package org.journeymodel.graph.paths;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * How long a path takes: the stays at its touchpoints and the typical waits between them. Times that
 * are not known count as 0, so that the total is a lower bound unless all are known. Immutable.
 */
public final class PathTime {

    private final Duration total;
    private final int known;
    private final int all;

    private PathTime(Duration total, int known, int all) {
        this.total = total;
        this.known = known;
        this.all = all;
    }

    static PathTime of(JourneyFlow flow, int first, List<FlowMove> moves) {
        PathTime time = new PathTime(Duration.ZERO, 0, 0).plusStay(flow, first);
        for (FlowMove move : moves) {
            time = time.plus(move.typicalWaiting()).plusStay(flow, move.target());
        }
        return time;
    }

    private PathTime plusStay(JourneyFlow flow, int touchpoint) {
        return flow.isStayInWaiting(touchpoint) ? this : plus(flow.duration(touchpoint));
    }

    private PathTime plus(Optional<Duration> part) {
        return part.map(each -> new PathTime(total.plus(each), known + 1, all + 1))
                .orElseGet(() -> new PathTime(total, known, all + 1));
    }

    /** {@return the sum of the known stays and waits} */
    public Duration total() {
        return total;
    }

    /** {@return the share, 0 to 1, of the stays and waits that have a known time; 1 if there are none} */
    public double coverage() {
        return all == 0 ? 1 : (double) known / all;
    }

    /** {@return whether some times are not known, so that the total is a lower bound} */
    public boolean isAtLeast() {
        return known < all;
    }

    /** {@return this time as an object: {@code total}, in the form of ISO 8601, and {@code coverage}} */
    public AttributeValue.ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("total", total)
                .put("coverage", coverage())
                .build();
    }

    /** {@return whether the other is the same total, as much of it known} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PathTime that && total.equals(that.total) && known == that.known && all == that.all;
    }

    @Override
    public int hashCode() {
        return Objects.hash(total, known, all);
    }

    /** {@return the time in words, such as {@code at least 6 d 4 h (80.0 % of times known)}} */
    @Override
    public String toString() {
        return isAtLeast()
                ? "at least " + Wording.duration(total) + " (" + Wording.percent(coverage()) + " of times known)"
                : Wording.duration(total);
    }
}
