package org.journeymodel.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.scenario.Scenario;
import org.journeymodel.json.JourneyJson;
import org.journeymodel.testing.ScenarioDriver;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClasspathResourceSource;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;

class ScenarioTestsTest {

    /** Search, compare, buy, one after the other. */
    private static final Journey LINE = Journey.builder()
            .id("vacuum")
            .name("Buying a vacuum cleaner")
            .addStages(Stage.builder()
                    .id("all")
                    .name("All")
                    .addTouchpoints(
                            Touchpoint.of("search", "Searches"),
                            Touchpoint.of("compare", "Compares"),
                            Touchpoint.builder("buy", "Buys")
                                    .outcome(Outcome.SUCCESS)
                                    .build())
                    .build())
            .build();

    private static final String FILE = "vacuum.scenarios.json";

    static class Allowed {

        @TestFactory
        Stream<DynamicTest> map() {
            return ScenarioTests.from(FILE, LINE).allowed();
        }
    }

    @Test
    void thereIsATestForEachScenario() {
        EngineExecutionResults results = Runs.of(Allowed.class);

        assertThat(Runs.passed(results)).containsExactly("Straight on");
        assertThat(Runs.failures(results)).containsExactly("""
                AssertionError: \

                Expecting journey "vacuum" to allow
                  Skips comparing: search > buy
                but
                  Step 2 goes from "search" to "buy", but the map has no such move. Possible there: compare 100.0 %.
                The nearest way that works is
                  search > compare > buy

                  start         -> search 100.0 %
                > search        -> compare 100.0 %
                  compare       -> buy 100.0 %
                  buy (success) -> (end) 100.0 %""");
    }

    @Test
    void eachTestTellsWhereItsScenarioStands() {
        List<TestSource> sources = Runs.of(Allowed.class)
                .testEvents()
                .dynamicallyRegistered()
                .map(event -> event.getTestDescriptor().getSource().orElseThrow())
                .toList();

        String file = "/org/journeymodel/testing/junit/" + FILE;
        assertThat(sources)
                .containsExactly(
                        ClasspathResourceSource.from(file, FilePosition.from(5, 5)),
                        ClasspathResourceSource.from(file, FilePosition.from(8, 5)));
    }

    static class AllowedByAnother {

        @TestFactory
        Stream<DynamicTest> map() {
            Journey shortcut = LINE.toBuilder()
                    .addTransitions(
                            Transition.of("search", "compare"),
                            Transition.of("search", "buy"),
                            Transition.of("compare", "buy"))
                    .build();
            return ScenarioTests.from(FILE, LINE).allowedBy(shortcut);
        }
    }

    @Test
    void scenariosAreHeldAgainstOtherVersionsOfTheMap() {
        assertThat(Runs.passed(Runs.of(AllowedByAnother.class))).containsExactly("Straight on", "Skips comparing");
    }

    static class Forbidden {

        @TestFactory
        Stream<DynamicTest> map() {
            return ScenarioTests.from(FILE, LINE).forbiddenBy(LINE);
        }
    }

    @Test
    void scenariosAreForbidden() {
        EngineExecutionResults results = Runs.of(Forbidden.class);

        assertThat(Runs.passed(results)).containsExactly("Skips comparing");
        assertThat(Runs.failures(results))
                .singleElement()
                .asString()
                .contains("Expecting journey \"vacuum\" to forbid\n  Straight on: search > compare > buy > success");
    }

    static class ForbiddenByItsOwn {

        @TestFactory
        Stream<DynamicTest> map() {
            return ScenarioTests.from(FILE, LINE).forbidden();
        }
    }

    @Test
    void scenariosAreForbiddenByTheirOwnJourney() {
        EngineExecutionResults results = Runs.of(ForbiddenByItsOwn.class);

        assertThat(Runs.passed(results)).containsExactly("Skips comparing");
        assertThat(Runs.failures(results))
                .isEqualTo(Runs.failures(Runs.of(Forbidden.class)))
                .hasSize(1);
    }

    static class Driving {

        private static final List<String> DONE = new ArrayList<>();

        @TestFactory
        Stream<DynamicTest> shop() {
            return ScenarioTests.from(FILE, LINE).driving(Driving::bind);
        }

        /** A shop that sells nothing to those who have not compared. */
        private static void bind(ScenarioDriver driver) {
            List<String> done = new ArrayList<>();
            driver.when("search", () -> done.add("search"))
                    .when("compare", () -> done.add("compare"))
                    .when("buy", () -> {
                        if (!done.contains("compare")) {
                            throw new IOException("not yet");
                        }
                        DONE.addAll(done);
                    });
        }
    }

    @Test
    void anApplicationIsLedThroughEachScenarioAnew() {
        Driving.DONE.clear();
        EngineExecutionResults results = Runs.of(Driving.class);

        assertThat(Runs.passed(results)).containsExactly("Straight on");
        assertThat(Runs.failures(results))
                .singleElement()
                .asString()
                .contains("Step 2 of 2, at \"buy\", failed: java.io.IOException: not yet.");
        assertThat(Driving.DONE).containsExactly("search", "compare");
    }

    static class Covering {

        private static final JourneyCoverage WALKED = JourneyCoverage.of(LINE);

        @TestFactory
        Stream<DynamicTest> shop() {
            return ScenarioTests.from(FILE, LINE).covering(WALKED).driving(driver -> {
                driver.when("search", () -> {}).when("compare", () -> {}).when("buy", visit -> visit.cameTo("nowhere"));
            });
        }
    }

    static class CoveringAll {

        private static final JourneyCoverage WALKED = JourneyCoverage.of(LINE);

        @TestFactory
        Stream<DynamicTest> shop() {
            return ScenarioTests.from(FILE, LINE).covering(WALKED).driving(Driving::bind);
        }
    }

    @Test
    void whatWasDoneAsPlannedIsCovered() {
        Runs.of(Covering.class);
        Runs.of(CoveringAll.class);

        assertThat(Covering.WALKED.report().toString()).contains("0 of 3 touchpoints");
        assertThat(CoveringAll.WALKED.report().toString()).contains("3 of 3 touchpoints");
    }

    static class Each {

        @TestFactory
        Stream<DynamicTest> lengths() {
            return ScenarioTests.from(FILE, LINE).each(scenario -> {
                if (scenario.steps().size() < 3) {
                    throw new IOException("too short");
                }
            });
        }
    }

    @Test
    void anythingIsAskedOfEachScenario() {
        EngineExecutionResults results = Runs.of(Each.class);

        assertThat(Runs.passed(results)).containsExactly("Straight on");
        assertThat(Runs.failures(results)).containsExactly("IOException: too short");
    }

    static class Misspelt {

        @TestFactory
        Stream<DynamicTest> map() {
            return ScenarioTests.from("misspelt.scenarios.json", LINE).allowed();
        }
    }

    @Test
    void faultsFailTheFactoryWithLineAndColumn() {
        assertThat(Runs.failures(Runs.of(Misspelt.class))).containsExactly("""
                JourneyJsonException: No scenario list can be read from misspelt.scenarios.json, which has 2 faults:
                misspelt.scenarios.json:2:29: ERROR json.value.invalid at /scenarios/0/steps/0/touchpoint:\
                 Journey "vacuum" has no touchpoint "serch". Did you mean "search"?
                misspelt.scenarios.json:2:40: ERROR json.field.unknown at /scenarios/0/outcom:\
                 a scenario has no field "outcom". Did you mean "outcome"?""");
    }

    @Test
    void filesOfTheFileSystemAreRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("my scenarios.json");
        Files.writeString(
                file, JourneyJson.writeScenarios(List.of(Scenario.on(LINE).startsAt("search"))));
        ScenarioTests tests = ScenarioTests.from(file, LINE);

        assertThat(tests.scenarios()).containsExactly(Scenario.on(LINE).startsAt("search"));
        assertThat(tests.allowed())
                .singleElement()
                .satisfies(test -> assertThat(test.getTestSourceUri()
                                .map(uri -> FileSource.from(
                                        Path.of(uri.getPath()).toFile(),
                                        FilePosition.fromQuery(uri.getQuery()).orElseThrow())))
                        .contains(FileSource.from(file.toFile(), FilePosition.from(5, 5))));
    }

    @Test
    void filesAreLookedForBesideAnyClassAndFromTheRoot() {
        assertThat(ScenarioTests.from(FILE, Runs.class, LINE).scenarios()).hasSize(2);
        assertThat(ScenarioTests.from("/org/journeymodel/testing/junit/" + FILE, ScenarioDriver.class, LINE)
                        .scenarios())
                .hasSize(2);
    }

    @Test
    void refusesWhatIsNotThere(@TempDir Path folder) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScenarioTests.from("vacum.scenarios.json", LINE))
                .withMessage("There is no file \"vacum.scenarios.json\" for ScenarioTestsTest: looked in"
                        + " org/journeymodel/testing/junit, then from the root of the class path. Check its name, and"
                        + " that it is among the test resources.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScenarioTests.from("empty.scenarios.json", LINE))
                .withMessage("There is no scenario in \"empty.scenarios.json\", so nothing would be tested."
                        + " Add one to its list \"scenarios\".");
    }

    @Test
    void refusesNullByTheNameOfTheParameter() {
        ScenarioTests tests = ScenarioTests.from(FILE, LINE);

        assertThatNullPointerException()
                .isThrownBy(() -> ScenarioTests.from((String) null, LINE))
                .withMessage("file");
        assertThatNullPointerException()
                .isThrownBy(() -> ScenarioTests.from((Path) null, LINE))
                .withMessage("file");
        assertThatNullPointerException()
                .isThrownBy(() -> ScenarioTests.from(FILE, null))
                .withMessage("journey");
        assertThatNullPointerException()
                .isThrownBy(() -> ScenarioTests.from(FILE, null, LINE))
                .withMessage("beside");
        assertThatNullPointerException().isThrownBy(() -> tests.allowedBy(null)).withMessage("map");
        assertThatNullPointerException()
                .isThrownBy(() -> tests.forbiddenBy(null))
                .withMessage("map");
        assertThatNullPointerException().isThrownBy(() -> tests.driving(null)).withMessage("binding");
        assertThatNullPointerException().isThrownBy(() -> tests.each(null)).withMessage("test");
    }
}
