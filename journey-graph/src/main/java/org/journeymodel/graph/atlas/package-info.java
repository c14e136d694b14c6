/** Journeys within journeys, in order and laid out flat. Not exported; users see {@code AtlasFlow}. */
@NullMarked
package org.journeymodel.graph.atlas;

import org.jspecify.annotations.NullMarked;
