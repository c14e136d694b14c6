/**
 * What a product owner wants to read of a journey, as text and as names and values. Start at {@link
 * org.journeymodel.graph.report.JourneyReport}.
 */
@NullMarked
package org.journeymodel.graph.report;

import org.jspecify.annotations.NullMarked;
