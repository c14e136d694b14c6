/**
 * What customers really did: {@link org.journeymodel.log.EventLog} reads events from a file or takes
 * them from code, and counts them; {@link org.journeymodel.log.Discovery} makes the journey that
 * they show, and {@link org.journeymodel.log.SegmentComparison} sets two logs side by side.
 *
 * <dl>
 *   <dt>event
 *   <dd>one customer was at one touchpoint at one time
 *   <dt>record
 *   <dd>what a source tells of one event: a row of CSV after the header, a line of NDJSON, an event of XES;
 *       record 1 is the first one, blank lines are not counted
 *   <dt>discovered journey
 *   <dd>a journey whose touchpoints, transitions and shares were counted from events
 *   <dt>session
 *   <dd>what one customer does until a time without events that is longer than a given one
 *   <dt>segment
 *   <dd>some customers or some time, such as a month or a plan: one part of a split log
 *   <dt>effect size
 *   <dd>how far apart two figures are, whatever the number of customers
 *   <dt>p-value
 *   <dd>how likely a difference as large or larger is if two segments are alike
 * </dl>
 *
 * <p>Nothing is left out in silence: a source with a fault is refused with an {@link
 * org.journeymodel.log.EventLogException} that tells all its faults; a lenient reader leaves out faulty records
 * alone, counts and lists them ({@link org.journeymodel.log.EventLog#leftOut()}); and what had to be assumed is
 * told in {@link org.journeymodel.log.EventLog#notes()}.
 *
 * <p>{@link org.journeymodel.log.EventLogReader} sets what shall not be guessed, with {@link
 * org.journeymodel.log.TimeFormat} and {@link org.journeymodel.core.limit.Limits}. {@link
 * org.journeymodel.log.FlowAccumulator} counts parts of a log and merges them.
 */
@NullMarked
package org.journeymodel.log;

import org.jspecify.annotations.NullMarked;
