package org.journeymodel.graph.chain;

import java.util.Arrays;
import org.journeymodel.core.work.Work;

/**
 * Solves A x = b, where A = D - R, D its diagonal, R and b not negative and A an M-matrix, by sweeps of
 * Gauss and Seidel. Nothing is subtracted, and small numbers become as right as large ones. What sweeps
 * are slow to find, the size of the whole where customers stay long, is known beforehand: {@code weights
 * · x = masses · b}.
 *
 * <p>How far x may be off, as a part of each of its numbers: if |b - A x| is at most η D x, and u
 * has A u at least c D x, then |x - A⁻¹b| ≤ A⁻¹ η D x ≤ η/c u, since A⁻¹ is not negative (as of Collatz
 * and Wielandt). Rounding in finding b - A x and A u is counted in.
 */
final class Sweeps {

    /** How much of D x the test vector must give; the better it is, the longer it takes to find. */
    private static final double ENOUGH = 0.5;

    private static final int ALWAYS_SCALED = 64;

    private static final int MOST_SWEEPS = 10_000;

    private final int[] first;
    private final int[] index;
    private final double[] share;
    private final double[] pivot;
    private final double[] weights;
    private final double[] masses;
    private final double rounding;

    Sweeps(SparseRow[] rows, double[] pivot, int longestSum, double[] weights, double[] masses) {
        this.pivot = pivot;
        this.weights = weights;
        this.masses = masses;
        this.first = new int[rows.length + 1];
        int longest = longestSum;
        for (int at = 0; at < rows.length; at++) {
            first[at + 1] = first[at] + rows[at].size();
            longest = Math.max(longest, rows[at].size());
        }
        // Of a sum of k products, and of the sum that made the pivot: at most k + 3 roundings each.
        this.rounding = 2 * (longest + 3) * 0x1p-53;
        this.index = new int[first[rows.length]];
        this.share = new double[index.length];
        for (int at = 0; at < rows.length; at++) {
            for (int each = 0; each < rows[at].size(); each++) {
                index[first[at] + each] = rows[at].index(each);
                share[first[at] + each] = rows[at].value(each);
            }
        }
    }

    /** {@return x; b has a number above 0} */
    double[] solve(double[] right, Work work) {
        double[] x = new double[pivot.length];
        Arrays.fill(x, 1);
        double mass = product(masses, right);
        double change = 1;
        // Sweeps that change no more than rounding does are done.
        for (int sweep = 0; sweep < MOST_SWEEPS && change > rounding; sweep++) {
            scale(x, mass, sweep);
            change = sweep(x, right, work);
        }
        return x;
    }

    /** At each sweep first; then less and less often, since sweeps alone are sure to come nearer. */
    private void scale(double[] x, double mass, int sweep) {
        if (sweep < ALWAYS_SCALED || Integer.bitCount(sweep) == 1) {
            double factor = mass / product(weights, x);
            for (int at = 0; at < x.length; at++) {
                // What is beyond a double tells no size.
                x[at] *= factor > 0 && factor < Double.POSITIVE_INFINITY ? factor : 1;
            }
        }
    }

    /** {@return by what part of itself a number changed at most} */
    private double sweep(double[] x, double[] right, Work work) {
        double most = 0;
        for (int at = 0; at < x.length; at++) {
            work.steps(first[at + 1] - first[at]);
            double now = (right[at] + arriving(at, x)) / pivot[at];
            most = Math.max(most, Math.abs(now - x[at]) / now);
            x[at] = now;
        }
        return most;
    }

    private double arriving(int at, double[] x) {
        double sum = 0;
        for (int each = first[at]; each < first[at + 1]; each++) {
            sum += share[each] * x[index[each]];
        }
        return sum;
    }

    /** {@return the part of itself by which each number of a solution is off at most; 1 if not known} */
    double partOff(double[] x, double[] right, Work work) {
        double[] scale = new double[x.length];
        double residual = 0;
        for (int at = 0; at < x.length; at++) {
            work.steps(first[at + 1] - first[at]);
            scale[at] = pivot[at] * x[at];
            double found = right[at] + arriving(at, x);
            residual = Math.max(residual, (Math.abs(found - scale[at]) + rounding * (found + scale[at])) / scale[at]);
        }
        double part = residual * longestWay(x, scale, work);
        return part < 1 ? part : 1;
    }

    /** {@return the most of u / x, where A u is at least D x; infinite if no such u was found} */
    private double longestWay(double[] x, double[] scale, Work work) {
        double[] u = x.clone();
        double mass = product(masses, scale);
        for (int sweep = 1; sweep <= MOST_SWEEPS; sweep++) {
            scale(u, mass, sweep);
            sweep(u, scale, work);
            // Now and then, since it takes as long as a sweep.
            if (Integer.bitCount(sweep) == 1 || sweep % 16 == 0) {
                double given = leastGiven(u, scale);
                if (given >= ENOUGH) {
                    return largestRatio(u, x) / given;
                }
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    private double leastGiven(double[] u, double[] scale) {
        double least = Double.POSITIVE_INFINITY;
        for (int at = 0; at < u.length; at++) {
            double given = pivot[at] * u[at] * (1 - rounding) - arriving(at, u) * (1 + rounding);
            least = Math.min(least, given / scale[at]);
        }
        return least;
    }

    private static double largestRatio(double[] u, double[] x) {
        double largest = 0;
        for (int at = 0; at < u.length; at++) {
            largest = Math.max(largest, u[at] / x[at]);
        }
        return largest;
    }

    private static double product(double[] left, double[] right) {
        double sum = 0;
        for (int at = 0; at < left.length; at++) {
            sum += left[at] * right[at];
        }
        return sum;
    }
}
