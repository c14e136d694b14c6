package org.journeymodel.graph.bottleneck;

import java.util.function.DoubleUnaryOperator;

/** The beta distribution, by sums over many small steps. */
final class Beta {

    private static final int STEPS = 4_000;

    private final double[] density = new double[STEPS];
    private final double[] below = new double[STEPS + 1];

    Beta(double a, double b) {
        double highest = (a - 1) / (a + b - 2);
        for (int step = 0; step < STEPS; step++) {
            double x = (step + 0.5) / STEPS;
            density[step] = Math.exp((a - 1) * Math.log(x / highest) + (b - 1) * Math.log((1 - x) / (1 - highest)));
            below[step + 1] = below[step] + density[step];
        }
    }

    /** The mean of a function. */
    double mean(DoubleUnaryOperator function) {
        double sum = 0;
        for (int step = 0; step < STEPS; step++) {
            sum += density[step] * function.applyAsDouble((step + 0.5) / STEPS);
        }
        return sum / below[STEPS];
    }

    /** The probability of a number of at most so much. */
    double below(double limit) {
        return below[(int) Math.round(STEPS * Math.max(0, Math.min(1, limit)))] / below[STEPS];
    }
}
