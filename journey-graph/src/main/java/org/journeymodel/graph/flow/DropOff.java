package org.journeymodel.graph.flow;

import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.model.Touchpoint;

/**
 * A touchpoint without outcome after which journeys end.
 *
 * @param touchpoint where they end
 * @param exitShare the share of its visits after which the journey ends; in (0, 1]
 * @param lost the share of all journeys that end here; in [0, 1]
 * @param provenance where the exit share comes from
 */
public record DropOff(Touchpoint touchpoint, double exitShare, double lost, Provenance provenance) {}
