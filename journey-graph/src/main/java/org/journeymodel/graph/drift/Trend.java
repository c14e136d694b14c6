package org.journeymodel.graph.drift;

/**
 * A rise or fall over all periods.
 *
 * @param correlation with the number of the period, −1 to 1
 * @param adjusted the corrected p-value
 * @param level of significance
 */
record Trend(double correlation, double adjusted, double level) {

    boolean isSignificant() {
        return adjusted <= level;
    }
}
