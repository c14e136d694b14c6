/**
 * What customers did before the day on which an action item was done, and since. Start at {@link
 * org.journeymodel.graph.effect.ActionEffect}.
 *
 * <dl>
 *   <dt>before, since
 *   <dd>the customers whose journey began before that day, and those whose journey began on it or later
 *   <dt>{@linkplain org.journeymodel.graph.effect.MeasuredEffect measured effect}
 *   <dd>one measure before and since, with its difference, what that may truly be, and what chance alone does
 *   <dt>detectable difference
 *   <dd>one that a test of so many customers would show in 8 of 10 cases
 * </dl>
 */
@NullMarked
package org.journeymodel.graph.effect;

import org.jspecify.annotations.NullMarked;
