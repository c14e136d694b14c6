package org.journeymodel.graph.random;

/**
 * Shares drawn at random where only counts are known: gamma variates divided by their sum (Devroye,
 * Non-uniform random variate generation, 1986, XI.4). All functions are {@link StrictMath}'s, so that
 * equal seeds give equal shares on every JDK.
 */
public final class Dirichlet {

    /** What a share is at least, so that no way is ever lost to rounding. */
    private static final double LEAST = 1e-12;

    private final SplitMix random;

    /**
     * Begins.
     *
     * @param random where the numbers come from
     */
    public Dirichlet(SplitMix random) {
        this.random = random;
    }

    /**
     * {@return shares that sum to 1, each at least 1e-12 or nearly so; the mean of each is its weight
     * divided by their sum}
     *
     * @param weights positive
     */
    public double[] next(double[] weights) {
        double[] shares = new double[weights.length];
        double sum = 0;
        for (int at = 0; at < shares.length; at++) {
            shares[at] = gamma(weights[at]);
            sum += shares[at];
        }
        // If all weights are tiny, all may be too small for a double; equal shares are left then.
        double all = Math.max(sum, Double.MIN_NORMAL);
        double divided = 0;
        for (int at = 0; at < shares.length; at++) {
            shares[at] = Math.max(LEAST, shares[at] / all);
            divided += shares[at];
        }
        for (int at = 0; at < shares.length; at++) {
            shares[at] /= divided;
        }
        return shares;
    }

    /** One of mean and variance {@code shape}. Below 1 it is taken from the next shape, times a power. */
    private double gamma(double shape) {
        return shape >= 1 ? marsagliaTsang(shape) : marsagliaTsang(shape + 1) * StrictMath.pow(positive(), 1 / shape);
    }

    /** Marsaglia and Tsang, A simple method for generating gamma variables, 2000. */
    private double marsagliaTsang(double shape) {
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double normal = normal();
            double root = 1 + c * normal;
            double cube = root * root * root;
            if (root > 0
                    && StrictMath.log(positive()) < normal * normal / 2 + d - d * cube + d * StrictMath.log(cube)) {
                return d * cube;
            }
        }
    }

    /** Box and Muller, A note on the generation of random normal deviates, 1958. */
    private double normal() {
        double radius = Math.sqrt(-2 * StrictMath.log(positive()));
        return radius * StrictMath.cos(2 * Math.PI * random.nextDouble());
    }

    /** In (0, 1]. */
    private double positive() {
        return 1 - random.nextDouble();
    }
}
