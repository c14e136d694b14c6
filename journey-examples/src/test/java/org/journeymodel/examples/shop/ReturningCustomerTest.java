package org.journeymodel.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.examples.shop.ShopCustomer.CARD;
import static org.journeymodel.testing.JourneyAssertions.assertThat;

import java.util.List;
import org.journeymodel.core.scenario.Scenario;
import org.journeymodel.testing.ScenarioDriver;
import org.journeymodel.testing.ScenarioRun;
import org.journeymodel.testing.junit.JourneyCoverage;
import org.journeymodel.testing.junit.MeasureJourneyCoverage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Scripts that lead the shop: it must let customers go where the map says that they may. */
// snippet: measured
@MeasureJourneyCoverage("shop.json")
class ReturningCustomerTest {
    // end

    private final TestClock clock = new TestClock();
    private final Shop shop = new Shop(ShopCustomer.CATALOGUE, ShopCustomer::charge, clock);

    // snippet: drive
    @Test
    void canStillBuy(JourneyCoverage coverage) {
        ScenarioRun run = ScenarioDriver.drive(ShopScenarios.RETURNING)
                .whenWaiting(clock::advance)
                .when("search", () -> shop.search("vacuum"))
                .when("compare", visit -> visit.cameTo(shop.compare().path()))
                .when("cart", () -> shop.putIntoCart("Quiet vacuum"))
                .when("pay", visit -> visit.cameTo(shop.checkOut().path()))
                .when("bought", visit -> visit.cameTo(shop.pay(CARD).path()))
                .run();

        assertThat(run).isAsPlanned();
        assertThat(shop.receipts()).containsExactly(19_900L);
        coverage.visited(run);
    }
    // end

    // snippet: scenarios
    static final List<Scenario> WHO_BUY =
            List.of(ShopScenarios.RETURNING, ShopScenarios.REFUSED_ONCE, ShopScenarios.NEXT_WEEK);

    @ParameterizedTest
    @FieldSource("WHO_BUY")
    void customersBuy(Scenario scenario, JourneyCoverage coverage) {
        ScenarioRun run = new ShopCustomer().goes(scenario);

        assertThat(run).isAsPlanned();
        coverage.visited(run);
    }
    // end

    @Test
    void theCartIsForgottenAfterAWeek() {
        ScenarioRun run = new ShopCustomer().goes(ShopScenarios.TOO_LATE);

        assertThat(run.problems()).containsExactly("Step 4 of 5, at \"pay\", led to \"cart\".");
    }
}
