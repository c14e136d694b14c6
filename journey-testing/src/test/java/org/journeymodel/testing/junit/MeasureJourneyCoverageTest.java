package org.journeymodel.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.graph.paths.JourneyPath;
import org.journeymodel.json.JourneyJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.platform.testkit.engine.EngineExecutionResults;

class MeasureJourneyCoverageTest {

    @MeasureJourneyCoverage(value = "vacuum.json", touchpoints = 1, transitions = 1)
    static class EveryWay {

        @TestPaths("vacuum.json")
        void isWalked(JourneyPath path, JourneyCoverage coverage) {
            coverage.visited(path);
        }
    }

    @Test
    void pathsThatCoverEverythingPass() throws IOException {
        EngineExecutionResults results = Runs.of(EveryWay.class);

        assertThat(Runs.failures(results)).isEmpty();
        assertThat(Runs.published(results, "journey-coverage"))
                .containsExactly(
                        "Coverage of journey \"vacuum\": 3 of 3 touchpoints (100.0 %), 3 of 3 transitions (100.0 %)");
        AttributeValue json = JourneyJson.values()
                .read(Runs.published(results, "journey-coverage-json").get(0));
        assertThat(json)
                .isEqualTo(JourneyCoverage.of(new JourneyFile("vacuum.json", getClass()).read(false))
                        .visited("search", "compare", "search", "compare", "buy")
                        .report()
                        .toAttributes());
    }

    @MeasureJourneyCoverage(value = "vacuum.json", touchpoints = 0.9, transitions = 0.8)
    static class TooLittle {

        @Test
        void onlySearches(JourneyCoverage coverage) {
            coverage.visited("search", "compare");
        }
    }

    @Test
    void tooLittleFailsTheClassAfterItsTestsHavePassed() {
        EngineExecutionResults results = Runs.of(TooLittle.class);

        assertThat(Runs.passed(results)).containsExactly("onlySearches(JourneyCoverage)");
        assertThat(Runs.failures(results))
                .containsExactly("AssertionError: The tests of TooLittle cover too little: 2 of 3 touchpoints (66.7 %)"
                        + " where 3 (90 %) are asked for; 1 of 3 transitions (33.3 %) where 3 (80 %) are asked for.\n"
                        + "Coverage of journey \"vacuum\": 2 of 3 touchpoints (66.7 %), 1 of 3 transitions (33.3 %)\n"
                        + "Touchpoints not visited: buy\n"
                        + "Transitions not taken: compare > search, compare > buy");
        assertThat(Runs.published(results, "journey-coverage")).hasSize(1);
    }

    @MeasureJourneyCoverage(value = "vacuum.json", touchpoints = 1)
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class Shared {

        Shared(JourneyCoverage coverage) {
            coverage.visited("search");
        }

        @BeforeAll
        static void before(JourneyCoverage coverage) {
            coverage.visited("compare");
        }

        @Nested
        class Inner {

            @Test
            void buys(JourneyCoverage coverage) {
                coverage.visited("buy");
            }
        }
    }

    @Test
    void constructorsCallbacksAndNestedClassesShareOneRecord() {
        EngineExecutionResults results = Runs.of(Shared.class);

        assertThat(Runs.failures(results)).isEmpty();
        assertThat(Runs.published(results, "journey-coverage"))
                .singleElement()
                .asString()
                .startsWith("Coverage of journey \"vacuum\": 3 of 3 touchpoints (100.0 %)");
    }

    @MeasureJourneyCoverage(value = "vacuum.json", transitions = 0.3)
    abstract static class Base {

        @Test
        void searches(JourneyCoverage coverage) {
            coverage.visited("search", "compare");
        }
    }

    static class First extends Base {}

    static class Second extends Base {

        @Override
        @Test
        void searches(JourneyCoverage coverage) {
            coverage.visited("search");
        }
    }

    @Test
    void eachClassIsMeasuredForItself() {
        assertThat(Runs.failures(Runs.of(First.class))).isEmpty();
        assertThat(Runs.failures(Runs.of(Second.class)))
                .singleElement()
                .asString()
                .startsWith(
                        "AssertionError: The tests of Second cover too little: 0 of 3 transitions (0.0 %) where 1 (30 %)"
                                + " is asked for.");
    }

    @MeasureJourneyCoverage(value = "vacuum.json", transitions = 80)
    static class Percent {

        @Test
        void runs() {}
    }

    @Test
    void aThresholdThatIsNoShareIsRefused() {
        EngineExecutionResults results = Runs.of(Percent.class);

        assertThat(Runs.failures(results).get(0))
                .isEqualTo("IllegalArgumentException: The least share of transitions to be covered must be between 0"
                        + " and 1, but was 80.0. For 80 %, write transitions = 0.8.");
        assertThat(Runs.passed(results)).isEmpty();
    }
}
