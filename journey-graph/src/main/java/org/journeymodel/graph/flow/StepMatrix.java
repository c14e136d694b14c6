package org.journeymodel.graph.flow;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Where customers are at each step: P(X(n) = x) = Σ over i of P(X(n-1) = i) p(i,x), step 1 the first
 * touchpoint of a journey, and how many have ended before. At each step, the shares of all
 * touchpoints and of all outcomes of those who have ended sum to 1, within 1e-15 for each step.
 *
 * <p>Of the five customers of {@link FlowAnalysis}, all are at home at step 1; 0.6 at catalog and 0.4
 * at search at step 2; at step 3, 0.15 at catalog, 0.1333 at search, 0.5833 at cart, and 0.1333 have
 * ended. Those who have ended stay so. Source of the form: the step matrix of Retentioneering.
 *
 * <p>Immutable and thread-safe.
 */
public final class StepMatrix {

    /** How many steps it has if nothing is said. */
    public static final int DEFAULT_STEPS = 20;

    /** The most steps times touchpoints that it may have: 80 megabytes. */
    public static final int MOST_SHARES = 10_000_000;

    private final FlowSolution solution;
    private final int steps;
    private final double[][] there;
    private final double[][] ended;
    private final double remaining;

    StepMatrix(FlowSolution solution, int steps, List<double[]> there, List<double[]> ended, double remaining) {
        this.solution = solution;
        this.steps = steps;
        this.there = there.toArray(double[][]::new);
        this.ended = ended.toArray(double[][]::new);
        this.remaining = remaining;
    }

    static void check(int steps, int touchpoints) {
        int most = MOST_SHARES / touchpoints;
        if (steps < 1 || steps > most) {
            throw new IllegalArgumentException("Step matrix of " + touchpoints
                    + " touchpoints must have 1 to " + most + " steps, but was to have " + steps
                    + ". Ask for a number between.");
        }
    }

    /** {@return how many steps it has} */
    public int steps() {
        return steps;
    }

    /** {@return the touchpoints in order} */
    public List<Touchpoint> touchpoints() {
        return solution.flow.touchpoints();
    }

    /**
     * {@return the share of customers who are at a touchpoint at a step; 0 to 1}
     *
     * @param touchpoint its id
     * @param step 1 to {@link #steps()}
     * @throws IllegalArgumentException if there is no such step
     */
    public double share(String touchpoint, int step) {
        return share(solution.indexOf(touchpoint), step);
    }

    double share(int touchpoint, int step) {
        requireStep(step);
        // Once everybody has ended, nothing more is kept.
        return step <= there.length ? Math.min(1, there[step - 1][touchpoint]) : 0;
    }

    /**
     * {@return the share of customers whose journey had ended before a step: with fewer touchpoints
     * visited; 0 to 1}
     *
     * @param step 1 to {@link #steps()}
     * @throws IllegalArgumentException if there is no such step
     */
    public double ended(int step) {
        double sum = 0;
        for (Outcome outcome : Outcome.values()) {
            sum += ended(outcome, step);
        }
        return Math.min(1, sum);
    }

    /**
     * {@return the share of customers whose journey had ended before a step, and so}
     *
     * @param outcome success, failure, neutral or abandoned
     * @param step 1 to {@link #steps()}
     * @throws IllegalArgumentException if there is no such step
     */
    public double ended(Outcome outcome, int step) {
        Objects.requireNonNull(outcome, "outcome");
        requireStep(step);
        return Math.min(1, ended[Math.min(step, ended.length) - 1][StepDistribution.ORDER.indexOf(outcome)]);
    }

    private void requireStep(int step) {
        if (step < 1 || step > steps) {
            throw new IllegalArgumentException("Step must be 1 to " + steps + ", but was " + step
                    + ". Ask for a step matrix of more steps, or for one of these.");
        }
    }

    /** {@return the share of customers who go on after the last step; 0 to 1} */
    public double remaining() {
        return Math.min(1, remaining);
    }

    /** {@return whether nobody goes on after the last step} */
    public boolean isComplete() {
        return remaining == 0;
    }

    /** {@return how many moves have a share of each provenance: what the shares rest on} */
    public Map<Provenance, Integer> basis() {
        return solution.basis();
    }

    /**
     * {@return this matrix as an object: {@code steps}, each with {@code step}, the shares above 0 at
     * {@code touchpoints} by id and the four {@code ended}; {@code remaining} and {@code complete}}
     */
    public ObjectValue toAttributes() {
        return new StepAttributes(this).write();
    }

    /** {@return whether the other has the same shares of the same touchpoints} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StepMatrix that
                && steps == that.steps
                && touchpoints().equals(that.touchpoints())
                && Arrays.deepEquals(there, that.there)
                && Arrays.deepEquals(ended, that.ended)
                && Double.compare(remaining, that.remaining) == 0
                && basis().equals(that.basis());
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.deepHashCode(there) + steps;
    }

    /** {@return a short description, such as {@code 3 steps of 5 touchpoints, then 72.9 % go on}} */
    @Override
    public String toString() {
        return steps
                + (steps == 1 ? " step of " : " steps of ")
                + touchpoints().size()
                + (touchpoints().size() == 1 ? " touchpoint" : " touchpoints")
                + (isComplete() ? ", then nobody goes on" : ", then " + Wording.percent(remaining) + " go on");
    }
}
