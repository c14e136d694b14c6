package org.journeymodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.examples.cli.Json.objects;
import static org.journeymodel.examples.cli.Run.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of scenarios held against the map. */
class ValidateScenariosTest {

    /** Search, compare, buy; from compare back to search; within two days on to buy, which pleases. */
    private static final String MAP = """
            {"journeyFormat": "1.0", "id": "shop", "name": "Shop", "stages": [
              {"id": "s", "name": "S", "touchpoints": [
                {"id": "search", "name": "Searches"},
                {"id": "compare", "name": "Compares"},
                {"id": "buy", "name": "Buys", "outcome": "success", "experiences": [{"emotion": {"valence": 0.5}}]}]}],
             "transitions": [
              {"from": "search", "to": "compare"},
              {"from": "compare", "to": "search", "probability": 0.5},
              {"from": "compare", "to": "buy", "latestWaiting": "P2D", "probability": 0.5}]}
            """;

    @TempDir
    Path folder;

    private Path map;

    @BeforeEach
    void write() throws IOException {
        map = file("map.json", MAP);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** One scenario a line, from the second line on. */
    private Path scenarios(String... lines) throws IOException {
        return file(
                "shop.scenarios.json",
                "{\"journeyFormat\": \"1.0\", \"journey\": \"shop\", \"scenarios\": [\n" + String.join(",\n", lines)
                        + "]}");
    }

    private static final String STRAIGHT_ON = """
            {"name": "Straight on", "steps": [{"touchpoint": "search"}, {"touchpoint": "compare"}, {"touchpoint": "buy"}],\
             "outcome": "success"}""";

    private static final String SKIPS = """
            {"name": "Skips", "steps": [{"touchpoint": "search"}, {"touchpoint": "buy"}]}""";

    @Test
    void scenariosThatTheMapAllowsAreNoFindings() throws IOException {
        Path file = scenarios(STRAIGHT_ON);

        assertThat(journey("validate", map, "--scenarios", file))
                .isEqualTo(new Run(0, "", map + ": no findings\n" + file + ": no findings\n"));
    }

    @Test
    void whatTheMapDoesNotAllowIsToldAtItsLine() throws IOException {
        Path file = scenarios(STRAIGHT_ON, SKIPS);

        assertThat(journey("validate", map, "--scenarios", file))
                .isEqualTo(new Run(1, """
                %s:3:55: ERROR scenario.step-not-allowed at /scenarios/1/steps/1: scenario "Skips": Step 2 goes from\
                 "search" to "buy", but the map has no such move. Possible there: compare 100.0 %%. The nearest way that\
                 works is search > compare > buy.
                """.formatted(file), map + ": no findings\n"));
    }

    @Test
    void outcomesFeelingsAndWaitsAreHeldToo() throws IOException {
        Path file = scenarios(STRAIGHT_ON.replace("success", "failure"), """
                {"name": "Late and sad", "steps": [{"touchpoint": "search"}, {"touchpoint": "compare"},\
                 {"touchpoint": "buy", "waitBefore": "P3D", "valence": -0.5}]}""");
        Run run = journey("validate", map, "--scenarios", file);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines().map(line -> line.substring(0, line.indexOf(':', line.indexOf(" at ")))))
                .containsExactly(
                        file + ":2:123: ERROR scenario.other-outcome at /scenarios/0/outcome",
                        file + ":3:89: ERROR scenario.other-feeling at /scenarios/1/steps/2",
                        file + ":3:89: ERROR scenario.too-late at /scenarios/1/steps/2");
    }

    @Test
    void forbiddenScenariosMustBeNoWaysOfTheMap() throws IOException {
        Path file = scenarios(
                SKIPS, STRAIGHT_ON, SKIPS.replace("Skips", "Begins late").replace("search", "compare"));

        assertThat(journey("validate", map, "--forbidden", file))
                .isEqualTo(new Run(1, """
                %1$s:3:1: ERROR scenario.not-forbidden at /scenarios/1: scenario "Straight on": the map has all of that\
                 way.
                %1$s:4:35: ERROR scenario.starts-nowhere at /scenarios/2/steps/0: scenario "Begins late": no journey\
                 starts there, so that this way is forbidden whatever follows. Start it where journeys start.
                """.formatted(file), map + ": no findings\n"));
    }

    @Test
    void allowedAndForbiddenOnesGoTogether() throws IOException {
        Path allowed = scenarios(STRAIGHT_ON);
        Path forbidden = file("forbidden.json", Files.readString(scenarios(SKIPS)));
        Files.writeString(allowed, Files.readString(allowed).replace(SKIPS, STRAIGHT_ON));

        assertThat(journey("validate", map, "--scenarios", allowed, "--forbidden", forbidden)
                        .exitCode())
                .isZero();
    }

    @Test
    void programsReadThemBesideTheMap() throws IOException {
        Path file = scenarios(SKIPS);
        Map<String, Object> json = Json.objectOf(
                journey("validate", "--format=json", map, "--scenarios", file).out());
        Map<String, Object> sarif = Json.objectOf(
                journey("validate", "--format=sarif", map, "--scenarios", file).out());

        assertThat(objects(json, "files"))
                .extracting(each -> each.get("file"))
                .containsExactly(map.toString(), file.toString());
        assertThat(SarifSpecification.faultsOf(sarif)).isEmpty();
        assertThat(objects(objects(sarif, "runs").get(0), "results"))
                .singleElement()
                .satisfies(result -> assertThat(result)
                        .containsEntry("ruleId", "scenario.step-not-allowed")
                        .containsKey("ruleIndex"));
    }

    @Test
    void faultsOfTheFileAreTold() throws IOException {
        Path file = scenarios(SKIPS.replace("buy", "by"));

        assertThat(journey("validate", map, "--scenarios", file)).isEqualTo(new Run(2, "", """
                No scenario list can be read from %1$s, which has 1 fault:
                %1$s:2:70: ERROR json.value.invalid at /scenarios/0/steps/1/touchpoint: Journey "shop" has no touchpoint\
                 "by". Did you mean "buy"?
                %2$s: no findings
                """.formatted(file, map)));
    }

    @Test
    void aFileWithoutScenariosChecksNothingAndIsRefused() throws IOException {
        Path file = scenarios();

        assertThat(journey("validate", map, "--scenarios", file)).isEqualTo(new Run(2, "", """
                %s: there is no scenario, so nothing would be checked. Add one to its list "scenarios".
                %s: no findings
                """.formatted(file, map)));
    }

    @Test
    void onAMapWithErrorsNothingIsChecked() throws IOException {
        Path wrong = file("wrong.json", MAP.replace("\"to\": \"search\"", "\"to\": \"serch\""));
        Path file = scenarios(STRAIGHT_ON);
        Run run = journey("validate", wrong, "--scenarios", file);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("ERROR journey.transition.unknown-target")
                .doesNotContain("scenario");
        assertThat(run.err())
                .isEqualTo(file + ": not checked, as errors of the journey would make the answers wrong. Mend those"
                        + " first.\n");
    }

    @Test
    void thereMustBeOneMap() throws IOException {
        Path file = scenarios(STRAIGHT_ON);
        Run refused = new Run(2, "", """
                --scenarios and --forbidden are held against one journey; name one file of it
                Try: journey validate --help
                """);

        assertThat(journey("validate", map, map, "--scenarios", file)).isEqualTo(refused);
        assertThat(journey("validate", "--atlas", map, "--forbidden", file)).isEqualTo(refused);
    }
}
