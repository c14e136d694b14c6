/**
 * Where in a building customers meet touchpoints. Start at {@link
 * org.journeymodel.core.space.Zone}; a {@linkplain org.journeymodel.core.space.Position position} is
 * a point on the same floor.
 */
@NullMarked
package org.journeymodel.core.space;

import org.jspecify.annotations.NullMarked;
