package org.journeymodel.benchmarks.json;

import java.util.random.RandomGenerator;

/** How many digits the numbers of a document have. */
public enum Digits {
    /** Two decimals, as people write numbers. */
    SHORT {
        @Override
        double between(double min, double max, RandomGenerator random) {
            return Math.round(100 * (min + (max - min) * random.nextDouble())) / 100.0;
        }
    },
    /** Up to seventeen digits, as programs compute them. */
    FULL {
        @Override
        double between(double min, double max, RandomGenerator random) {
            return min + (max - min) * random.nextDouble();
        }
    };

    /** {@return a random number in a range} */
    abstract double between(double min, double max, RandomGenerator random);
}
