package org.journeymodel.graph.flow;

import java.util.Objects;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.Touchpoint;
import org.jspecify.annotations.Nullable;

/**
 * What comes to a touchpoint and what becomes of it, in visits per customer, in the mean: entries +
 * moves in = arrivals = continuations + ends, as doubles, to the last bit. Immutable.
 */
public final class TouchpointBalance {

    private static final int LAST_BIT = 1;

    private final Touchpoint touchpoint;
    private final double arrivals;
    private final double entries;
    private final double movesIn;
    private final double continuations;
    private final double ends;

    private TouchpointBalance(Touchpoint touchpoint, double arrivals, double[] cameFrom, double[] wentTo) {
        this.touchpoint = touchpoint;
        this.arrivals = arrivals;
        this.entries = cameFrom[0];
        this.movesIn = cameFrom[1];
        this.continuations = wentTo[0];
        this.ends = wentTo[1];
    }

    /** Makes terms that add up but for rounding add up. */
    static TouchpointBalance of(Touchpoint touchpoint, double visits, double[] cameFrom, double[] wentTo) {
        // What the larger part is rounded by is at most half of the last bit of the sum: if that bit is
        // 0, their sum is rounded back to it.
        double arrivals = Double.longBitsToDouble(Double.doubleToLongBits(visits) & ~LAST_BIT);
        return new TouchpointBalance(touchpoint, arrivals, parts(arrivals, cameFrom), parts(arrivals, wentTo));
    }

    /** The smaller part as it is, the larger one as what remains. */
    private static double[] parts(double sum, double[] found) {
        return found[0] < found[1]
                ? new double[] {Math.min(found[0], sum), sum - Math.min(found[0], sum)}
                : new double[] {sum - Math.min(found[1], sum), Math.min(found[1], sum)};
    }

    /** {@return the touchpoint} */
    public Touchpoint touchpoint() {
        return touchpoint;
    }

    /** {@return how many customers begin here: 0 to 1} */
    public double entries() {
        return entries;
    }

    /** {@return how many visits come from touchpoints, from this one too; at least 0} */
    public double movesIn() {
        return movesIn;
    }

    /** {@return how many visits there are; at least 0} */
    public double arrivals() {
        return arrivals;
    }

    /** {@return after how many visits the customer goes on, be it to the same; at least 0} */
    public double continuations() {
        return continuations;
    }

    /** {@return after how many visits the journey ends: 0 to 1} */
    public double ends() {
        return ends;
    }

    /**
     * {@return this as an object: {@code touchpoint}, by id, {@code entries}, {@code movesIn}, {@code
     * arrivals}, {@code continuations} and {@code ends}}
     */
    public ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("touchpoint", touchpoint.id())
                .put("entries", entries)
                .put("movesIn", movesIn)
                .put("arrivals", arrivals)
                .put("continuations", continuations)
                .put("ends", ends)
                .build();
    }

    /** {@return whether the other is the same touchpoint with the same terms} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TouchpointBalance that
                && touchpoint.equals(that.touchpoint)
                && Double.compare(arrivals, that.arrivals) == 0
                && Double.compare(entries, that.entries) == 0
                && Double.compare(movesIn, that.movesIn) == 0
                && Double.compare(continuations, that.continuations) == 0
                && Double.compare(ends, that.ends) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(touchpoint, arrivals, entries, ends);
    }

    /** {@return the terms, such as {@code cart: 0.0 + 0.8 = 0.8 = 0.4 + 0.4}} */
    @Override
    public String toString() {
        return touchpoint.id() + ": " + entries + " + " + movesIn + " = " + arrivals + " = " + continuations + " + "
                + ends;
    }
}
