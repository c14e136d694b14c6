/** The step flow: how customers are shared out from step to step, where that stands, and what it says. */
@NullMarked
package org.journeymodel.render.stepflow;

import org.jspecify.annotations.NullMarked;
