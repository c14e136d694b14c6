package org.journeymodel.graph.cohort;

import java.util.Comparator;
import org.journeymodel.graph.measure.MeasureKind;

/**
 * A measure with numbers in place of names, which is quicker to count by.
 *
 * @param kind what is counted
 * @param at the code of the touchpoint, or {@link #NOWHERE}
 * @param next the code of the touchpoint that a move leads to, or {@link #NOWHERE}
 */
public record Spot(MeasureKind kind, int at, int next) implements Comparable<Spot> {

    /** Stands for no touchpoint. */
    static final int NOWHERE = -1;

    private static final Comparator<Spot> ORDER =
            Comparator.comparing(Spot::kind).thenComparingInt(Spot::at).thenComparingInt(Spot::next);

    static Spot of(MeasureKind kind) {
        return new Spot(kind, NOWHERE, NOWHERE);
    }

    static Spot at(MeasureKind kind, int at) {
        return new Spot(kind, at, NOWHERE);
    }

    @Override
    public int compareTo(Spot other) {
        return ORDER.compare(this, other);
    }

    @Override
    public int hashCode() {
        // Not the standard one, in which neighbours collide.
        return (kind.hashCode() + at) * 0x9E37_79B1 + next * 0x85EB_CA77;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Spot that && kind == that.kind && at == that.at && next == that.next;
    }
}
