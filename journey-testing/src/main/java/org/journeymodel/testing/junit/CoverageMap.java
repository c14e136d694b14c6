package org.journeymodel.testing.junit;

import java.util.Optional;
import org.journeymodel.render.JourneyMap;

/** The one class here that knows journey-render, which need not be there. */
final class CoverageMap {

    /** Of larger journeys the text says more. */
    private static final int MOST_TOUCHPOINTS = 2_000;

    private CoverageMap() {}

    /** {@return the map with what was covered, as a page; empty if the journey is too large} */
    static Optional<String> page(JourneyCoverage coverage) {
        return coverage.journey().touchpoints().size() > MOST_TOUCHPOINTS
                ? Optional.empty()
                : Optional.of(JourneyMap.of(coverage.journey())
                        .coveredBy(coverage.walked())
                        .toHtml());
    }
}
