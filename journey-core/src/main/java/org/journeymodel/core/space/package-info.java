/** Where in a building customers meet touchpoints. Start at {@link org.journeymodel.core.space.Zone}. */
@NullMarked
package org.journeymodel.core.space;

import org.jspecify.annotations.NullMarked;
