/**
 * What a change would do, before anybody makes it. Start at {@link
 * org.journeymodel.graph.whatif.WhatIf}.
 *
 * <p>An {@link org.journeymodel.graph.whatif.Edit} changes one thing: a share, a time, a feeling, an
 * outcome, a touchpoint, a transition. A {@link org.journeymodel.graph.whatif.Plan} is edits with a
 * name, made in order. A {@link org.journeymodel.graph.whatif.WhatIf} holds the journey with a plan made,
 * and its measures before and after; a {@link org.journeymodel.graph.whatif.PlanComparison} puts plans
 * beside each other. A {@link org.journeymodel.graph.whatif.Target} is a figure to be reached, and {@link
 * org.journeymodel.graph.whatif.SmallestChanges} are the smallest single changes that reach it.
 */
@NullMarked
package org.journeymodel.graph.whatif;

import org.jspecify.annotations.NullMarked;
