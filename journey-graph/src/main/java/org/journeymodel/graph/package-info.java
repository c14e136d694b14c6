/**
 * Journeys analysed as graphs. Start at {@link org.journeymodel.graph.JourneyGraph}: made of a
 * journey, and of what customers did where that is known, it leads to all analyses.
 */
@NullMarked
package org.journeymodel.graph;

import org.jspecify.annotations.NullMarked;
