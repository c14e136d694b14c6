/**
 * What customers were seen to do: counted, as plain numbers, in {@link
 * org.journeymodel.core.observed.FlowStatistics}; journey by journey in {@link
 * org.journeymodel.core.observed.ObservedJourneys}.
 *
 * <dl>
 *   <dt>{@linkplain org.journeymodel.core.observed.JourneyEvent event}
 *   <dd>one customer was at one touchpoint at one time
 *   <dt>{@linkplain org.journeymodel.core.observed.ObservedJourney observed journey}
 *   <dd>the events of one customer, in the order in which they happened
 *   <dt>variant
 *   <dd>a path that customers took: the touchpoints of an observed journey in order
 *   <dt>visit
 *   <dd>an event, seen from its touchpoint
 *   <dt>{@linkplain org.journeymodel.core.observed.MoveStatistics move}
 *   <dd>two events of one customer that follow each other without another between them
 *   <dt>start, end
 *   <dd>the first and the last event of a customer
 *   <dt>waiting
 *   <dd>the time from one event to the next
 * </dl>
 */
@NullMarked
package org.journeymodel.core.observed;

import org.jspecify.annotations.NullMarked;
