package org.journeymodel.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.commons.numbers.gamma.RegularizedGamma;

/**
 * Pearson's chi-squared test whether counts go with shares that were said (K. Pearson, 1900). Cells that are
 * expected to hold fewer than {@value #SMALL} are put together, those of the smallest expectation first, until
 * none is left (W. G. Cochran, 1954).
 *
 * <p>Mendel's peas: 315, 101, 108 and 32 beside 9 : 3 : 3 : 1 make a chi-squared of 0.470 with 3 degrees of
 * freedom, p = 0.925.
 */
public final class GoodnessOfFit {

    /** The fewest that a cell must be expected to hold. */
    public static final int SMALL = 5;

    private GoodnessOfFit() {}

    /**
     * {@return the p-value, 0 to 1; 1 where fewer than two cells are large enough}
     *
     * @param counts how many each cell holds, at least 0; need not be whole
     * @param shares that were said of the cells, at least 0; they sum to 1
     */
    public static double pValue(double[] counts, double[] shares) {
        double size = Arrays.stream(counts).sum();
        int[] order = ascending(shares);
        double chiSquared = 0;
        int cells = 0;
        double count = 0;
        double expected = 0;
        double left = size;
        for (int at = 0; at < order.length; at++) {
            count += counts[order[at]];
            expected += shares[order[at]] * size;
            left -= shares[order[at]] * size;
            // What is left over must be large enough too, or goes into the last cell.
            if (at == order.length - 1 || (expected >= SMALL && left >= SMALL)) {
                chiSquared += (count - expected) * (count - expected) / expected;
                cells++;
                count = 0;
                expected = 0;
            }
        }
        return cells < 2 ? 1 : upperTail(chiSquared, cells - 1.0);
    }

    private static int[] ascending(double[] shares) {
        return IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparingDouble(cell -> shares[cell]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** {@return how likely a value of so many degrees of freedom, above 0, is at least as large} */
    public static double upperTail(double chiSquared, double degrees) {
        return RegularizedGamma.Q.value(degrees / 2, chiSquared / 2);
    }
}
