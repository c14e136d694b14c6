/**
 * Where an improvement buys the journey most. Start at {@link
 * org.journeymodel.graph.bottleneck.Bottlenecks}: a <em>bottleneck</em> is a place with a reason, and its
 * <em>gain</em> is by how much mending it betters an <em>objective</em>. Several mended together make a
 * {@linkplain org.journeymodel.graph.bottleneck.CombinedImprovement combined improvement}, whose
 * <em>interaction</em> is what they gain beyond the sum of their gains. Where shares rest on counts, a
 * {@linkplain org.journeymodel.graph.bottleneck.RankingConfidence confidence} tells between what
 * <em>credible intervals</em> gains lie, and which <em>order</em> is not certain.
 */
@NullMarked
package org.journeymodel.graph.bottleneck;

import org.jspecify.annotations.NullMarked;
