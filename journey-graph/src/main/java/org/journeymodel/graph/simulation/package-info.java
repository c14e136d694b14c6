/**
 * Customers who go through a journey at random, in the shares of its flow. Start at {@link
 * org.journeymodel.graph.simulation.Simulation}.
 */
@NullMarked
package org.journeymodel.graph.simulation;

import org.jspecify.annotations.NullMarked;
