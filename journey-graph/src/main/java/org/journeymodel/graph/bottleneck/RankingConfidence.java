package org.journeymodel.graph.bottleneck;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.journeymodel.core.model.AttributeValue;
import org.jspecify.annotations.Nullable;

/**
 * How sure a ranking of bottlenecks is, where shares rest on counts of customers: 100 customers leave
 * more open than 10,000.
 *
 * <p>Shares are drawn at random, as likely as the counts make them, and the journey is solved and ranked
 * under each draw. The shares out of a touchpoint whose k ways, its end among them, were taken n₁ … nₖ
 * times are drawn from Dirichlet(n₁ + 1/k, … nₖ + 1/k): the counts, and a prior as weak as one more
 * customer, of Perks 1947, which for two ways is that of Jeffreys (Berger, Bernardo and Sun, Overall
 * objective priors, Bayesian Analysis 10, 2015). So are the shares of entries. Ways that nobody went stay
 * closed, and those that somebody went stay open. Declared shares are drawn likewise where each transition
 * out of the touchpoint cites an insight with a sample size; of several a transition counts the largest,
 * the touchpoint the smallest of its transitions. All other shares, times and feelings stay as they are;
 * {@link #note()} says how many.
 *
 * <p>Worked example: 100 customers begin at a, 60 go on to b, where 40 end and 20 pay. Without the drop-off
 * at a, 20 of 60 would pay instead of 20 of 100; without that at b, 60 of 100. The shares drawn are those
 * of two coins, p of Beta(60.5, 40.5) and q of Beta(20.5, 40.5); the gains are q (1 - p) and p (1 - q).
 *
 * <p>Figures are those of the samples: of 1,000 at a level of 0.95, an interval holds the middle 950.
 * Equal seeds give equal samples on every JDK. Immutable.
 */
public final class RankingConfidence {

    private final Sampling sampling;
    private final String note;
    private final Optional<CredibleInterval> success;
    private final List<BottleneckConfidence> bottlenecks;
    private final List<UncertainOrder> uncertainOrders;
    private final RankingSamples drawn;

    private RankingConfidence(Basis basis, CountedShares shares, RankingSamples drawn, Sampling sampling) {
        this.sampling = sampling;
        this.drawn = drawn;
        this.note = ConfidenceNote.of(basis, shares, drawn, sampling);
        this.success = basis.before().canSucceed()
                ? Optional.of(CredibleInterval.of(drawn.success(), sampling.level()))
                : Optional.empty();
        this.bottlenecks = IntStream.range(0, drawn.followed())
                .mapToObj(rank -> new BottleneckConfidence(basis, rank, drawn, sampling))
                .toList();
        List<UncertainOrder> uncertain = new ArrayList<>();
        for (int rank = 0; rank + 1 < drawn.followed(); rank++) {
            double reversed = drawn.shareBefore(rank + 1, rank);
            if (reversed > 1 - sampling.level()) {
                uncertain.add(new UncertainOrder(basis, rank, reversed, sampling.samples()));
            }
        }
        this.uncertainOrders = List.copyOf(uncertain);
    }

    static RankingConfidence of(Basis basis, Sampling sampling) {
        CountedShares shares = new CountedShares(basis.flow(), basis.now().chain());
        if (!shares.areOpen()) {
            throw new IllegalStateException("No share of the journey rests on counts that leave anything open, so its"
                    + " bottlenecks have no confidence. Give statistics, or let all transitions out of a touchpoint"
                    + " cite insights with a sample size.");
        }
        return new RankingConfidence(basis, shares, RankingSamples.of(basis, shares, sampling), sampling);
    }

    /** {@return how many times shares were drawn} */
    public int samples() {
        return sampling.samples();
    }

    /** {@return the probability that an interval stands for, such as 0.95} */
    public double level() {
        return sampling.level();
    }

    /** {@return the seed of the samples} */
    public long seed() {
        return sampling.seed();
    }

    /** {@return what rests on counts and what stays as it is, in words} */
    public String note() {
        return note;
    }

    /** {@return where the share who succeed lies, as the journey is; empty if nobody can} */
    public Optional<CredibleInterval> success() {
        return success;
    }

    /**
     * {@return how sure each bottleneck is, in the order of the ranking; of many, the first of them, among
     * which all ranks are}
     */
    public List<BottleneckConfidence> bottlenecks() {
        return bottlenecks;
    }

    /**
     * {@return the neighbours in the ranking whose order is not certain: in more of the samples than one
     * less the level, the second gains more than the first}
     */
    public List<UncertainOrder> uncertainOrders() {
        return uncertainOrders;
    }

    /**
     * {@return the probability that one bottleneck ranks before another; linear in the samples}
     *
     * @param one a bottleneck of {@link #bottlenecks()}
     * @param other another of them
     * @throws NoSuchElementException if one is none of them
     */
    public double probabilityOfOrder(Bottleneck one, Bottleneck other) {
        return drawn.shareBefore(rankOf(one), rankOf(other));
    }

    private int rankOf(Bottleneck wanted) {
        return IntStream.range(0, bottlenecks.size())
                .filter(rank -> bottlenecks.get(rank).bottleneck().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(
                        "Bottleneck was not followed: " + wanted.sentence() + " Ask for one of bottlenecks()."));
    }

    /** {@return this as an object, by the names of the methods; the seed as text} */
    public AttributeValue.ObjectValue toAttributes() {
        AttributeValue.ObjectBuilder object = AttributeValue.object()
                .put("samples", samples())
                .put("level", level())
                .put("seed", Long.toString(seed()))
                .put("note", note);
        success.ifPresent(interval -> object.put("success", interval.toAttributes()));
        return object.put(
                        "bottlenecks",
                        AttributeValue.of(bottlenecks.stream()
                                .map(BottleneckConfidence::toAttributes)
                                .toList()))
                .put(
                        "uncertainOrders",
                        AttributeValue.of(uncertainOrders.stream()
                                .map(UncertainOrder::toAttributes)
                                .toList()))
                .build();
    }

    /** {@return whether the other is of the same samples and says the same} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RankingConfidence that
                && sampling.equals(that.sampling)
                && note.equals(that.note)
                && success.equals(that.success)
                && bottlenecks.equals(that.bottlenecks)
                && uncertainOrders.equals(that.uncertainOrders);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sampling, note, bottlenecks);
    }

    /** {@return the note, the sentence of each bottleneck, numbered, and of each order that is not certain} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(note);
        for (int at = 0; at < bottlenecks.size(); at++) {
            text.append('\n').append(at + 1).append(". ").append(bottlenecks.get(at));
        }
        uncertainOrders.forEach(each -> text.append('\n').append(each));
        return text.toString();
    }
}
