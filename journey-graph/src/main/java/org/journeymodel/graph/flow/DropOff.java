package org.journeymodel.graph.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/** A touchpoint without outcome after which journeys end. Immutable. */
public final class DropOff {

    private final Touchpoint touchpoint;
    private final double exitShare;
    private final double lost;
    private final Provenance provenance;

    DropOff(Touchpoint touchpoint, double exitShare, double lost, Provenance provenance) {
        this.touchpoint = touchpoint;
        this.exitShare = exitShare;
        this.lost = lost;
        this.provenance = provenance;
    }

    /** Those that lose most customers first, equal ones in order. */
    static List<DropOff> listOf(FlowSolution solution) {
        JourneyFlow flow = solution.flow;
        List<DropOff> dropOffs = new ArrayList<>();
        for (int at = 0; at < flow.size(); at++) {
            double exit = flow.exitShare(at);
            if (exit > 0 && flow.outcome(at).isEmpty()) {
                double lost = Math.min(1, solution.visits[at] * exit);
                dropOffs.add(new DropOff(flow.touchpoints().get(at), exit, lost, flow.exitProvenance(at)));
            }
        }
        dropOffs.sort(Comparator.comparingDouble(DropOff::lost).reversed());
        return List.copyOf(dropOffs);
    }

    /** {@return where journeys end} */
    public Touchpoint touchpoint() {
        return touchpoint;
    }

    /** {@return the share of its visits after which the journey ends; in (0, 1]} */
    public double exitShare() {
        return exitShare;
    }

    /** {@return the share of all journeys that end here; in [0, 1]} */
    public double lost() {
        return lost;
    }

    /** {@return where the exit share comes from} */
    public Provenance provenance() {
        return provenance;
    }

    /**
     * {@return this drop-off as an object: {@code touchpoint}, by id, {@code exitShare}, {@code lost}
     * and {@code provenance}}
     */
    public AttributeValue.ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("touchpoint", touchpoint.id())
                .put("exitShare", exitShare)
                .put("lost", lost)
                .put("provenance", provenance)
                .build();
    }

    /** {@return whether the other is the same touchpoint with the same figures} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DropOff that
                && touchpoint.equals(that.touchpoint)
                && Double.compare(exitShare, that.exitShare) == 0
                && Double.compare(lost, that.lost) == 0
                && provenance == that.provenance;
    }

    @Override
    public int hashCode() {
        return Objects.hash(touchpoint, exitShare, lost, provenance);
    }

    /** {@return a short description, such as {@code cart: 50.0 % of its visits end, 40.0 % of journeys}} */
    @Override
    public String toString() {
        return touchpoint.id() + ": " + Wording.percent(exitShare) + " of its visits end, " + Wording.percent(lost)
                + " of journeys";
    }
}
