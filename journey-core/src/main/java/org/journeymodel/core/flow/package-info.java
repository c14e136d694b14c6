/**
 * A journey read as a flow of customers. Start at {@link org.journeymodel.core.flow.JourneyFlow},
 * which states the rules by which shares are read, assumed and observed.
 */
@NullMarked
package org.journeymodel.core.flow;

import org.jspecify.annotations.NullMarked;
