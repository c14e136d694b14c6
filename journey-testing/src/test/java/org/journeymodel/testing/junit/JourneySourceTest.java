package org.journeymodel.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;

import org.journeymodel.core.model.Journey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.testkit.engine.EngineExecutionResults;

class JourneySourceTest {

    static class Several {

        @ParameterizedTest
        @JourneySource({"vacuum.json", "shop.json", "at-the-root.json", "/at-the-root.json"})
        void isRead(Journey journey) {
            assertThat(journey.touchpoints()).isNotEmpty();
        }
    }

    @Test
    void aTestRunsOnceForEachFileAndIsNamedByIt() {
        EngineExecutionResults results = Runs.of(Several.class);

        assertThat(Runs.passed(results))
                .containsExactly("[1] vacuum.json", "[2] shop.json", "[3] at-the-root.json", "[4] /at-the-root.json");
        assertThat(Runs.failures(results)).isEmpty();
    }

    static class Missing {

        @ParameterizedTest
        @JourneySource("vacum.json")
        void isRead(Journey journey) {}
    }

    @Test
    void aMissingFileTellsWhereItWasLookedFor() {
        assertThat(Runs.failures(Runs.of(Missing.class)))
                .containsExactly("IllegalArgumentException: There is no file \"vacum.json\" for Missing: looked in"
                        + " org/journeymodel/testing/junit, then from the root of the class path. Check its name, and"
                        + " that it is among the test resources.");
    }

    static class Misspelt {

        @ParameterizedTest
        @JourneySource("misspelt.json")
        void isRead(Journey journey) {}
    }

    @Test
    void errorsAreToldByLineAndColumn() {
        assertThat(Runs.failures(Runs.of(Misspelt.class)))
                .containsExactly("IllegalArgumentException: The journey in \"misspelt.json\" has 1 error and cannot be"
                        + " tested with as it is:\n"
                        + "misspelt.json:10:30: ERROR journey.transition.unknown-target at /transitions/0/to:"
                        + " transition from \"search\" to \"byu\": no touchpoint of this journey has the id \"byu\"."
                        + " Did you mean \"buy\"?");
    }

    static class ErrorsAllowed {

        @ParameterizedTest
        @JourneySource(value = "misspelt.json", allowErrors = true)
        void isRead(Journey journey) {
            assertThat(journey.id()).isEqualTo("misspelt");
        }
    }

    @Test
    void unfinishedJourneysAreReadIfAskedFor() {
        assertThat(Runs.passed(Runs.of(ErrorsAllowed.class))).containsExactly("[1] misspelt.json");
    }

    static class Nameless {

        @ParameterizedTest
        @JourneySource("nameless.json")
        void isRead(Journey journey) {}
    }

    @Test
    void whatIsNoJourneyIsToldByLineAndColumn() {
        assertThat(Runs.failures(Runs.of(Nameless.class)))
                .singleElement()
                .asString()
                .startsWith("JourneyJsonException: No journey can be read from nameless.json, which has 1 fault:\n"
                        + "nameless.json:1:1: ERROR ")
                .contains("name");
    }

    static class None {

        @ParameterizedTest
        @JourneySource({})
        void isRead(Journey journey) {}
    }

    @Test
    void noFileIsRefused() {
        assertThat(Runs.failures(Runs.of(None.class)))
                .containsExactly("IllegalArgumentException: @JourneySource names no file. Name at least one.");
    }
}
