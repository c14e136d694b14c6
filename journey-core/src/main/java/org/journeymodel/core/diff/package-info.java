/**
 * Two versions of a journey held against each other. Start at {@link
 * org.journeymodel.core.diff.JourneyDiff}.
 *
 * <dl>
 *   <dt>{@linkplain org.journeymodel.core.diff.JourneyDiff diff}
 *   <dd>all that changed from one journey to another, first as it stands, then as customers have it
 *   <dt>{@linkplain org.journeymodel.core.diff.Change change}
 *   <dd>one thing that was added, removed, changed, moved or renamed
 *   <dt>{@linkplain org.journeymodel.core.diff.Place place}
 *   <dd>where in a journey something is, told by ids
 *   <dt>{@linkplain org.journeymodel.core.diff.Regression regression}
 *   <dd>a change for the worse: a feeling worsened, a promise broken, evidence lost
 *   <dt>{@linkplain org.journeymodel.core.diff.JourneyMerge merge}
 *   <dd>what two people made of the same journey, in one journey
 *   <dt>{@linkplain org.journeymodel.core.diff.MergeConflict conflict}
 *   <dd>where both changed the same thing in different ways
 * </dl>
 */
@NullMarked
package org.journeymodel.core.diff;

import org.jspecify.annotations.NullMarked;
