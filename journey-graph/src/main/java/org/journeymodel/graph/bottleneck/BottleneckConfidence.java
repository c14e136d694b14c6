package org.journeymodel.graph.bottleneck;

import java.util.Arrays;
import java.util.Objects;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/** How sure the gain and the rank of a bottleneck are. Immutable. */
public final class BottleneckConfidence {

    private final Bottleneck bottleneck;
    private final CredibleInterval gain;
    private final int bestRank;
    private final int worstRank;
    private final double probabilityOfBeingFirst;
    private final String sentence;

    BottleneckConfidence(Basis basis, int rank, RankingSamples drawn, Sampling sampling) {
        this.bottleneck = basis.bottlenecks().get(rank);
        this.gain = CredibleInterval.of(drawn.gains(rank), sampling.level());
        int[] ranks = drawn.ranks(rank).clone();
        Arrays.sort(ranks);
        this.bestRank = ranks[sampling.beyond()];
        this.worstRank = ranks[ranks.length - 1 - sampling.beyond()];
        this.probabilityOfBeingFirst =
                (double) Arrays.stream(ranks).filter(each -> each == 1).count() / ranks.length;
        this.sentence = sentence(basis, rank, sampling);
    }

    private String sentence(Basis basis, int rank, Sampling sampling) {
        Sentences sentences = basis.sentences();
        String name = basis.name(rank);
        return "T" + name.substring(1) + ": gain " + sentences.gain(bottleneck.gain()) + "; with a probability of "
                + Wording.percent(sampling.level()) + " " + sentences.gain(gain.low()) + " to "
                + sentences.gain(gain.high()) + " and "
                + (bestRank == worstRank ? "rank " + bestRank : "ranks " + bestRank + " to " + worstRank)
                + "; first in " + Wording.percent(probabilityOfBeingFirst) + " of " + sampling.samples() + " samples.";
    }

    /** {@return the bottleneck} */
    public Bottleneck bottleneck() {
        return bottleneck;
    }

    /** {@return where its gain lies, in the unit of {@link Bottleneck#gain()}; a low end below 0 means harm} */
    public CredibleInterval gain() {
        return gain;
    }

    /** {@return the best rank that it has with the probability asked for, from 1} */
    public int bestRank() {
        return bestRank;
    }

    /** {@return the worst rank that it has with the probability asked for, at least {@link #bestRank()}} */
    public int worstRank() {
        return worstRank;
    }

    /** {@return the share of samples in which it ranks first; of those that gain equally, that which is earlier does} */
    public double probabilityOfBeingFirst() {
        return probabilityOfBeingFirst;
    }

    /** {@return all of it in one plain sentence} */
    public String sentence() {
        return sentence;
    }

    /**
     * {@return this as an object, by the names of the methods, with the touchpoint, the {@code to} of a move
     * and the reason of the bottleneck instead of all of it}
     */
    public AttributeValue.ObjectValue toAttributes() {
        AttributeValue.ObjectBuilder object = AttributeValue.object()
                .put("touchpoint", bottleneck.touchpoint().id());
        bottleneck.move().ifPresent(each -> object.put("to", each.to().id()));
        return object.put("reason", bottleneck.reason())
                .put("gain", gain.toAttributes())
                .put("bestRank", bestRank)
                .put("worstRank", worstRank)
                .put("probabilityOfBeingFirst", probabilityOfBeingFirst)
                .put("sentence", sentence)
                .build();
    }

    /** {@return whether the other is as sure of the same bottleneck} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BottleneckConfidence that
                && bottleneck.equals(that.bottleneck)
                && gain.equals(that.gain)
                && bestRank == that.bestRank
                && worstRank == that.worstRank
                && Double.compare(probabilityOfBeingFirst, that.probabilityOfBeingFirst) == 0
                && sentence.equals(that.sentence);
    }

    @Override
    public int hashCode() {
        return Objects.hash(bottleneck, gain, bestRank, worstRank);
    }

    /** {@return the sentence} */
    @Override
    public String toString() {
        return sentence;
    }
}
