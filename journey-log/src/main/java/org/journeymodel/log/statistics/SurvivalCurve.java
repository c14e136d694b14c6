package org.journeymodel.log.statistics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The Kaplan-Meier estimate over sorted times. Between two times at which customers are lost from sight,
 * the factors are multiplied as one fraction, so that without any the shares are those counted, to the
 * last bit.
 */
final class SurvivalCurve {

    private final long[] times;
    private final double[] shares;
    private final double[] variances;

    private SurvivalCurve(long[] times, double[] shares, double[] variances) {
        this.times = times;
        this.shares = shares;
        this.variances = variances;
    }

    /**
     * {@return the curve}
     *
     * @param ended the durations of customers who ended, ascending
     * @param censored those of customers who were lost from sight, ascending
     */
    static SurvivalCurve of(long[] ended, long[] censored) {
        return new Estimate(ended, censored).curve();
    }

    /** The estimate on its way from step to step. */
    private static final class Estimate {

        private final long[] ended;
        private final long[] censored;
        private final SurvivalCurve curve;
        private int size;
        private int lost;
        private double base = 1;
        private int baseAtRisk;
        private double greenwood;

        Estimate(long[] ended, long[] censored) {
            this.ended = ended;
            this.censored = censored;
            this.curve = new SurvivalCurve(new long[ended.length], new double[ended.length], new double[ended.length]);
            this.baseAtRisk = ended.length + censored.length;
        }

        SurvivalCurve curve() {
            for (int end = 0; end < ended.length; ) {
                int next = end + 1;
                while (next < ended.length && ended[next] == ended[end]) {
                    next++;
                }
                step(end, next);
                end = next;
            }
            return curve.first(size);
        }

        /** Customers end at one time: those at these places. */
        private void step(int from, int to) {
            int before = lost;
            while (lost < censored.length && censored[lost] < ended[from]) {
                lost++;
            }
            int atRisk = ended.length - from + censored.length - lost;
            if (lost > before) {
                base = size == 0 ? 1 : curve.shares[size - 1];
                baseAtRisk = atRisk;
            }
            int left = atRisk - (to - from);
            double share = base * left / baseAtRisk;
            greenwood += left == 0 ? 0 : (double) (to - from) / atRisk / left;
            curve.times[size] = ended[from];
            curve.shares[size] = share;
            curve.variances[size++] = share * share * greenwood;
        }
    }

    private SurvivalCurve first(int steps) {
        return new SurvivalCurve(
                Arrays.copyOf(times, steps), Arrays.copyOf(shares, steps), Arrays.copyOf(variances, steps));
    }

    /** {@return the share still going after a time} */
    double shareAfter(long time) {
        int at = stepAt(time);
        return at < 0 ? 1 : shares[at];
    }

    double varianceAfter(long time) {
        int at = stepAt(time);
        return at < 0 ? 0 : variances[at];
    }

    /** {@return the last step that is not after a time, or -1} */
    private int stepAt(long time) {
        int found = Arrays.binarySearch(times, time);
        return found >= 0 ? found : -found - 2;
    }

    /** {@return the first time after which at most a share is still going, or -1 if there is none} */
    long timeUntil(double share) {
        if (share >= 1) {
            return 0;
        }
        int low = 0;
        int high = shares.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (shares[middle] <= share) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low == times.length ? -1 : times[low];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SurvivalCurve that
                && Arrays.equals(times, that.times)
                && Arrays.equals(shares, that.shares)
                && Arrays.equals(variances, that.variances);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(times) + Arrays.hashCode(shares);
    }
}
