package org.journeymodel.graph.cohort;

import java.util.List;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.graph.conformance.JourneyConformance;

/**
 * One customer while groups are read.
 *
 * @param journey what she did
 * @param held how that fits the map
 * @param deviations where it deviates
 */
public record Customer(ObservedJourney journey, JourneyConformance held, List<Spot> deviations) {

    /** Counts her in a group. */
    public void countIn(Cohort cohort) {
        cohort.add(journey, held, deviations);
    }
}
