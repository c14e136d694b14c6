/**
 * What customers feel: along a path, over the whole flow, and two of either compared. Start at {@link
 * org.journeymodel.graph.feeling.JourneyFeelings}.
 *
 * <p>All arithmetic is on valence, -1 to 1 with 0 as neutral, and is the same whatever scale the
 * feelings were given on; an {@link org.journeymodel.core.model.EmotionScale} turns results into its
 * scores. A feeling that is not known is missing: it never counts as neutral, and each mean tells
 * its coverage.
 */
@NullMarked
package org.journeymodel.graph.feeling;

import org.jspecify.annotations.NullMarked;
