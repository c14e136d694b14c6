/**
 * Two versions of a journey, or current and future state, with what their flows come to side by side. Start at {@link
 * org.journeymodel.graph.comparison.JourneyComparison}.
 *
 * <p>A {@link org.journeymodel.graph.comparison.FlowMeasure} is a figure of a whole journey, a {@link
 * org.journeymodel.graph.comparison.ComparedMeasure} is that figure of both versions, a {@link
 * org.journeymodel.graph.comparison.ComparedTouchpoint} is what a touchpoint that either has comes to in both. A {@link
 * org.journeymodel.graph.comparison.LostPath} is a way that customers could go before and cannot go any more.
 */
@NullMarked
package org.journeymodel.graph.comparison;

import org.jspecify.annotations.NullMarked;
