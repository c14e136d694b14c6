package org.journeymodel.graph.feeling;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.EmotionScale;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.graph.chain.AbsorbingChain;
import org.journeymodel.graph.flow.FlowAnalysis;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What customers feel over the whole flow, exactly: feelings weighted by how often customers visit,
 * move and end in the absorbing Markov chain of {@link FlowAnalysis}. N(i) is the mean number of visits
 * of touchpoint i, p(i,j) the share of them that go on to j, e(i) the share that end, f(i) the known
 * valence there.
 *
 * <p>The worked examples are about search, which feels 0.2, compare, which feels -0.7, and buy, of
 * which nothing is known; search leads to compare 0.9, compare to search 0.42 and to buy 0.38. Search
 * is visited 1/0.622 times, compare 0.9/0.622, buy 0.342/0.622.
 *
 * <p>Shares are those of all customers, whichever persona is asked for. Immutable and thread-safe;
 * answers take constant time unless said otherwise.
 */
public final class FlowFeelings {

    private final Optional<String> persona;
    private final FlowAnalysis analysis;
    private final WeightedFeelings weighted;
    private final LowestFeelings lowest;
    private final double belowNeutral;

    FlowFeelings(Optional<String> persona, FlowAnalysis analysis, double[] valence, ProgressListener listener) {
        this.persona = persona;
        this.analysis = analysis;
        this.weighted = new WeightedFeelings(analysis, valence, listener);
        this.lowest = new LowestFeelings(AbsorbingChain.of(analysis.flow()), valence, listener);
        this.belowNeutral = lowest.probabilityOf(each -> each < 0);
    }

    /** {@return the id of the persona who feels so; empty: the personas in focus, or all} */
    public Optional<String> persona() {
        return persona;
    }

    /**
     * {@return the mean valence over all visits with a known feeling: Σ N(i) f(i) / Σ N(i), both sums
     * over the touchpoints with a known feeling; its coverage is the share of visits that are to those}
     *
     * <p>In the example (0.2 - 0.7 · 0.9) / 1.9 = -0.2263, and 1.9/2.242 = 84.7 % of visits are known.
     */
    public MeanValence mean() {
        return weighted.mean;
    }

    /**
     * {@return the mean valence at the touchpoint where the journey ends, over the customers for whom
     * that feeling is known: Σ N(i) e(i) f(i) / Σ N(i) e(i); its coverage is the share of those
     * customers}
     *
     * <p>In the example 0.1 of 0.622 end at search, 0.18 at compare, 0.342 at buy: (0.1 · 0.2 - 0.18 ·
     * 0.7) / 0.28 = -0.3786, known of 0.28/0.622 = 45.0 % of customers.
     */
    public MeanValence end() {
        return weighted.end;
    }

    /**
     * {@return where most pain is felt: the touchpoints that are visited with a feeling below neutral, by
     * N(i) · -f(i), highest first, equal ones in order}
     *
     * <p>In the example compare alone: 0.7 · 0.9/0.622 = 1.0129, all of it.
     */
    public List<PainPoint> painPoints() {
        return weighted.painPoints;
    }

    /**
     * {@return the area below neutral that a customer goes through, in the mean: Σ N(i) max(0, -f(i)) over
     * the touchpoints with a known feeling, in valence times visits; 1.0129 in the example; empty if no
     * feeling is known that anybody has}
     *
     * <p>It is the mean of {@link EmotionCurve#areaBelowNeutral()} over the paths of all customers, where
     * gaps have no area.
     */
    public OptionalDouble areaBelowNeutral() {
        return weighted.area;
    }

    /**
     * {@return the moves on which valence falls, by how often customers go them times how far it falls,
     * N(i) p(i,j) (f(i) - f(j)), highest first, equal ones in order}
     *
     * <p>In the example search to compare alone: 0.9/0.622 times 0.9 is 1.3023. A move from or to where
     * the feeling is not known is left out: {@link #coverageOfMoves()}. Parallel moves stand apart.
     */
    public List<MoveDrop> drops() {
        return weighted.drops;
    }

    /**
     * {@return the share, 0 to 1, of the moves between touchpoints that customers make of which both
     * feelings are known: (0.9 + 0.378)/(0.9 + 0.378 + 0.342) = 78.9 % in the example; 1 if they make
     * none}
     */
    public double coverageOfMoves() {
        return weighted.coverageOfMoves;
    }

    /**
     * {@return the share of customers who ever have a known feeling below a valence; feelings that are not
     * known might make it more}
     *
     * <p>In the example 0.9 get below 0, to compare, and nobody below -0.7. Takes one more solution of the
     * chain.
     *
     * @param valence from -1 over 0 (neutral) to 1
     * @throws org.journeymodel.core.progress.WorkInterruptedException if the thread is interrupted
     */
    public double probabilityOfFeelingBelow(double valence) {
        if (!(valence >= -1 && valence <= 1)) {
            throw new IllegalArgumentException("Valence must be between -1 and 1, but was " + valence
                    + ". Turn a score of another scale into valence with EmotionScale.of(min, neutral, max).");
        }
        return lowest.probabilityOf(each -> each < valence);
    }

    /**
     * {@return the share of customers who ever have a known feeling below neutral: 0.9 in the example}
     *
     * <p>It is {@link #probabilityOfFeelingBelow} 0, computed once.
     */
    public double everBelowNeutral() {
        return belowNeutral;
    }

    /**
     * {@return the mean, over the customers who have any known feeling, of the lowest they have on their
     * way; its coverage is the share of those customers}
     *
     * <p>In the example 0.9 get to compare, the others stay at search: 0.9 · -0.7 + 0.1 · 0.2 = -0.61.
     * Takes one more solution of the chain for each distinct known valence.
     *
     * @throws org.journeymodel.core.progress.WorkInterruptedException if the thread is interrupted
     */
    public MeanValence expectedLowest() {
        return lowest.mean();
    }

    /** {@return how many moves have a share of each provenance: what the answers rest on} */
    public Map<Provenance, Integer> basis() {
        return analysis.basis();
    }

    /**
     * {@return these feelings as an object: {@code persona}, {@code mean}, {@code end}, {@code
     * areaBelowNeutral}, {@code everBelowNeutral} (a share of customers), {@code painPoints}, {@code
     * drops}, {@code coverageOfMoves}, {@code basis}; without what is empty}
     */
    public AttributeValue.ObjectValue toAttributes() {
        return toAttributes(EmotionScale.VALENCE);
    }

    /**
     * {@return the same in scores; all is computed and ordered on valence, and then told in scores}
     *
     * @param scale the scale of the scores
     */
    public AttributeValue.ObjectValue toAttributes(EmotionScale scale) {
        AttributeValue.ObjectBuilder object = AttributeValue.object();
        persona.ifPresent(id -> object.put("persona", id));
        object.put("mean", mean().toAttributes(scale)).put("end", end().toAttributes(scale));
        areaBelowNeutral().ifPresent(area -> object.put("areaBelowNeutral", new Scores(scale).belowNeutral(area)));
        AttributeValue.ObjectBuilder basis = AttributeValue.object();
        basis().forEach((provenance, moves) ->
                basis.put(AttributeValue.of(provenance).value(), moves));
        return object.put("everBelowNeutral", belowNeutral)
                .put("painPoints", told(painPoints(), each -> each.toAttributes(scale)))
                .put("drops", told(drops(), each -> each.toAttributes(scale)))
                .put("coverageOfMoves", coverageOfMoves())
                .put("basis", basis.build())
                .build();
    }

    private static <T> AttributeValue told(List<T> results, Function<T, AttributeValue> telling) {
        return AttributeValue.of(results.stream().map(telling).toList());
    }

    /** {@return whether the other is the same persona's, with the same figures} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FlowFeelings that && toAttributes().equals(that.toAttributes());
    }

    @Override
    public int hashCode() {
        return Objects.hash(persona, mean(), end(), painPoints());
    }

    /** {@return the mean and the end, such as {@code mean -0.23 (84.7 % known), end -0.38 (45.0 % known)}} */
    @Override
    public String toString() {
        return persona.map(id -> Wording.quoted(id) + ": ").orElse("") + "mean " + mean() + ", end " + end();
    }
}
