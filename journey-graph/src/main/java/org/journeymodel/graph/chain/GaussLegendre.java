package org.journeymodel.graph.chain;

/** The points and weights of Gauss and Legendre: exact for polynomials of up to twice as many terms. */
public final class GaussLegendre {

    private final double[] point;
    private final double[] weight;

    /**
     * Finds the points, the zeros of the Legendre polynomial, by Newton's method.
     *
     * @param points how many, at least 1
     */
    public GaussLegendre(int points) {
        point = new double[points];
        weight = new double[points];
        for (int at = 0; at < points; at++) {
            double zero = Math.cos(Math.PI * (at + 0.75) / (points + 0.5));
            double slope = 0;
            // The first guess is good to 3 digits, and each round doubles them.
            for (int round = 0; round < 6; round++) {
                double[] valueAndSlope = legendre(points, zero);
                slope = valueAndSlope[1];
                zero -= valueAndSlope[0] / slope;
            }
            point[at] = zero;
            weight[at] = 2 / ((1 - zero * zero) * slope * slope);
        }
    }

    private static double[] legendre(int degree, double at) {
        double before = 0;
        double value = 1;
        for (int each = 1; each <= degree; each++) {
            double next = ((2 * each - 1) * at * value - (each - 1) * before) / each;
            before = value;
            value = next;
        }
        return new double[] {value, degree * (at * value - before) / (at * at - 1)};
    }

    /** {@return the number of points} */
    public int size() {
        return point.length;
    }

    /** {@return a point between two ends} */
    public double point(int number, double from, double to) {
        return from + (to - from) / 2 * (1 + point[number]);
    }

    /** {@return the weight of a point between two ends} */
    public double weight(int number, double from, double to) {
        return weight[number] * (to - from) / 2;
    }
}
