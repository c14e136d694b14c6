/** Observed journeys held against maps, beside two plain ways to compute the same. */
@NullMarked
package org.journeymodel.benchmarks.conformance;

import org.jspecify.annotations.NullMarked;
