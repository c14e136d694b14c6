package org.journeymodel.blackbox;

import static org.journeymodel.testing.JourneyAssertions.assertThat;

import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.scenario.Scenario;
import org.journeymodel.testing.ScenarioDriver;
import org.junit.jupiter.api.Test;

/** Who tests journeys on the module path. */
class TestAuthorTest {

    private final Journey journey = Journey.builder()
            .id("shop")
            .name("Shop")
            .addStages(Stage.builder()
                    .id("all")
                    .name("All")
                    .addTouchpoints(
                            Touchpoint.of("search", "Searches"),
                            Touchpoint.builder("buy", "Buys")
                                    .outcome(Outcome.SUCCESS)
                                    .build())
                    .build())
            .build();

    private final Scenario buying =
            Scenario.on(journey).startsAt("search").then("buy").endsWith(Outcome.SUCCESS);

    @Test
    void assertsAndDrives() {
        assertThat(journey)
                .hasNoErrors()
                .everyPathFrom("search")
                .canReach("buy")
                .allows(buying);
        assertThat(ScenarioDriver.drive(buying)
                        .when("search", () -> {})
                        .when("buy", () -> {})
                        .run())
                .isAsPlanned();
    }
}
