/** Lays out atlases: journeys and the journeys that they lead into, as a tree. */
@NullMarked
package org.journeymodel.render.atlas;

import org.jspecify.annotations.NullMarked;
