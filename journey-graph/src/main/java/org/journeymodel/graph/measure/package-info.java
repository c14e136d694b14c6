/**
 * What is counted of customers who were observed, so that two groups of them can be compared.
 *
 * <p>A {@link org.journeymodel.graph.measure.Measure} says what is counted and where: the share of customers who
 * succeed, of those at a touchpoint the share whose journey ends there, how long a move takes them. Each
 * customer counts once in each measure.
 */
@NullMarked
package org.journeymodel.graph.measure;

import org.jspecify.annotations.NullMarked;
