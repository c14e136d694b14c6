/**
 * How what customers do changes from period to period: the figures of a quarterly review. Start at {@link
 * org.journeymodel.graph.drift.Drift}.
 *
 * <dl>
 *   <dt>period
 *   <dd>a group of customers that has its place in time, such as those whose journeys began in one quarter
 *   <dt>{@linkplain org.journeymodel.graph.drift.MeasureDrift drift of a measure}
 *   <dd>one measure over all periods, and whether it changed
 *   <dt>{@linkplain org.journeymodel.graph.drift.PeriodFigure figure of a period}
 *   <dd>one measure in one period, beside all periods before it
 *   <dt>first period in which a change shows
 *   <dd>the first one that differs significantly from all before it taken together, after correction for all
 *       tests that were made
 *   <dt>trend
 *   <dd>a rise or a fall over all periods, in the order given
 * </dl>
 */
@NullMarked
package org.journeymodel.graph.drift;

import org.jspecify.annotations.NullMarked;
