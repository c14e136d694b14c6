/**
 * Figures counted from an event log, beyond the flow: the front door is {@link
 * org.journeymodel.log.EventLog#analysis()}. Each is exact, a value that tells itself, and says of how
 * many customers or events it could not be known.
 *
 * <dl>
 *   <dt>{@linkplain org.journeymodel.log.statistics.ObservedVariant variant}
 *   <dd>a path that customers took, whatever their times; its <em>coverage</em> is the share who took it
 *   <dt>{@linkplain org.journeymodel.log.statistics.ObservedFunnel funnel}
 *   <dd>touchpoints to pass one after the other, and how many customers did
 *   <dt>{@linkplain org.journeymodel.log.statistics.Rework rework}
 *   <dd>visits by customers who had been at the touchpoint before: a <em>self-loop</em> when they were there
 *       last, a <em>repetition</em> when they were elsewhere in between
 *   <dt>{@linkplain org.journeymodel.log.statistics.Throughput throughput}
 *   <dd>how many customers finish in a day, week, month or year
 *   <dt>{@linkplain org.journeymodel.log.statistics.Dwell dwell}
 *   <dd>the time from an event to the customer's next, counted for the touchpoint of the first of the two
 *   <dt>{@linkplain org.journeymodel.log.statistics.JourneyDurations duration}
 *   <dd>the time from a customer's first event to the last
 *   <dt>{@linkplain org.journeymodel.log.statistics.Survival survival}
 *   <dd>the share of customers who are still going a time after their first event
 * </dl>
 */
@NullMarked
package org.journeymodel.log.statistics;

import org.jspecify.annotations.NullMarked;
