package org.journeymodel.statistics;

import java.util.stream.IntStream;

/** Corrects p-values for how many there are. The order is that of the values given. */
public final class Adjustments {

    private Adjustments() {}

    /**
     * {@return the smallest false discovery rates at which each would be found, by Benjamini and Hochberg
     * (1995)} Of m values the k-th smallest becomes p·m/k, or what a larger one becomes if that is less.
     */
    public static double[] benjaminiHochberg(double[] pValues) {
        return stepUp(pValues, 1);
    }

    /** {@return the same by Benjamini and Yekutieli (2001): times 1 + 1/2 + … + 1/m, for any dependence} */
    public static double[] benjaminiYekutieli(double[] pValues) {
        return stepUp(
                pValues,
                IntStream.rangeClosed(1, pValues.length)
                        .mapToDouble(k -> 1.0 / k)
                        .sum());
    }

    private static double[] stepUp(double[] pValues, double factor) {
        int[] order = ascending(pValues);
        double[] adjusted = new double[pValues.length];
        double least = 1;
        for (int rank = order.length; rank > 0; rank--) {
            least = Math.min(least, pValues[order[rank - 1]] * factor * order.length / rank);
            adjusted[order[rank - 1]] = least;
        }
        return adjusted;
    }

    /**
     * {@return the smallest chances of any false finding at which each would be found, by Holm (1979)} Of m
     * values the k-th smallest becomes p·(m − k + 1), or what a smaller one becomes if that is more.
     */
    public static double[] holm(double[] pValues) {
        int[] order = ascending(pValues);
        double[] adjusted = new double[pValues.length];
        double most = 0;
        for (int rank = 0; rank < order.length; rank++) {
            most = Math.max(most, Math.min(1, pValues[order[rank]] * (order.length - rank)));
            adjusted[order[rank]] = most;
        }
        return adjusted;
    }

    private static int[] ascending(double[] values) {
        return IntStream.range(0, values.length)
                .boxed()
                .sorted((one, other) -> Double.compare(values[one], values[other]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
