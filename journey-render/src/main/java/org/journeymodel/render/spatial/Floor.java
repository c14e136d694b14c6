package org.journeymodel.render.spatial;

import java.util.List;
import org.journeymodel.core.space.Zone;

/**
 * A floor with all that is on it.
 *
 * @param name its name; empty if it has none
 * @param zones its zones, in the order given
 * @param placed its touchpoints, in their order
 */
record Floor(String name, List<Zone> zones, List<Placed> placed) {}
