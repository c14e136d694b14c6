package org.journeymodel.statistics;

import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.InverseErfc;

/**
 * The score interval of a share (E. B. Wilson, Probable inference, the law of succession, and statistical
 * inference, 1927): the shares p with |p̂ − p| ≤ z √(p (1 − p) / n), which is
 * (p̂ + z²/2n ± z √(p̂ (1 − p̂)/n + z²/4n²)) / (1 + z²/n). Never outside 0 to 1, and never empty.
 *
 * <p>Of 263 there were 81, at a level of 0.95: 0.2553 to 0.3662. Of 20 none: 0 to 0.1611 (R. G. Newcombe,
 * Statistics in Medicine 17, 1998).
 */
public final class WilsonInterval {

    private WilsonInterval() {}

    /**
     * {@return where a share lies}
     *
     * @param hits how many, 0 to size; need not be whole
     * @param size of how many, above 0; need not be whole, so that it can be an effective size
     * @param level between 0 and 1
     */
    public static Interval of(double hits, double size, double level) {
        double z = quantile(level);
        double share = hits / size;
        double more = z * z / size;
        double middle = share + more / 2;
        double half = z * Math.sqrt(Math.max(0, share * (1 - share)) / size + more / (4 * size));
        double low = hits <= 0 ? 0 : Math.max(0, (middle - half) / (1 + more));
        double high = hits >= size ? 1 : Math.min(1, (middle + half) / (1 + more));
        return new Interval(low, high);
    }

    /**
     * {@return the p-value, 0 to 1, of a share by the score test, two-sided: how likely a standard normal value is as
     * far from 0 as (p̂ − p) / √(p (1 − p) / n)} It is below 1 − level exactly if the interval of that level does not
     * hold the share.
     *
     * @param hits how many, 0 to size; need not be whole
     * @param size of how many, above 0; need not be whole
     * @param share that was said, between 0 and 1, neither of them
     */
    public static double pValue(double hits, double size, double share) {
        double distance = Math.abs(hits / size - share);
        return Erfc.value(distance / Math.sqrt(2 * share * (1 - share) / size));
    }

    /** {@return how far from 0 a standard normal value is, at the most, with this probability} */
    static double quantile(double level) {
        return Math.sqrt(2) * InverseErfc.value(1 - level);
    }
}
