package org.journeymodel.graph.chain;

import java.util.function.IntToDoubleFunction;
import org.journeymodel.core.work.Work;

/**
 * The variance of what customers gather on their way to END. What a visit and a move give is fixed;
 * only the way is chance.
 *
 * <p>The law of total variance, one move at a time: Var(i) = V(i) + Σ p(i,j) Var(j), where V(i) = Σ
 * p(i,j) (g(i,j) + t(j) - m(i))² + e(i) m(i)² is the variance of what is still to come after the move
 * out of i, m(i) the mean of it, t(j) the mean from j on, and e(i) the exit share. So Var = N V, one
 * more solution with right sides that are not negative. It equals (2N - I)t - t∘t where each visit
 * gives 1, but takes no difference of squares: the standard deviation is right to rounding of t.
 */
public final class WayVariance {

    private final AbsorbingChain chain;
    private final double[] value;
    private final IntToDoubleFunction onMove;
    private final int exponent;
    private final double[] scaled;

    /**
     * Solves.
     *
     * @param value from each touchpoint, what is gathered in the mean
     * @param onMove what a move gives by itself
     */
    public WayVariance(
            AbsorbingChain chain, Elimination elimination, double[] value, IntToDoubleFunction onMove, Work work) {
        this.chain = chain;
        this.value = value;
        this.onMove = onMove;
        this.exponent = Math.getExponent(largest());
        double[] ofOneMove = new double[chain.size()];
        for (int at = 0; at < ofOneMove.length; at++) {
            work.steps(1L + chain.links().first(at + 1) - chain.links().first(at));
            ofOneMove[at] = ofOneMove(at);
        }
        this.scaled = elimination.values(ofOneMove, new double[chain.size()], work);
    }

    /** Squares of times are soon beyond what a double can hold; divided by it they are at most 1. */
    private double largest() {
        double largest = Double.MIN_NORMAL;
        for (double each : value) {
            largest = Math.max(largest, each);
        }
        for (int move = 0; move < chain.links().moveCount(); move++) {
            largest = Math.max(largest, onMove.applyAsDouble(move));
        }
        return Math.min(largest, Double.MAX_VALUE);
    }

    private double ofOneMove(int at) {
        double mean = 0;
        for (int move = chain.links().first(at); move < chain.links().first(at + 1); move++) {
            mean += chain.share(move) * toCome(move);
        }
        double sum = chain.exit(at) * mean * mean;
        for (int move = chain.links().first(at); move < chain.links().first(at + 1); move++) {
            double apart = toCome(move) - mean;
            sum += chain.share(move) * apart * apart;
        }
        return sum;
    }

    private double toCome(int move) {
        return scaled(onMove.applyAsDouble(move)) + scaled(value[chain.links().target(move)]);
    }

    private double scaled(double number) {
        return Math.scalb(Math.min(number, Double.MAX_VALUE), -exponent);
    }

    /** {@return the variance from a touchpoint; the largest double where it is beyond} */
    public double from(int touchpoint) {
        return squared(scaled[touchpoint]);
    }

    /** {@return the standard deviation from a touchpoint} */
    public double deviationFrom(int touchpoint) {
        return Math.scalb(Math.sqrt(scaled[touchpoint]), exponent);
    }

    /** {@return the variance over all who begin, wherever they do} */
    public double fromStart() {
        return squared(scaledFromStart());
    }

    /** {@return the standard deviation over all who begin} */
    public double deviationFromStart() {
        return Math.scalb(Math.sqrt(scaledFromStart()), exponent);
    }

    private double squared(double number) {
        return Math.min(Double.MAX_VALUE, Math.scalb(Math.scalb(number, exponent), exponent));
    }

    private double scaledFromStart() {
        double mean = 0;
        for (int at = 0; at < value.length; at++) {
            mean += chain.entry(at) * scaled(value[at]);
        }
        double sum = 0;
        for (int at = 0; at < value.length; at++) {
            double apart = scaled(value[at]) - mean;
            sum += chain.entry(at) * (scaled[at] + apart * apart);
        }
        return sum;
    }
}
