package org.journeymodel.graph.bottleneck;

import java.util.Objects;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Two bottlenecks next to each other in a ranking, whose order is not certain. Immutable. */
public final class UncertainOrder {

    private final Bottleneck first;
    private final Bottleneck second;
    private final double reversed;
    private final String sentence;

    UncertainOrder(Basis basis, int rank, double reversed, int samples) {
        this.first = basis.bottlenecks().get(rank);
        this.second = basis.bottlenecks().get(rank + 1);
        this.reversed = reversed;
        this.sentence = "The order of " + (rank + 1) + " and " + (rank + 2) + " is not certain: in "
                + Wording.percent(reversed) + " of " + samples + " samples " + basis.name(rank + 1)
                + " gains more to mend than " + basis.name(rank) + ".";
    }

    /** {@return the one that ranks before the other} */
    public Bottleneck first() {
        return first;
    }

    /** {@return the one that ranks right after it} */
    public Bottleneck second() {
        return second;
    }

    /** {@return the share of samples in which the second gains more than the first} */
    public double reversed() {
        return reversed;
    }

    /** {@return all of it in one plain sentence} */
    public String sentence() {
        return sentence;
    }

    /** {@return this as an object: the ids of both touchpoints, the share reversed and the sentence} */
    public AttributeValue.ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("first", first.touchpoint().id())
                .put("second", second.touchpoint().id())
                .put("reversed", reversed)
                .put("sentence", sentence)
                .build();
    }

    /** {@return whether the other tells the same of the same two} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UncertainOrder that
                && first.equals(that.first)
                && second.equals(that.second)
                && Double.compare(reversed, that.reversed) == 0
                && sentence.equals(that.sentence);
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, second, reversed);
    }

    /** {@return the sentence} */
    @Override
    public String toString() {
        return sentence;
    }
}
