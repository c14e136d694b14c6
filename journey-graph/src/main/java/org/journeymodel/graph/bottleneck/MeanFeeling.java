package org.journeymodel.graph.bottleneck;

/** The mean of known feelings, weighted by visits; NaN if none is known. */
record MeanFeeling(double sum, double known) {

    static MeanFeeling of(double[] visits, double[] feelings) {
        double sum = 0;
        double known = 0;
        for (int at = 0; at < feelings.length; at++) {
            if (!Double.isNaN(feelings[at])) {
                sum += visits[at] * feelings[at];
                known += visits[at];
            }
        }
        return new MeanFeeling(sum, known);
    }

    double value() {
        return known > 0 ? sum / known : Double.NaN;
    }

    /** The mean if one known feeling were neutral instead. */
    double valueWithout(double visits, double feeling) {
        return known > 0 ? (sum - visits * feeling) / known : Double.NaN;
    }
}
