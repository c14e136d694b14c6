/**
 * What customers really did: {@link org.journeymodel.log.EventLog} reads events from a file or takes
 * them from code, and counts them; {@link org.journeymodel.log.Discovery} makes the journey that
 * they show.
 *
 * <dl>
 *   <dt>event
 *   <dd>one customer was at one touchpoint at one time
 *   <dt>record
 *   <dd>a row of a file after its header; record 1 is the first one, blank lines are not counted
 *   <dt>discovered journey
 *   <dd>a journey whose touchpoints, transitions and shares were counted from events
 * </dl>
 *
 * <p>Nothing is left out in silence: a file with a fault is refused with an {@link
 * org.journeymodel.log.EventLogException} that tells all its faults, and what had to be assumed is
 * told in {@link org.journeymodel.log.EventLog#notes()}.
 */
@NullMarked
package org.journeymodel.log;

import org.jspecify.annotations.NullMarked;
