package org.journeymodel.graph.flow;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.chain.Soundness;
import org.journeymodel.graph.memo.Memo;
import org.journeymodel.graph.wording.Wording;

/**
 * What happens to customers, exactly: the journey as an absorbing Markov chain, solved by
 * elimination without subtraction, so that answers are right to rounding however often customers go
 * round. p(i,j) is the share of the visits of i that go on to j, and all means are over all
 * customers.
 *
 * <p>Elimination takes seconds for 100,000 touchpoints whose loops are short or narrow. Where customers
 * go anywhere from anywhere among more than some thousand, it would take hours; then what is left over is
 * solved by iteration. {@link #method()} tells which it was, and {@link #errorBound()} how far off
 * answers may be.
 *
 * <p>The worked examples are about five customers: u1 and u2 went home, catalog, cart, purchase; u3
 * home, catalog, catalog, cart; u4 home, search, cart; u5 home, search, search.
 *
 * <p>Immutable and thread-safe. Made once, it answers in constant time unless said otherwise;
 * interrupting the thread ends what takes longer with a {@link
 * org.journeymodel.core.progress.WorkInterruptedException}.
 * Touchpoints are named by id; an unknown one is refused with the nearest known.
 */
public final class FlowAnalysis {

    private final FlowSolution solution;
    private final HittingProbability hitting;
    private final Memo<FlowVariance> variance;

    private FlowAnalysis(FlowSolution solution) {
        this.solution = solution;
        this.hitting = new HittingProbability(solution);
        this.variance = new Memo<>("the variance", () -> new FlowVariance(solution));
    }

    /**
     * {@return the analysis of a journey}
     *
     * @param flow the journey read as a flow
     * @throws org.journeymodel.core.validation.InvalidJourneyException if the journey has errors that
     *     would make the answers wrong, all listed: no touchpoint, transitions from or to nowhere,
     *     shares that cannot be, traps
     * @throws org.journeymodel.core.progress.WorkInterruptedException if the thread is interrupted
     */
    public static FlowAnalysis of(JourneyFlow flow) {
        return of(flow, ProgressListener.none());
    }

    /**
     * {@return the analysis of a journey}
     *
     * @param flow the journey read as a flow
     * @param listener hears of the progress of this and of all that is asked of the analysis
     * @throws org.journeymodel.core.validation.InvalidJourneyException as for {@link #of(JourneyFlow)}
     * @throws org.journeymodel.core.progress.WorkInterruptedException if the thread is interrupted
     */
    public static FlowAnalysis of(JourneyFlow flow, ProgressListener listener) {
        Objects.requireNonNull(listener, "listener");
        Work checking = Work.begin("Checking the journey", 1, listener);
        Soundness.require(flow);
        checking.advance();
        return new FlowAnalysis(new FlowSolution(flow, listener));
    }

    /**
     * {@return the share of customers whose journey turns out so; the four outcomes sum to 1}
     *
     * <p>Each is a hitting probability. With purchase as success, 0.4 of the five customers succeed.
     *
     * @param outcome success, failure, neutral or abandoned
     */
    public double probabilityOf(Outcome outcome) {
        return solution.probabilityOf(outcome);
    }

    /**
     * {@return the probability that the journey of a customer who is at a touchpoint turns out so
     * from there on}
     *
     * <p>With purchase as success: from catalog 0.5, from search 0.25, from cart 0.5.
     *
     * @param outcome success, failure, neutral or abandoned
     * @param touchpoint its id
     */
    public double probabilityOf(Outcome outcome, String touchpoint) {
        return Math.min(1, solution.probabilitiesOf(outcome)[solution.indexOf(touchpoint)]);
    }

    /** {@return the probabilities of the four outcomes, in their order} */
    public Map<Outcome, Double> outcomeProbabilities() {
        Map<Outcome, Double> probabilities = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            probabilities.put(outcome, probabilityOf(outcome));
        }
        return probabilities;
    }

    /**
     * {@return how often a customer visits a touchpoint, in the mean: the entry of N = (I - Q)⁻¹
     * summed over the entries}
     *
     * <p>The five customers visit catalog 0.8, search 0.6, cart 0.8 and purchase 0.4 times.
     *
     * @param touchpoint its id
     */
    public double visits(String touchpoint) {
        return solution.visits[solution.indexOf(touchpoint)];
    }

    /** {@return how many touchpoints a customer visits, repeats counted, in the mean: 3.6 for the five} */
    public double touchpointsVisited() {
        double sum = 0;
        for (double each : solution.visits) {
            sum += each;
        }
        return sum;
    }

    /** {@return how many moves lead from START to END, in the mean: 4.6 for the five} */
    public double moves() {
        return touchpointsVisited() + 1;
    }

    /**
     * {@return how many moves lead from a touchpoint to END, in the mean: from catalog 2.8333}
     *
     * @param touchpoint its id
     */
    public double movesFrom(String touchpoint) {
        return solution.moves[solution.indexOf(touchpoint)];
    }

    /**
     * {@return the probability that a customer ever visits a touchpoint}
     *
     * <p>For cart 0.8: 0.6 by way of catalog, and half of the 0.4 who go to search.
     * Takes one more solution of the chain.
     *
     * @param touchpoint its id
     */
    public double probabilityOfReaching(String touchpoint) {
        return hitting.of(solution.indexOf(touchpoint));
    }

    /**
     * {@return the share of customers who were counted at a touchpoint; empty where nobody was
     * counted, or where the log knows the touchpoint by several names}
     *
     * <p>It stands beside {@link #probabilityOfReaching}, which follows from the shares alone: the
     * two differ where what customers do depends on where they came from.
     *
     * @param touchpoint its id
     */
    public OptionalDouble countedShareReaching(String touchpoint) {
        return solution.countedShareReaching(solution.indexOf(touchpoint));
    }

    /**
     * {@return the mean time from the first touchpoint to END: T(i) = w(i) + Σ p(i,j) (d(i,j) +
     * T(j)), w the duration of a stay and d the mean waiting of a move}
     *
     * <p>With 10 minutes at search, and 2 days of waiting on 42 of 100 ways out of compare, customers
     * who pass search 1.6077 times and compare 1.4469 times take 16 minutes and 1 day 5 hours.
     */
    public ExpectedTime time() {
        return new ExpectedTime(Wording.duration(solution.chain.fromStart(solution.seconds)), solution.coverage());
    }

    /**
     * {@return the mean time from arriving at a touchpoint to END}
     *
     * @param touchpoint its id
     */
    public ExpectedTime timeFrom(String touchpoint) {
        int at = solution.indexOf(touchpoint);
        return new ExpectedTime(Wording.duration(solution.seconds[at]), solution.coverageFrom(at));
    }

    /** {@return how much moves, visits and time differ between customers; computed once, by two solutions} */
    public FlowVariance variance() {
        return variance.get();
    }

    /** {@return where customers are at each of the first {@value StepMatrix#DEFAULT_STEPS} steps} */
    public StepMatrix stepMatrix() {
        return stepMatrix(StepMatrix.DEFAULT_STEPS);
    }

    /**
     * {@return where customers are at each of the first steps, and how many have ended before}
     *
     * <p>Takes time and memory linear in steps and moves.
     *
     * @param steps how many steps, at least 1; steps times touchpoints at most {@value
     *     StepMatrix#MOST_SHARES}
     * @throws IllegalArgumentException if there are fewer or more steps
     */
    public StepMatrix stepMatrix(int steps) {
        return new StepDistribution(solution).upTo(steps);
    }

    /**
     * {@return the shares of customers who pass touchpoints one after the other, whatever comes between}
     *
     * <p>Takes one solution of the chain for each touchpoint.
     *
     * @param touchpoints their ids, in order, at least one; one that is named twice is to be visited twice
     * @throws IllegalArgumentException if none is named
     */
    public Funnel funnel(String... touchpoints) {
        return Funnel.of(solution, List.of(touchpoints));
    }

    /** {@return what comes to each touchpoint, and what becomes of it, so that it adds up; linear time} */
    public FlowBalance balance() {
        return FlowBalance.of(solution);
    }

    /**
     * {@return which touchpoints success is owed to; empty if nobody succeeds}
     *
     * <p>First and last touch take a solution of the chain at most. Markov takes one for each
     * touchpoint, of its loops alone. Linear touch takes 16 times 1 + log₃ T of them, T the most
     * touchpoints that are visited in the mean from any touchpoint.
     *
     * @param model how credit is shared out
     */
    public Optional<Attribution> attribution(AttributionModel model) {
        return Attributions.of(solution, Objects.requireNonNull(model, "model"));
    }

    /**
     * {@return where journeys end at touchpoints without outcome, those that lose most customers
     * first, equal ones in order}
     *
     * <p>Of the five customers 0.4 are lost at cart, where 0.5 of visits end, and 0.2 at search,
     * where 1/3 do.
     */
    public List<DropOff> dropOffs() {
        return DropOff.listOf(solution);
    }

    /**
     * {@return how much of the success hangs on a touchpoint: 1 - P(success, had everybody who gets
     * there left) / P(success); empty if nobody succeeds anyhow}
     *
     * <p>With purchase as success: home 1, cart 1, catalog 0.75, search 0.25. Takes one more solution
     * of the chain. Source: Anderl et al., Mapping the customer journey, 2016.
     *
     * @param touchpoint its id
     */
    public OptionalDouble removalEffect(String touchpoint) {
        return hitting.removalEffect(solution.indexOf(touchpoint));
    }

    /** {@return how the answers were found; elimination but for large journeys of wide loops} */
    public SolutionMethod method() {
        return solution.errorBound.isIterated() ? SolutionMethod.ITERATION : SolutionMethod.ELIMINATION;
    }

    /**
     * {@return the largest part of itself by which an outcome probability, a number of visits or moves, or a
     * mean time may be off, proven; 0 to 1, where 1 says that nothing could be proven. 0 for elimination:
     * there is only rounding, which is not counted}
     *
     * <p>Most often some 1e-11. It grows with how long customers stay: 1e-8 where they go on 1,000,000
     * times. What takes further solutions, such as {@link #probabilityOfReaching}, is solved in the same
     * way, each with an error of the same order that is not told; {@link #variance()} and {@link
     * AttributionModel#MARKOV} work as well, the latter for as long as so many solutions take.
     *
     * <p>Proof: if the equations v = g + P v are missed by at most η v, and u has u - P u ≥ v, then v is off by
     * at most η u, since (I - P)⁻¹ is not negative; as of Collatz and Wielandt (Berman and Plemmons,
     * Nonnegative matrices in the mathematical sciences, 1994).
     */
    public double errorBound() {
        return solution.errorBound.part();
    }

    /** {@return how many moves have a share of each provenance: what the answers rest on} */
    public Map<Provenance, Integer> basis() {
        return solution.basis();
    }

    /**
     * {@return this analysis as an object: {@code outcomes}, {@code touchpointsVisited}, {@code time};
     * {@code touchpoints} with their visits, {@code moves} with their shares, {@code dropOffs}; {@code
     * method} and {@code errorBound}}
     */
    public AttributeValue.ObjectValue toAttributes() {
        return new FlowAttributes(this).write();
    }

    /** {@return the journey read as a flow} */
    public JourneyFlow flow() {
        return solution.flow;
    }

    /**
     * {@return the outcomes that happen, the moves and the time, in the mean, such as {@code Journey "vacuum": success
     * 55.0 %, abandoned 45.0 %, 4.6 moves, at least 16 min 5 s (25.9 % of times known)}}
     */
    @Override
    public String toString() {
        String outcomes = outcomeProbabilities().entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> Wording.of(each.getKey()) + " " + Wording.percent(each.getValue()))
                .collect(Collectors.joining(", "));
        String persona =
                flow().persona().map(id -> " for persona " + Wording.quoted(id)).orElse("");
        return "Journey " + Wording.quoted(flow().journey().id()) + persona + ": " + outcomes + ", "
                + Wording.decimal(moves(), 1) + " moves, "
                + (time().coverage() == 0 ? "no time known" : time());
    }
}
