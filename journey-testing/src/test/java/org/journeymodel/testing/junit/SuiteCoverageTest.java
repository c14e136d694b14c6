package org.journeymodel.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.json.JourneyJson;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.Event;

class SuiteCoverageTest {

    private static final String FOLDER = "journey.coverage.folder";
    private static final String TOUCHPOINTS = "journey.coverage.touchpoints";
    private static final String TRANSITIONS = "journey.coverage.transitions";

    @MeasureJourneyCoverage("vacuum.json")
    static class Searching {

        @Test
        void searches(JourneyCoverage coverage) {
            coverage.visited("search", "compare");
        }
    }

    /** The same file, found from the root of the class path. */
    @MeasureJourneyCoverage("/org/journeymodel/testing/junit/vacuum.json")
    static class Buying {

        @Test
        void buys(JourneyCoverage coverage) {
            coverage.visited("compare", "buy");
        }
    }

    @TempDir
    Path folder;

    private String written(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private Map<String, String> writing(Map<String, String> parameters) {
        Map<String, String> all = new HashMap<>(parameters);
        all.put(FOLDER, folder.resolve("made/when needed").toString());
        folder = folder.resolve("made/when needed");
        return all;
    }

    @Test
    void theClassesOfARunCountTogether() throws IOException {
        EngineExecutionResults results =
                Runs.with(writing(Map.of(TOUCHPOINTS, "1", TRANSITIONS, "0.66")), Searching.class, Buying.class);

        assertThat(Runs.failures(results)).isEmpty();
        assertThat(written("vacuum.txt")).isEqualTo("""
                        Coverage of journey "vacuum": 3 of 3 touchpoints (100.0 %), 2 of 3 transitions (66.7 %)
                        Transitions not taken: compare > search
                        """);
        AttributeValue json = JourneyJson.values().read(written("vacuum.json"));
        assertThat(json)
                .isEqualTo(JourneyCoverage.of(new JourneyFile("vacuum.json", getClass()).read(false))
                        .visited("search", "compare", "buy")
                        .report()
                        .toAttributes());
        assertThat(written("vacuum.html"))
                .startsWith("<!DOCTYPE html>")
                .contains(
                        "Touchpoints: 3 of 3 (100.0\u00a0%)",
                        "Transitions: 2 of 3 (66.7\u00a0%)", "Transition not covered");
    }

    @Test
    void tooLittleFailsTheEngineAndNoTest() {
        EngineExecutionResults results = Runs.with(Map.of(TOUCHPOINTS, "0.9", TRANSITIONS, "0.5"), Searching.class);

        assertThat(Runs.passed(results)).containsExactly("searches(JourneyCoverage)");
        assertThat(Runs.failures(results))
                .containsExactly("AssertionError: The tests of this run cover too little: 2 of 3 touchpoints (66.7 %)"
                        + " where 3 (90 %) are asked for; 1 of 3 transitions (33.3 %) where 2 (50 %) are asked for.\n"
                        + "Coverage of journey \"vacuum\": 2 of 3 touchpoints (66.7 %), 1 of 3 transitions (33.3 %)\n"
                        + "Touchpoints not visited: buy\n"
                        + "Transitions not taken: compare > search, compare > buy");
        assertThat(results.containerEvents().failed().list())
                .extracting(Event::getTestDescriptor)
                .extracting(TestDescriptor::isRoot)
                .containsExactly(true);
    }

    @MeasureJourneyCoverage(value = "vacuum.json", transitions = 1)
    static class AskingTooMuch extends Searching {}

    @Test
    void whatAClassCoveredCountsThoughItIsTooLittleForTheClass() throws IOException {
        EngineExecutionResults results = Runs.with(writing(Map.of(TOUCHPOINTS, "0.6")), AskingTooMuch.class);

        assertThat(Runs.failures(results))
                .singleElement()
                .asString()
                .startsWith("AssertionError: The tests of AskingTooMuch cover too little: 1 of 3 transitions");
        assertThat(written("vacuum.txt")).startsWith("Coverage of journey \"vacuum\": 2 of 3 touchpoints");
    }

    @MeasureJourneyCoverage("vacuum.json")
    @Execution(ExecutionMode.CONCURRENT)
    static class ThereAndBack {

        @RepeatedTest(100)
        void goesBack(JourneyCoverage coverage) {
            coverage.visited("compare", "search");
        }
    }

    @MeasureJourneyCoverage("vacuum.json")
    @Execution(ExecutionMode.CONCURRENT)
    static class Onward {

        @RepeatedTest(100)
        void goesOn(JourneyCoverage coverage) {
            coverage.visited("search", "compare", "buy");
        }
    }

    @Test
    void classesMayRunSideBySide() {
        EngineExecutionResults results = Runs.with(
                Map.of(
                        TOUCHPOINTS,
                        "1",
                        TRANSITIONS,
                        "1",
                        "junit.jupiter.execution.parallel.enabled",
                        "true",
                        "junit.jupiter.execution.parallel.config.strategy",
                        "fixed",
                        "junit.jupiter.execution.parallel.config.fixed.parallelism",
                        "4"),
                ThereAndBack.class,
                Onward.class);

        assertThat(Runs.failures(results)).isEmpty();
        assertThat(Runs.passed(results)).hasSize(200);
    }

    @MeasureJourneyCoverage("vacuum-by-phone.json")
    static class ByPhone {

        @Test
        void calls(JourneyCoverage coverage) {
            coverage.visited("call");
        }
    }

    @Test
    void anotherJourneyOfTheSameIdIsTold() throws IOException {
        EngineExecutionResults results = Runs.with(writing(Map.of(TOUCHPOINTS, "0.6")), Searching.class, ByPhone.class);

        // By what the reports say: 1 of 2 comes before 2 of 3.
        assertThat(written("vacuum.txt")).contains("1 of 2 touchpoints");
        assertThat(written("vacuum-2.txt")).contains("2 of 3 touchpoints");
        assertThat(Runs.failures(results))
                .singleElement()
                .asString()
                .startsWith("AssertionError: The tests of this run cover too little: 1 of 2 touchpoints (50.0 %) where"
                        + " 2 (60 %) are asked for.");
    }

    @Test
    void eachJourneyThatIsCoveredTooLittleIsTold() {
        List<String> failures = Runs.failures(Runs.with(Map.of(TOUCHPOINTS, "1"), Searching.class, ByPhone.class));

        assertThat(failures)
                .singleElement()
                .asString()
                .contains("1 of 2 touchpoints", "Touchpoints not visited: order\n")
                .contains("\n\nThe tests of this run cover too little: 2 of 3 touchpoints")
                .contains("Touchpoints not visited: buy\n");
    }

    static class MeasuringNothing {

        @Test
        void runs() {}
    }

    @Test
    void whereNothingIsMeasuredNothingIsWrittenOrAsked() {
        EngineExecutionResults results = Runs.with(writing(Map.of(TOUCHPOINTS, "1")), MeasuringNothing.class);

        assertThat(Runs.failures(results)).isEmpty();
        assertThat(folder).doesNotExist();
    }

    @Test
    void aThresholdThatIsNoShareIsToldBeforeTheTests() {
        EngineExecutionResults results = Runs.with(Map.of(TRANSITIONS, "80 %"), Searching.class);

        assertThat(Runs.passed(results)).isEmpty();
        assertThat(Runs.failures(results))
                .containsExactly(
                        "IllegalArgumentException: Configuration parameter journey.coverage.transitions must be"
                                + " a share between 0 and 1, but was \"80 %\". For 80 %, write journey.coverage.transitions ="
                                + " 0.8.");
        assertThat(Runs.failures(Runs.with(Map.of(TOUCHPOINTS, "1.5"), Searching.class)))
                .singleElement()
                .asString()
                .contains("journey.coverage.touchpoints must be a share between 0 and 1, but was \"1.5\".");
    }

    @Test
    void aFolderThatCannotBeWrittenFailsTheRun() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(Runs.failures(Runs.with(Map.of(FOLDER, file.toString()), Searching.class)))
                .containsExactly("AssertionError: Cannot write the coverage of journeys to " + file
                        + ": java.nio.file.FileAlreadyExistsException: " + file
                        + ". Name another folder by journey.coverage.folder, or leave it empty to write none.");
    }
}
