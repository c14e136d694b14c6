package org.journeymodel.graph.feeling;

import java.util.Objects;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.EmotionScale;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A move on which valence falls: how far, how often customers go it, and how much of all falling it
 * is. Immutable.
 */
public final class MoveDrop {

    private final FlowMove move;
    private final double from;
    private final double to;
    private final double times;
    private final double share;

    MoveDrop(FlowMove move, double from, double to, double times, double allDrops) {
        this.move = move;
        this.from = from;
        this.to = to;
        this.times = times;
        this.share = Math.min(1, times * (from - to) / allDrops);
    }

    /** {@return the move, with its share and where that comes from} */
    public FlowMove move() {
        return move;
    }

    /** {@return the valence before it} */
    public double from() {
        return from;
    }

    /** {@return the valence after it} */
    public double to() {
        return to;
    }

    /** {@return by how much valence falls each time; in (0, 2]} */
    public double size() {
        return from - to;
    }

    /** {@return how often a customer goes this way, in the mean over all customers} */
    public double times() {
        return times;
    }

    /** {@return size times times: what a customer falls by here, in the mean over all customers} */
    public double expected() {
        return times * size();
    }

    /** {@return its share of what valence falls by on all moves between known feelings; in (0, 1]} */
    public double share() {
        return share;
    }

    /**
     * {@return this drop as an object: {@code from} and {@code to}, touchpoints by id, {@code size},
     * {@code times}, {@code expected}, {@code share}, and {@code provenance}, where the share of the move
     * comes from}
     */
    public AttributeValue.ObjectValue toAttributes() {
        return toAttributes(EmotionScale.VALENCE);
    }

    /**
     * {@return the same in scores}
     *
     * @param scale the scale of the scores
     */
    public AttributeValue.ObjectValue toAttributes(EmotionScale scale) {
        double size = new Scores(scale).difference(from, to);
        return AttributeValue.object()
                .put("from", move.from().id())
                .put("to", move.to().id())
                .put("size", size)
                .put("times", times)
                .put("expected", times * size)
                .put("share", share)
                .put("provenance", move.provenance())
                .build();
    }

    /** {@return whether the other is the same move with the same figures} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MoveDrop that
                && move.equals(that.move)
                && Double.compare(from, that.from) == 0
                && Double.compare(to, that.to) == 0
                && Double.compare(times, that.times) == 0
                && Double.compare(share, that.share) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(move, from, to, times, share);
    }

    /** {@return the figures, such as {@code search -> compare: falls by 0.90, 1.4 times, 100.0 % of all falls}} */
    @Override
    public String toString() {
        return move.from().id() + " -> " + move.to().id() + ": falls by " + Wording.decimal(size(), 2) + ", "
                + Wording.decimal(times, 1) + " times, " + Wording.percent(share) + " of all falls";
    }
}
