/**
 * The shape of a journey: loops, must-pass touchpoints, betweenness. Start at {@link
 * org.journeymodel.graph.structure.JourneyStructure}.
 */
@NullMarked
package org.journeymodel.graph.structure;

import org.jspecify.annotations.NullMarked;
