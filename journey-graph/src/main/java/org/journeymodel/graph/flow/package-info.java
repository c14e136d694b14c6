/**
 * What happens to customers, in numbers: outcomes, visits, moves, time, drop-off. Start at {@link
 * org.journeymodel.graph.flow.FlowAnalysis}; of a journey that enters others, at {@link
 * org.journeymodel.graph.flow.AtlasFlow}.
 */
@NullMarked
package org.journeymodel.graph.flow;

import org.jspecify.annotations.NullMarked;
