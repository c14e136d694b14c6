package org.journeymodel.graph.bottleneck;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.chain.AbsorbingChain;
import org.journeymodel.graph.chain.Clock;
import org.journeymodel.graph.flow.FlowAnalysis;
import org.journeymodel.graph.structure.JourneyStructure;
import org.jspecify.annotations.Nullable;

/**
 * The bottlenecks of a journey: the places where an improvement buys most, ranked by an objective.
 *
 * <p>The improvements are: a drop-off removed, or a loop-back removed, its share spread over the
 * touchpoint's other moves in proportion, so that nobody is lost by it; the waiting of a move, or the duration of a
 * touchpoint, removed; a negative feeling raised to neutral. A loop-back between two touchpoints equally
 * far from START that leads no farther from success is a way on, and stays. For each the flow is solved again. An
 * improvement is listed if it betters the objective; the greatest gain comes first, equal gains in
 * the order of touchpoints.
 *
 * <p>Worked example: search to compare 0.9; compare to search 0.42, to buy 0.38, and 0.2 end there.
 * 0.5498 succeed. Without the drop-off at compare, 0.475 instead of 0.38 of its visits go on to buy
 * and 0.525 instead of 0.42 back to search, so that 0.9 × 0.475 / (1 - 0.9 × 0.525) = 0.8104
 * succeed: a gain of 0.2606.
 *
 * <p>Time and feeling as objectives are those of the customers who succeed, and what saves time or
 * raises feelings at the cost of success, or of customers, is left out: losing customers never looks
 * like an improvement. Without a touchpoint of success, or where nobody can reach
 * it, the objective {@link Objective#SUCCESS} gives way to {@link Objective#LOSSES}, ties by time.
 * Without any probability declared or observed it gives way to {@link Objective#STRUCTURE}. {@link
 * #note()} says so.
 *
 * <p>A set of them can be mended {@linkplain #together(Bottleneck...) together}, the {@linkplain #best(int)
 * best} few be picked, and where shares rest on counts, it can be asked how {@linkplain #confidence() sure}
 * the ranking is.
 *
 * <p>Immutable. Cost: a few solutions of the flow for each touchpoint with a drop-off or loop-backs.
 * Where that would take very long, as with thousands of them on a journey of many thousands of moves,
 * those that most customers meet are tried, and {@link #note()} tells how many.
 */
public final class Bottlenecks {

    private final JourneyFlow flow;
    private final Objective objective;
    private final String note;
    private final Optional<FlowMeasures> before;
    private final List<Bottleneck> ranked;
    private final @Nullable Basis basis;

    /** Without a basis, by structure alone. */
    private Bottlenecks(JourneyFlow flow, String note, List<Bottleneck> ranked, @Nullable Basis basis) {
        this.flow = flow;
        this.objective = basis == null ? Objective.STRUCTURE : basis.objective();
        this.note = note;
        this.before = Optional.ofNullable(basis).map(Basis::before).map(FlowMeasures::new);
        this.ranked = List.copyOf(ranked);
        this.basis = basis;
    }

    /**
     * {@return the bottlenecks of a journey}
     *
     * @param analysis the journey's flow, analysed
     * @param structure the structure of the same journey
     * @param wanted what improvements are judged by
     * @throws org.journeymodel.core.progress.WorkInterruptedException if the thread is interrupted
     */
    public static Bottlenecks of(FlowAnalysis analysis, JourneyStructure structure, Objective wanted) {
        return of(analysis, structure, wanted, ProgressListener.none());
    }

    /**
     * {@return the bottlenecks of a journey}
     *
     * @param analysis the journey's flow, analysed
     * @param structure the structure of the same journey
     * @param wanted what improvements are judged by
     * @param listener hears how many improvements have been tried
     * @throws org.journeymodel.core.progress.WorkInterruptedException if the thread is interrupted
     */
    public static Bottlenecks of(
            FlowAnalysis analysis, JourneyStructure structure, Objective wanted, ProgressListener listener) {
        JourneyFlow flow = analysis.flow();
        Facts facts = new Facts(flow, structure);
        if (wanted == Objective.STRUCTURE || (wanted == Objective.SUCCESS && !flow.hasNumbers())) {
            return new Bottlenecks(flow, Notes.ofStructure(flow), StructuralRanking.of(facts), null);
        }
        Work work = Work.begin("Solving the flow", (long) Situation.SOLUTIONS * flow.size(), listener);
        Situation now = new Situation(flow, AbsorbingChain.of(flow), new Clock(flow), facts.feelings(), work);
        work.complete();
        Objective objective = wanted == Objective.SUCCESS && !now.canSucceed() ? Objective.LOSSES : wanted;
        Candidates candidates = Candidates.of(facts, now, listener);
        List<Candidate> ranked = new Ranking(now.figures(), objective).of(candidates.found());
        Basis basis = new Basis(facts, now, objective, ranked, listener);
        String note = Notes.ofFigures(flow, wanted, objective, now) + Notes.ofWork(candidates);
        return new Bottlenecks(flow, note, basis.bottlenecks(), basis);
    }

    /** {@return the flow that they are of} */
    public JourneyFlow flow() {
        return flow;
    }

    /** {@return what the ranking is by, which may have given way to another than was asked for} */
    public Objective objective() {
        return objective;
    }

    /** {@return what the ranking is by and why, in words} */
    public String note() {
        return note;
    }

    /** {@return the measures of the journey as it is; empty for structure} */
    public Optional<FlowMeasures> before() {
        return before;
    }

    /** {@return the bottlenecks, the one whose improvement buys most first} */
    public List<Bottleneck> ranked() {
        return ranked;
    }

    /**
     * {@return what it would change to mend some of these bottlenecks together}
     *
     * @param picked bottlenecks of {@link #ranked()}, each once, in any order; none changes nothing
     * @throws IllegalArgumentException if one is not of this ranking or is picked twice, or if all of
     *     them together would leave customers without a way on or to an end
     * @throws IllegalStateException if this ranking is by structure alone
     * @throws org.journeymodel.core.progress.WorkInterruptedException if the thread is interrupted
     */
    public CombinedImprovement together(Bottleneck... picked) {
        return together(List.of(picked));
    }

    /**
     * {@return what it would change to mend some of these bottlenecks together: the journey is solved once
     * more, with all of these improvements made}
     *
     * @param picked as in {@link #together(Bottleneck...)}
     * @throws IllegalArgumentException as there
     * @throws IllegalStateException if this ranking is by structure alone
     * @throws org.journeymodel.core.progress.WorkInterruptedException if the thread is interrupted
     */
    public CombinedImprovement together(Collection<Bottleneck> picked) {
        Basis figures = figures();
        Work work = Work.begin("Combining improvements", figures.listener());
        CombinedImprovement combined = new CombinedImprovement(Combination.of(figures, picked, work.part()));
        work.complete();
        return combined;
    }

    /**
     * {@return the bottlenecks to mend first, picked greedily: the first of the ranking, then each time the
     * one that adds most to those picked before}
     *
     * <p>Which k are best together is not known without trying all sets of k; picking greedily comes near,
     * or hits it. What adds nothing is not picked, so there may be fewer. Cost: k times that of the ranking.
     *
     * @param most how many at most; at least 1
     * @throws IllegalArgumentException if {@code most} is less than 1
     * @throws IllegalStateException if this ranking is by structure alone
     * @throws org.journeymodel.core.progress.WorkInterruptedException if the thread is interrupted
     */
    public CombinedImprovement best(int most) {
        if (most < 1) {
            throw new IllegalArgumentException(
                    "Number of bottlenecks to mend must be at least 1, but was " + most + ".");
        }
        return new CombinedImprovement(GreedyChoice.of(figures(), most));
    }

    /**
     * {@return whether any share rests on counts that leave something open, so that {@link #confidence()}
     * can be asked for}
     */
    public boolean restOnCounts() {
        return basis != null && new CountedShares(basis.flow(), basis.now().chain()).areOpen();
    }

    /**
     * {@return how sure this ranking is: {@link #confidence(int, double, long)} of 1,000 samples at a level
     * of 0.95 by seed 0}
     *
     * @throws IllegalStateException unless bottlenecks {@linkplain #restOnCounts() rest on counts}
     * @throws org.journeymodel.core.progress.WorkInterruptedException if the thread is interrupted
     */
    public RankingConfidence confidence() {
        return confidence(1_000, 0.95, 0);
    }

    /**
     * {@return how sure this ranking is, where shares rest on counts}
     *
     * <p>Cost: as many rankings as samples. On large journeys the first bottlenecks alone are followed, so
     * many that it takes some ten seconds, at least ten; the result's note tells how many.
     *
     * @param samples how many times shares are drawn, 100 to 100,000
     * @param level the probability that what is said holds, 0.5 to 0.999
     * @param seed equal seeds give equal results
     * @throws IllegalArgumentException if samples or level are out of range, or too few samples lie beyond
     *     the level
     * @throws IllegalStateException unless bottlenecks {@linkplain #restOnCounts() rest on counts}
     * @throws org.journeymodel.core.progress.WorkInterruptedException if the thread is interrupted
     */
    public RankingConfidence confidence(int samples, double level, long seed) {
        return RankingConfidence.of(figures(), new Sampling(samples, level, seed));
    }

    private Basis figures() {
        if (basis == null) {
            throw new IllegalStateException("Bottlenecks ranked by structure have no gains to compute with. Declare"
                    + " probabilities or give statistics, and rank by an objective other than structure.");
        }
        return basis;
    }

    /** {@return these bottlenecks as an object of names and values} */
    public AttributeValue.ObjectValue toAttributes() {
        AttributeValue.ObjectBuilder object =
                AttributeValue.object().put("objective", objective).put("note", note);
        before.ifPresent(measures -> object.put("before", measures.toAttributes()));
        return object.put(
                        "ranked",
                        AttributeValue.of(
                                ranked.stream().map(Bottleneck::toAttributes).toList()))
                .build();
    }

    /** {@return whether the other ranks the same bottlenecks by the same objective} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Bottlenecks that
                && objective == that.objective
                && note.equals(that.note)
                && before.equals(that.before)
                && ranked.equals(that.ranked);
    }

    @Override
    public int hashCode() {
        return Objects.hash(objective, note, before, ranked);
    }

    /** {@return the note and the sentences, one a line} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(note);
        for (int at = 0; at < ranked.size(); at++) {
            text.append('\n').append(at + 1).append(". ").append(ranked.get(at).sentence());
        }
        return text.toString();
    }
}
