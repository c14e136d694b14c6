package org.journeymodel.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;

import org.journeymodel.core.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.testkit.engine.EngineExecutionResults;

class ScenarioSourceTest {

    static class Several {

        @ParameterizedTest
        @ScenarioSource(value = "vacuum.scenarios.json", journey = "vacuum.json")
        void endsAtTheTill(Scenario scenario) {
            assertThat(scenario.journey().id()).isEqualTo("vacuum");
            assertThat(scenario.touchpoints()).startsWith("search").endsWith("buy");
        }
    }

    @Test
    void aTestRunsOnceForEachScenarioAndIsNamedByIt() {
        EngineExecutionResults results = Runs.of(Several.class);

        assertThat(Runs.passed(results)).containsExactly("[1] Straight on", "[2] Skips comparing");
        assertThat(Runs.failures(results)).isEmpty();
    }

    static class Empty {

        @ParameterizedTest
        @ScenarioSource(value = "empty.scenarios.json", journey = "vacuum.json")
        void isRead(Scenario scenario) {}
    }

    @Test
    void aFileWithoutScenariosIsRefused() {
        assertThat(Runs.failures(Runs.of(Empty.class)))
                .containsExactly("IllegalArgumentException: There is no scenario in \"empty.scenarios.json\", so"
                        + " nothing would be tested. Add one to its list \"scenarios\".");
    }

    static class OfAnotherJourney {

        @ParameterizedTest
        @ScenarioSource(value = "vacuum.scenarios.json", journey = "shop.json")
        void isRead(Scenario scenario) {}
    }

    @Test
    void scenariosOfAnotherJourneyAreToldByLineAndColumn() {
        assertThat(Runs.failures(Runs.of(OfAnotherJourney.class)))
                .singleElement()
                .asString()
                .startsWith("JourneyJsonException: No scenario list can be read from vacuum.scenarios.json, which has"
                        + " 6 faults:\n"
                        + "vacuum.scenarios.json:3:14: ERROR json.value.invalid at /journey: These scenarios are on"
                        + " journey \"vacuum\", but are read for journey \"shop\".")
                .contains("vacuum.scenarios.json:6:22: ERROR json.value.invalid at /scenarios/0/steps/0/touchpoint:"
                        + " Journey \"shop\" has no touchpoint \"search\".");
    }

    static class Misspelt {

        @ParameterizedTest
        @ScenarioSource(value = "vacuum.scenarios.json", journey = "misspelt.json")
        void isRead(Scenario scenario) {}
    }

    @Test
    void aJourneyWithErrorsIsRefused() {
        assertThat(Runs.failures(Runs.of(Misspelt.class)))
                .singleElement()
                .asString()
                .startsWith("IllegalArgumentException: The journey in \"misspelt.json\" has 1 error and cannot be"
                        + " tested with as it is:\n");
    }
}
