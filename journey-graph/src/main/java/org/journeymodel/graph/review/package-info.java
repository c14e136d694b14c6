/**
 * A journey's map held against what customers did, for the team that owns it: what a quarterly review reads. Start
 * at {@link org.journeymodel.graph.review.JourneyReview}.
 */
@NullMarked
package org.journeymodel.graph.review;

import org.jspecify.annotations.NullMarked;
