package org.journeymodel.examples.shop;

import java.time.Instant;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.scenario.Scenario;
import org.journeymodel.testing.ScenarioDriver;
import org.journeymodel.testing.ScenarioRun;

/** A customer of the shop, who does at each touchpoint of the map what customers do there. */
final class ShopCustomer {

    static final String CARD = "5105 1051 0510 5100";
    static final String EMPTY_CARD = "4000 0000 0000 0002";
    static final Catalogue CATALOGUE =
            Catalogue.of(new Product("Quiet vacuum", 19_900), new Product("Robot vacuum", 34_900));

    private final TestClock clock = new TestClock();
    private final Shop shop = new Shop(CATALOGUE, ShopCustomer::charge, clock);

    static void charge(String card, long cents) throws CardRefusedException {
        if (card.equals(EMPTY_CARD)) {
            throw new CardRefusedException("There are less than " + cents + " cents.");
        }
    }

    // snippet: touchpoints
    Page goesTo(String touchpoint) {
        return switch (touchpoint) {
            case "search" -> shop.search("vacuum");
            case "compare" -> shop.compare();
            case "cart" -> shop.putIntoCart("Quiet vacuum");
            case "pay" -> shop.checkOut();
            case "refused" -> shop.pay(EMPTY_CARD);
            case "bought" -> shop.pay(CARD);
            default -> throw new IllegalArgumentException("The shop has no \"" + touchpoint + "\".");
        };
    }
    // end

    Page goesTo(String touchpoint, Instant time) {
        clock.moveTo(time);
        return goesTo(touchpoint);
    }

    // snippet: goes
    ScenarioRun goes(Scenario scenario) {
        ScenarioDriver driver = ScenarioDriver.drive(scenario);
        leads(driver);
        return driver.run();
    }

    void leads(ScenarioDriver driver) {
        driver.whenWaiting(clock::advance);
        for (Touchpoint touchpoint : ShopScenarios.MAP.touchpoints()) {
            driver.when(
                    touchpoint.id(),
                    visit -> visit.cameTo(goesTo(touchpoint.id()).path()));
        }
    }
    // end
}
