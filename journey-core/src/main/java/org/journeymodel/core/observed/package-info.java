/**
 * What customers were seen to do, as plain numbers. Start at {@link
 * org.journeymodel.core.observed.FlowStatistics}.
 *
 * <dl>
 *   <dt>event
 *   <dd>one customer was at one touchpoint at one time
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
