/** Lays out spatial maps: floors with their zones, the touchpoints on them, and the flow between these. */
@NullMarked
package org.journeymodel.render.spatial;

import org.jspecify.annotations.NullMarked;
