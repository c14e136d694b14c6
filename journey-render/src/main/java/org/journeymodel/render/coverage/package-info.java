/** What some ways through a journey covered of it, gathered and told for pictures. */
@NullMarked
package org.journeymodel.render.coverage;

import org.jspecify.annotations.NullMarked;
