package org.journeymodel.graph.bottleneck;

import java.util.List;
import java.util.Objects;
import org.journeymodel.core.model.AttributeValue;
import org.jspecify.annotations.Nullable;

/**
 * Several bottlenecks mended together: what that would change, beside the sum of what each would change
 * alone. The two differ where improvements help each other, or take from each other.
 *
 * <p>Worked example: {@code a -> b 0.5}, {@code b -> paid 0.5}; the rest end at a and b. 0.25 succeed;
 * 0.5 without the drop-off at a alone, 0.5 without that at b alone. Each gains 0.25, the sum of gains is
 * 0.5. Without both all succeed: the gain is 0.75, the interaction 0.25.
 *
 * <p>Immutable.
 */
public final class CombinedImprovement {

    private final List<Bottleneck> bottlenecks;
    private final FlowMeasures before;
    private final FlowMeasures after;
    private final double gain;
    private final String sentence;

    CombinedImprovement(Combination combination) {
        this.bottlenecks = combination.bottlenecks();
        this.before = combination.basis().before().toMeasures();
        this.after = combination.after().toMeasures();
        this.gain = combination.gain();
        this.sentence = combination.sentence();
    }

    /** {@return the bottlenecks that are mended, in the order of their ranking} */
    public List<Bottleneck> bottlenecks() {
        return bottlenecks;
    }

    /** {@return the measures of the journey as it is} */
    public FlowMeasures before() {
        return before;
    }

    /** {@return the measures of the journey with all of these improvements made} */
    public FlowMeasures after() {
        return after;
    }

    /**
     * {@return by how much all of them together better the objective: in shares, seconds or valence; 0 if
     * nothing is mended, negative if together they do harm}
     */
    public double gain() {
        return gain;
    }

    /** {@return the sum of what each of them gains alone, in the unit of {@link #gain()}} */
    public double sumOfGains() {
        return bottlenecks.stream().mapToDouble(Bottleneck::gain).sum();
    }

    /**
     * {@return {@link #gain()} less {@link #sumOfGains()}: positive where the improvements help each other,
     * negative where one leaves less for the others to gain}
     */
    public double interaction() {
        return gain - sumOfGains();
    }

    /** {@return all of it in one plain sentence} */
    public String sentence() {
        return sentence;
    }

    /** {@return this as an object, by the names of the methods} */
    public AttributeValue.ObjectValue toAttributes() {
        return AttributeValue.object()
                .put(
                        "bottlenecks",
                        AttributeValue.of(bottlenecks.stream()
                                .map(Bottleneck::toAttributes)
                                .toList()))
                .put("before", before.toAttributes())
                .put("after", after.toAttributes())
                .put("gain", gain)
                .put("sumOfGains", sumOfGains())
                .put("interaction", interaction())
                .put("sentence", sentence)
                .build();
    }

    /** {@return whether the other mends the same bottlenecks, with the same effect} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CombinedImprovement that
                && bottlenecks.equals(that.bottlenecks)
                && before.equals(that.before)
                && after.equals(that.after)
                && Double.compare(gain, that.gain) == 0
                && sentence.equals(that.sentence);
    }

    @Override
    public int hashCode() {
        return Objects.hash(bottlenecks, after, gain);
    }

    /** {@return the sentence} */
    @Override
    public String toString() {
        return sentence;
    }
}
