package org.journeymodel.testing.junit;

import org.journeymodel.render.JourneyMap;

/** The one class here that knows journey-render, which need not be there. */
final class CoverageMap {

    private CoverageMap() {}

    /** {@return the map with what was covered, as a page} */
    static String page(JourneyCoverage coverage) {
        return JourneyMap.of(coverage.journey()).coveredBy(coverage.walked()).toHtml();
    }
}
