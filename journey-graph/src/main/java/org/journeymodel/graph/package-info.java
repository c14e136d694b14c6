/**
 * Journeys analysed as graphs. Start at {@link org.journeymodel.graph.JourneyGraph}: made of a
 * journey, and of what customers did where that is known, it leads to all analyses.
 *
 * <p>Every analysis is made once, whichever thread asks for it first. Long ones can be followed
 * with {@link org.journeymodel.graph.JourneyGraph#withProgress} and ended by interrupting their thread:
 * they then throw {@link org.journeymodel.core.progress.WorkInterruptedException}, keep nothing that
 * is half made, and leave the thread's interrupt flag set. Every result can tell itself as names and
 * values, with {@code toAttributes()}.
 */
@NullMarked
package org.journeymodel.graph;

import org.jspecify.annotations.NullMarked;
