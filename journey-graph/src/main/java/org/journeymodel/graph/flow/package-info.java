/**
 * What happens to customers, in numbers: outcomes, visits, moves, time, drop-off. Start at {@link
 * org.journeymodel.graph.flow.FlowAnalysis}.
 */
@NullMarked
package org.journeymodel.graph.flow;

import org.jspecify.annotations.NullMarked;
