/**
 * The company against the customer: what the company can bring about whatever customers do, and how
 * likely success is under its best and its worst strategy. Start at {@link
 * org.journeymodel.graph.guarantee.Guarantee}.
 *
 * <ul>
 *   <li>A <em>company move</em> is one whose transition says that the company chooses it. All others are
 *       the customer's: transitions that say nothing, the steps of a journey without transitions, and ways
 *       that customers were seen to go and nobody planned. Ending the journey is a customer's move out,
 *       wherever its share is positive.
 *   <li>A <em>strategy</em> names one company move for each touchpoint where the company chooses.
 *   <li>Success is <em>guaranteed</em> from a touchpoint if some strategy brings every customer there,
 *       whatever she does: the company's winning region in the game of the two.
 *   <li>The <em>decision boundary</em> is where one more move settles which side of it a customer is on.
 *   <li><em>Success bounds</em> are the smallest and the largest probability of success that strategies
 *       have when customers do not play against the company, but move by their shares.
 * </ul>
 */
@NullMarked
package org.journeymodel.graph.guarantee;

import org.jspecify.annotations.NullMarked;
