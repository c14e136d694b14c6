/** Journeys as graphs, beside JGraphT's own graphs and algorithms. */
@NullMarked
package org.journeymodel.benchmarks.graph;

import org.jspecify.annotations.NullMarked;
