package org.journeymodel.graph.bottleneck;

/**
 * How confidence is to be found.
 *
 * @param samples how many times shares are drawn
 * @param level how probable what is said shall be
 * @param seed equal seeds give equal draws
 */
record Sampling(int samples, double level, long seed) {

    private static final int FEWEST = 100;
    private static final int MOST = 100_000;
    private static final double LOWEST_LEVEL = 0.5;
    private static final double HIGHEST_LEVEL = 0.999;
    private static final double ROUNDING = 1e-9;

    Sampling {
        require(
                samples >= FEWEST && samples <= MOST,
                "Samples must be " + FEWEST + " to " + MOST + ", but were " + samples + ".");
        require(
                level >= LOWEST_LEVEL && level <= HIGHEST_LEVEL,
                "Level of confidence must be " + LOWEST_LEVEL + " to " + HIGHEST_LEVEL + ", but was " + level
                        + ". 0.95 stands for 95 %.");
        require(
                beyond(samples, level) > 0,
                samples + " samples are too few for a level of " + level + ". Draw at least "
                        + (int) Math.ceil(2 / (1 - level) - ROUNDING) + ".");
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    /** {@return how many samples lie beyond either end of an interval} */
    static int beyond(int samples, double level) {
        return (int) Math.floor((1 - level) / 2 * samples + ROUNDING);
    }

    int beyond() {
        return beyond(samples, level);
    }
}
