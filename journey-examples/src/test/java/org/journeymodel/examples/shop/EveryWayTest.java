package org.journeymodel.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;

import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.paths.JourneyPath;
import org.journeymodel.testing.junit.JourneyCoverage;
import org.journeymodel.testing.junit.MeasureJourneyCoverage;
import org.journeymodel.testing.junit.TestPaths;

/** Every way that the map has is walked through the shop. */
// snippet: every-way
@MeasureJourneyCoverage(value = "shop.json", touchpoints = 1, transitions = 1)
class EveryWayTest {

    private final ShopCustomer customer = new ShopCustomer();

    @TestPaths("shop.json")
    void theShopLetsCustomersGo(JourneyPath path, JourneyCoverage coverage) {
        for (Touchpoint touchpoint : path.touchpoints()) {
            assertThat(customer.goesTo(touchpoint.id()).path()).isEqualTo(touchpoint.id());
        }
        coverage.visited(path);
    }
}
// end
