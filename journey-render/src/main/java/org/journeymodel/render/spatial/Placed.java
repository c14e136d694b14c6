package org.journeymodel.render.spatial;

import java.util.Optional;
import org.journeymodel.core.space.Zone;
import org.journeymodel.render.content.Column;

/**
 * A touchpoint on a floor.
 *
 * @param column the touchpoint, which is present
 * @param zone the zone that it lies in, if the journey has it
 * @param x metres from the left edge of the floor
 * @param y metres from the upper edge of the floor
 * @param exact whether it was given coordinates; else it stands in its zone in order
 */
record Placed(Column column, Optional<Zone> zone, double x, double y, boolean exact) {}
