package org.journeymodel.benchmarks;

/**
 * What one contender reached in one measured iteration.
 *
 * @param contest the class and the parameters of the benchmark
 * @param contender the method: {@code journey}, or a peer
 * @param round the round of measuring, from 0; contenders alternate from round to round
 * @param value the figure; NaN is not allowed
 * @param unit what the figure counts, such as {@code MB/s}
 * @param moreIsBetter whether a higher figure is the better one
 */
record Score(String contest, String contender, int round, double value, String unit, boolean moreIsBetter) {}
