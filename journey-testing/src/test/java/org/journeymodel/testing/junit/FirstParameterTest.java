package org.journeymodel.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;

import org.journeymodel.core.model.Journey;
import org.journeymodel.graph.paths.JourneyPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.converter.TypedArgumentConverter;

/** Tests that do not take what they are given would pass without having asked anything. */
class FirstParameterTest {

    static class WithoutPath {

        @TestPaths("vacuum.json")
        void walks() {}
    }

    @Test
    void aTestOfPathsThatTakesNoneIsRefused() {
        assertThat(Runs.failures(Runs.of(WithoutPath.class)))
                .containsExactly("IllegalArgumentException: Test walks of WithoutPath must take what @TestPaths gives"
                        + " it, a JourneyPath, as its first parameter, but it has no parameter. Write"
                        + " walks(JourneyPath path).");
    }

    static class WithoutJourney {

        @ParameterizedTest
        @JourneySource("vacuum.json")
        void isSound(TestInfo info) {}
    }

    @Test
    void soIsATestOfJourneysThatTakesSomethingElse() {
        assertThat(Runs.failures(Runs.of(WithoutJourney.class)))
                .containsExactly("IllegalArgumentException: Test isSound of WithoutJourney must take what"
                        + " @JourneySource gives it, a Journey, as its first parameter, but that is a TestInfo. Write"
                        + " isSound(Journey journey).");
    }

    static class WithoutScenario {

        @ParameterizedTest
        @ScenarioSource(value = "vacuum.scenarios.json", journey = "vacuum.json")
        void walks(Journey journey) {}
    }

    @Test
    void soIsATestOfScenariosThatTakesAJourney() {
        assertThat(Runs.failures(Runs.of(WithoutScenario.class)))
                .containsExactly("IllegalArgumentException: Test walks of WithoutScenario must take what"
                        + " @ScenarioSource gives it, a Scenario, as its first parameter, but that is a Journey. Write"
                        + " walks(Scenario scenario).");
    }

    static final class Length extends TypedArgumentConverter<JourneyPath, Integer> {

        Length() {
            super(JourneyPath.class, Integer.class);
        }

        @Override
        protected Integer convert(JourneyPath path) {
            return path.touchpoints().size();
        }
    }

    static class InOtherWays {

        @TestPaths("vacuum.json")
        void asAnObject(Object path) {
            assertThat(path).isInstanceOf(JourneyPath.class);
        }

        @TestPaths("vacuum.json")
        void amongArguments(ArgumentsAccessor arguments) {
            assertThat(arguments.get(0)).isInstanceOf(JourneyPath.class);
        }

        @TestPaths("vacuum.json")
        void converted(@ConvertWith(Length.class) Integer touchpoints) {
            assertThat(touchpoints).isEqualTo(5);
        }
    }

    @Test
    void whatJUnitCanHandOverInOtherWaysIsTaken() {
        assertThat(Runs.failures(Runs.of(InOtherWays.class))).isEmpty();
        assertThat(Runs.passed(Runs.of(InOtherWays.class))).hasSize(3);
    }
}
