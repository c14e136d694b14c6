package org.journeymodel.graph.agreement;

import org.journeymodel.core.model.EmotionScale;
import org.journeymodel.statistics.BoundedMean;
import org.jspecify.annotations.Nullable;

/** The scores that customers gave, by touchpoint, each customer with the mean of hers. */
final class ScoreTally {

    private final EmotionScale scale;
    private final double[] sumOfCustomer;
    private final int[] countOfCustomer;
    private final long[] scores;
    private final long[] customers;
    private final double[] means;
    private final double[] squares;
    private long all;
    private long outside;

    ScoreTally(int touchpoints, EmotionScale scale) {
        this.scale = scale;
        sumOfCustomer = new double[touchpoints];
        countOfCustomer = new int[touchpoints];
        scores = new long[touchpoints];
        customers = new long[touchpoints];
        means = new double[touchpoints];
        squares = new double[touchpoints];
    }

    void add(int touchpoint, double score) {
        if (score < scale.min() || score > scale.max()) {
            outside++;
            return;
        }
        double span = score >= scale.neutral() ? scale.max() - scale.neutral() : scale.neutral() - scale.min();
        sumOfCustomer[touchpoint] += (score - scale.neutral()) / span;
        countOfCustomer[touchpoint]++;
        scores[touchpoint]++;
        all++;
    }

    /** Is told of each touchpoint that a customer visited, once, when all her events are added. */
    void endCustomer(int touchpoint) {
        if (countOfCustomer[touchpoint] > 0) {
            double mean = sumOfCustomer[touchpoint] / countOfCustomer[touchpoint];
            double before = mean - means[touchpoint];
            customers[touchpoint]++;
            means[touchpoint] += before / customers[touchpoint];
            squares[touchpoint] += before * (mean - means[touchpoint]);
            sumOfCustomer[touchpoint] = 0;
            countOfCustomer[touchpoint] = 0;
        }
    }

    /** {@return how many scores are on the scale} */
    long all() {
        return all;
    }

    /** {@return how many scores are not on the scale, which then is another than theirs} */
    long outside() {
        return outside;
    }

    long scores(int touchpoint) {
        return scores[touchpoint];
    }

    /** {@return what customers felt; null if none gave a score} */
    @Nullable
    BoundedMean mean(int touchpoint) {
        // Rounding may lead past either end.
        double mean = Math.max(-1, Math.min(means[touchpoint], 1));
        return customers[touchpoint] == 0
                ? null
                : new BoundedMean(customers[touchpoint], mean, squares[touchpoint], -1, 1);
    }
}
