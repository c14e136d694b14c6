/**
 * Where a map disagrees with the numbers: what it declares beside what was observed, with intervals and tests.
 * Start at {@link org.journeymodel.graph.agreement.Agreement}.
 *
 * <ul>
 *   <li><b>Share</b>: of the visits of a touchpoint, how many go a certain way out; of the customers, how many
 *       start there.
 *   <li><b>Confidence interval</b>: where a figure lies, but for what chance alone could do.
 *   <li><b>Disagreement</b>: a figure that is farther from the declared one than chance explains, with
 *       regard to how many figures were looked at.
 *   <li><b>Effective size</b>: how many independent visits the visits of a touchpoint are worth, since what
 *       one customer does again and again proves little.
 * </ul>
 */
@NullMarked
package org.journeymodel.graph.agreement;

import org.jspecify.annotations.NullMarked;
