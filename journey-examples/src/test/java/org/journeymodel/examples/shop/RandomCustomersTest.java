package org.journeymodel.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;

import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.testing.generator.RandomJourneys;
import org.junit.jupiter.api.Test;

/** Customers who go as the map says that they do, as often and as slowly. */
class RandomCustomersTest {

    // snippet: random
    @Test
    void theShopLosesNobody() {
        RandomJourneys.seeded(2026).customers(ShopMap.read(), 500).journeys().forEach(this::goesThroughTheShop);
    }

    private void goesThroughTheShop(ObservedJourney script) {
        ShopCustomer customer = new ShopCustomer();
        for (JourneyEvent event : script.events()) {
            Page page = customer.goesTo(event.touchpoint(), event.time().orElseThrow());
            assertThat(page.path()).as("%s", script).isEqualTo(event.touchpoint());
        }
    }
    // end
}
