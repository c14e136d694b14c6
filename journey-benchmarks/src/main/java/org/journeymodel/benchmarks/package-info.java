/**
 * The library beside its peers, measured in the same run on data made from a seed. {@link
 * org.journeymodel.benchmarks.BenchmarkReport} runs the benchmarks and prints the ratios.
 *
 * <p>A class of benchmarks is one contest: its method {@code journey} is this library, its other methods
 * are peers that do the same work, which a test proves on a small case.
 */
@NullMarked
package org.journeymodel.benchmarks;

import org.jspecify.annotations.NullMarked;
