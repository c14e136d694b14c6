package org.journeymodel.examples.shop;

import java.util.stream.Stream;
import org.journeymodel.testing.junit.JourneyCoverage;
import org.journeymodel.testing.junit.MeasureJourneyCoverage;
import org.journeymodel.testing.junit.ScenarioTests;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Scripts that stand in a file, where those who do not write Java can add to them. */
@MeasureJourneyCoverage("shop.json")
class ScenarioFileTest {

    // snippet: factories
    @TestFactory
    Stream<DynamicTest> theMapAllows() {
        return ScenarioTests.from("shop.scenarios.json", ShopScenarios.MAP).allowed();
    }

    @TestFactory
    Stream<DynamicTest> theShopLetsThem(JourneyCoverage coverage) {
        return ScenarioTests.from("shop.scenarios.json", ShopScenarios.MAP)
                .covering(coverage)
                .driving(driver -> new ShopCustomer().leads(driver));
    }
    // end

    // snippet: forbidden
    @TestFactory
    Stream<DynamicTest> theMapForbids() {
        return ScenarioTests.from("shop.forbidden.json", ShopScenarios.MAP).forbidden();
    }
    // end
}
