package org.journeymodel.render.layout;

/**
 * A smooth line through points that never rises above or falls below two neighbours between them: monotone
 * cubic interpolation. F. N. Fritsch and J. Butland, <i>A method for constructing local monotone piecewise
 * cubic interpolants</i>, SIAM J. Sci. Stat. Comput. 5 (1984) 300-304.
 */
public final class MonotoneCurve {

    private MonotoneCurve() {}

    /**
     * Adds the line to path data that stand at the first point.
     *
     * @param x ascending
     * @param y as many
     */
    public static void addTo(PathData data, double[] x, double[] y) {
        double[] slopes = slopes(x, y);
        for (int at = 1; at < x.length; at++) {
            double third = (x[at] - x[at - 1]) / 3;
            data.curve(
                    x[at - 1] + third,
                    y[at - 1] + slopes[at - 1] * third,
                    x[at] - third,
                    y[at] - slopes[at] * third,
                    x[at],
                    y[at]);
        }
    }

    /** {@return the slope of the line at each point: level at every peak and valley, and at both ends} */
    static double[] slopes(double[] x, double[] y) {
        double[] slopes = new double[x.length];
        for (int at = 1; at < x.length - 1; at++) {
            double before = x[at] - x[at - 1];
            double after = x[at + 1] - x[at];
            double rise = (y[at] - y[at - 1]) / before;
            double next = (y[at + 1] - y[at]) / after;
            if (rise * next > 0) {
                double weight = (1 + after / (before + after)) / 3;
                slopes[at] = rise * next / (weight * next + (1 - weight) * rise);
            }
        }
        return slopes;
    }
}
