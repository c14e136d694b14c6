/**
 * What is known of customers, how well, and what is done about it. Start at {@link
 * org.journeymodel.core.insight.Insight}; opportunities and action items follow from insights, and
 * measurements and feedback tell whether they helped.
 */
@NullMarked
package org.journeymodel.core.insight;

import org.jspecify.annotations.NullMarked;
