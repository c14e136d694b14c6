package org.journeymodel.examples.shop;

import java.time.Duration;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.scenario.Scenario;

/** Ways of customers that the owners of the shop care about. */
final class ShopScenarios {

    static final Journey MAP = ShopMap.read();

    // snippet: returning
    static final Scenario RETURNING = Scenario.on(MAP)
            .named("A returning customer")
            .as("colleen")
            .startsAt("search")
            .then("compare")
            .after(Duration.ofDays(2))
            .goesBackTo("search")
            .then("compare")
            .then("cart")
            .then("pay")
            .then("bought")
            .feels(0.7)
            .endsWith(Outcome.SUCCESS);
    // end

    // snippet: parts
    private static final Scenario TO_THE_CART =
            Scenario.on(MAP).startsAt("search").then("compare").then("cart");

    private static final Scenario BUYING =
            Scenario.on(MAP).startsAt("pay").then("bought").endsWith(Outcome.SUCCESS);

    static final Scenario REFUSED_ONCE = TO_THE_CART
            .named("Who takes another card")
            .then("pay")
            .then("refused")
            .then(BUYING);

    static final Scenario NEXT_WEEK =
            TO_THE_CART.named("Who pays next week").after(Duration.ofDays(7)).then(BUYING);

    static final Scenario TOO_LATE =
            TO_THE_CART.named("Who comes too late").after(Duration.ofDays(8)).then(BUYING);
    // end

    private ShopScenarios() {}
}
