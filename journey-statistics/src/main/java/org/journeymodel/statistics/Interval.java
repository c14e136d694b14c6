package org.journeymodel.statistics;

/**
 * Where a figure lies, with the confidence asked for.
 *
 * @param low the low end
 * @param high the high end, at least {@code low}
 */
public record Interval(double low, double high) {}
