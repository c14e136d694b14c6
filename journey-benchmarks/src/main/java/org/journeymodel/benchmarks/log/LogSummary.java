package org.journeymodel.benchmarks.log;

/**
 * What contenders found, in so few numbers that a test can hold them against each other.
 *
 * @param moves how many different moves
 * @param variants how many different paths
 * @param medianMicros the sum of the medians of all moves, in microseconds
 */
record LogSummary(int moves, int variants, double medianMicros) {}
