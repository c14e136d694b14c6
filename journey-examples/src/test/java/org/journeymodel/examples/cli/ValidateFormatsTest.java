package org.journeymodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.examples.cli.Json.object;
import static org.journeymodel.examples.cli.Json.objects;
import static org.journeymodel.examples.cli.Run.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.validation.JourneyValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What validation prints for programs, and for which purpose it judges. */
class ValidateFormatsTest {

    /** The touchpoint "leave" is a dead end; with a transition to "paay", that is an error. */
    private static final String JOURNEY = """
            {
              "journeyFormat": "1.0",
              "id": "buy",
              "name": "Buying",
              "stages": [
                {
                  "id": "shop",
                  "name": "Shop",
                  "touchpoints": [
                    {"id": "look", "name": "Looks"},
                    {"id": "leave", "name": "Leaves"},
                    {"id": "pay", "name": "Pays", "outcome": "success"}
                  ]
                }
              ],
              "transitions": [
                {"from": "look", "to": "pay", "probability": 0.5},
                {"from": "look", "to": "leave", "probability": 0.5}
              ]
            }
            """;

    private static final String SUPPRESSING = JOURNEY.replace(
            "\"name\": \"Buying\",",
            "\"name\": \"Buying\", \"attributes\": {\"suppressed-findings\": [{\"rule\":"
                    + " \"journey.touchpoint.dead-end\", \"reason\": \"people look\"}]},");

    private static final String DEAD_END = "touchpoint \"leave\": nothing leads on from it and it has no outcome; every"
            + " customer who gets here counts as lost. Add a transition from \"leave\" to \"pay\", or give it an"
            + " outcome.";

    @TempDir
    Path folder;

    @Test
    void textIsTheDefault() throws IOException {
        Path file = file("buy.json", JOURNEY);
        String text =
                file + ":11:9: WARNING journey.touchpoint.dead-end at /stages/0/touchpoints/1: " + DEAD_END + "\n";

        assertThat(journey("validate", file)).isEqualTo(new Run(0, text, ""));
        assertThat(journey("validate", "--format", "text", file)).isEqualTo(new Run(0, text, ""));
    }

    @Test
    void textCountsWhatIsSuppressedBesideTheFindings() throws IOException {
        Path all = file("buy.json", SUPPRESSING);
        Path some = file(
                "some.json",
                SUPPRESSING
                        .replace("\"to\": \"pay\"", "\"to\": \"pay\", \"trigger\": \"a\"")
                        .replace(
                                "{\"from\": \"look\", \"to\": \"leave\"",
                                "{\"from\": \"look\", \"to\": \"gone\", \"probability\": 0}, "
                                        + "{\"from\": \"look\", \"to\": \"leave\""));

        assertThat(journey("validate", all)).isEqualTo(new Run(0, "", all + ": no findings, 1 suppressed\n"));
        Run run = journey("validate", some);
        assertThat(run.out()).startsWith(some + ":").contains(" ERROR journey.transition.unknown-target at ");
        assertThat(run.err()).isEqualTo(some + ": 1 suppressed\n");
    }

    @Test
    void jsonTellsFindingsAndWhatIsSuppressed() throws IOException {
        Path file = file("buy.json", JOURNEY);
        Run run = journey("validate", "--format=json", file);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(objects(Json.objectOf(run.out()), "files"))
                .containsExactly(Map.of(
                        "file",
                        file.toString(),
                        "findings",
                        List.of(Map.of(
                                "severity",
                                "warning",
                                "ruleId",
                                "journey.touchpoint.dead-end",
                                "line",
                                11.0,
                                "column",
                                9.0,
                                "path",
                                "/stages/0/touchpoints/1",
                                "subject",
                                "touchpoint \"leave\"",
                                "message",
                                "nothing leads on from it and it has no outcome; every customer who gets here counts"
                                        + " as lost.",
                                "remedy",
                                "Add a transition from \"leave\" to \"pay\", or give it an outcome.")),
                        "suppressed",
                        List.of()));
        Map<String, Object> quiet = objects(
                        Json.objectOf(journey("validate", "--format=json", file("q.json", SUPPRESSING))
                                .out()),
                        "files")
                .get(0);
        assertThat(objects(quiet, "findings")).isEmpty();
        assertThat(objects(quiet, "suppressed").get(0))
                .containsEntry("reason", "people look")
                .containsEntry("declaredAt", "/attributes/suppressed-findings/0")
                .containsEntry("line", 11.0);
    }

    @Test
    void sarifIsAsTheSpecificationSays() throws IOException {
        String both =
                SUPPRESSING.replace("{\"from\": \"look\", \"to\": \"leave\"", "{\"from\": \"look\", \"to\": \"gone\"");
        List<Path> files = List.of(
                file("a shop.json", JOURNEY),
                file("sketch.json", SUPPRESSING),
                file("both.json", both),
                file("wrong.json", "{\"journeyFormat\": \"1.0\", \"id\": \"a\", \"name\": 5, \"stages\": []}"),
                file("none.json", "nothing"));
        for (Path each : files) {
            Map<String, Object> log =
                    Json.objectOf(journey("validate", "--format=sarif", each).out());

            assertThat(SarifSpecification.faultsOf(log)).as(each.toString()).isEmpty();
            assertThat(objects(objects(log, "runs").get(0), "results")).isNotEmpty();
        }
    }

    @Test
    void sarifIsALogOfOneRunThatTellsItsRules() throws IOException {
        Run run = journey("validate", "--format=sarif", file("a shop.json", JOURNEY));
        Map<String, Object> log = Json.objectOf(run.out());

        assertThat(log).containsEntry("version", "2.1.0").containsKey("$schema");
        assertThat(objects(log, "runs"))
                .singleElement()
                .satisfies(one -> assertThat(one).containsEntry("columnKind", "unicodeCodePoints"));
        Map<String, Object> driver = object(object(objects(log, "runs").get(0), "tool"), "driver");
        assertThat(driver).containsEntry("name", "journey");
        assertThat(objects(driver, "rules"))
                .contains(Map.of(
                        "id",
                        "journey.empty",
                        "shortDescription",
                        Map.of("text", "A journey has no touchpoint."),
                        "fullDescription",
                        Map.of("text", "A journey has no touchpoint."),
                        "help",
                        Map.of("text", "A journey has no touchpoint. Each result says where, and what to do about it."),
                        "defaultConfiguration",
                        Map.of("level", "error")))
                .hasSameSizeAs(JourneyValidator.standard().rules());
    }

    @Test
    void aResultOfSarifHasItsRuleAndItsPlace() throws IOException {
        Map<String, Object> run = runOf(file("a shop.json", JOURNEY), "--format=sarif");
        List<Map<String, Object>> rules = objects(object(object(run, "tool"), "driver"), "rules");
        Map<String, Object> result = objects(run, "results").get(0);

        assertThat(objects(run, "results")).hasSize(1);
        assertThat(result)
                .containsOnlyKeys("ruleId", "ruleIndex", "level", "message", "locations", "suppressions")
                .containsEntry("ruleId", "journey.touchpoint.dead-end")
                .containsEntry("level", "warning")
                .containsEntry("message", Map.of("text", DEAD_END))
                .containsEntry("suppressions", List.of());
        assertThat(rules.get((int) Json.number(result, "ruleIndex")))
                .containsEntry("id", "journey.touchpoint.dead-end");
        Map<String, Object> location = objects(result, "locations").get(0);
        Map<String, Object> physical = object(location, "physicalLocation");
        assertThat(physical).containsEntry("region", Map.of("startLine", 11.0, "startColumn", 9.0));
        assertThat(object(physical, "artifactLocation").get("uri"))
                .asString()
                .startsWith("file:///")
                .endsWith("/a%20shop.json");
        assertThat(objects(location, "logicalLocations"))
                .containsExactly(Map.of("fullyQualifiedName", "/stages/0/touchpoints/1"));
    }

    @Test
    void sarifTellsWhatIsSuppressedWithTheReason() throws IOException {
        Map<String, Object> run = runOf(file("buy.json", SUPPRESSING), "--format=sarif");

        assertThat(objects(run, "results"))
                .singleElement()
                .satisfies(result -> assertThat(result)
                        .containsEntry("level", "warning")
                        .containsEntry(
                                "suppressions", List.of(Map.of("kind", "inSource", "justification", "people look"))));
    }

    @Test
    void programsAreToldWhyAFileIsNoJourney() throws IOException {
        Path file = file("wrong.json", "{\"journeyFormat\": \"1.0\", \"id\": \"a\", \"name\": 5, \"stages\": []}");
        Run run = journey("validate", "--format=sarif", file);
        Map<String, Object> result = objects(
                        objects(Json.objectOf(run.out()), "runs").get(0), "results")
                .get(0);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("No journey can be read from " + file + ", which has 1 fault:\n");
        assertThat(result)
                .containsEntry("ruleId", "json.type")
                .containsEntry("level", "error")
                .doesNotContainKey("ruleIndex");
        assertThat(objects(result, "locations").get(0).get("physicalLocation").toString())
                .contains("startLine=1.0, startColumn=45.0");
    }

    @Test
    void aProfileDecidesHowMuchFindingsMatter() throws IOException {
        Path file = file("buy.json", JOURNEY);

        assertThat(journey("validate", "--profile=draft", file).out()).contains(": NOTE journey.touchpoint.dead-end ");
        assertThat(journey("validate", "--profile=published", file).out())
                .contains(": ERROR journey.touchpoint.dead-end ");
        assertThat(journey("validate", "--profile=published", file).exitCode()).isEqualTo(1);
        assertThat(journey("validate", "--profile=blueprint", file).exitCode()).isZero();
        assertThat(journey("validate", "--profile=final", file))
                .isEqualTo(new Run(
                        2,
                        "",
                        "Invalid value for option '--profile': expected one of [DRAFT, PUBLISHED, BLUEPRINT]"
                                + " (case-insensitive) but was 'final'\nTry: journey validate --help\n"));
    }

    @Test
    void whatIsLateInAPublishedMapIsJudgedByADay() throws IOException {
        Path file = file(
                "buy.json",
                JOURNEY.replace(
                        "\"name\": \"Buying\",",
                        "\"name\": \"Buying\", \"revision\": {\"version\": \"1\","
                                + " \"reviewBy\": \"2026-03-31\"},"));

        assertThat(journey("validate", "--profile=published", "--on=2026-04-01", file)
                        .out())
                .contains(": ERROR journey.revision.review-overdue at /revision/reviewBy: ");
        assertThat(journey("validate", "--profile=published", "--on=2026-03-31", file)
                        .out())
                .doesNotContain("review-overdue");
        assertThat(journey("validate", "--profile=draft", "--on=2026-04-01", file))
                .isEqualTo(new Run(2, "", """
                        --on has an effect with --profile published only; name both, or leave it out
                        Try: journey validate --help
                        """));
    }

    @Test
    void installedRulesAreAppliedWhereAskedFor() throws IOException {
        Path file = file("buy.json", SUPPRESSING);

        assertThat(journey("validate", "--installed-rules", file))
                .isEqualTo(new Run(
                        0,
                        file + ":12:9: NOTE acme.touchpoint.no-follow-up at /stages/0/touchpoints/2: touchpoint"
                                + " \"pay\": nobody asks afterwards how it went. Add a survey.\n",
                        file + ": 1 suppressed\n"));
    }

    /** The second journey leads to one that is not there. */
    @Test
    void anAtlasIsValidatedWithItsJourneys() throws IOException {
        Path file = file("atlas.json", """
                {
                  "journeyFormat": "1.0",
                  "journeys": [
                    {"id": "one", "name": "One", "stages": [{"id": "s", "name": "S", "touchpoints": [
                      {"id": "a", "name": "A"}]}]},
                    {"id": "two", "name": "Two", "stages": [{"id": "t", "name": "T", "touchpoints": [
                      {"id": "b", "name": "B", "subJourney": "on"}]}]}
                  ]
                }
                """);

        assertThat(journey("validate", "--atlas", file))
                .isEqualTo(new Run(
                        1,
                        file + ":7:46: ERROR journey.touchpoint.unknown-sub-journey at"
                                + " /journeys/1/stages/0/touchpoints/0/subJourney: touchpoint \"b\": no journey of this"
                                + " atlas has the id \"on\". Did you mean \"one\"?\n",
                        ""));
        assertThat(objects(
                        objects(
                                        Json.objectOf(journey("validate", "--atlas", "--format=sarif", file)
                                                .out()),
                                        "runs")
                                .get(0),
                        "results"))
                .hasSize(1);
        assertThat(journey("validate", file).exitCode()).isEqualTo(2);
    }

    @Test
    void relativeFilesStayRelativeInSarif() {
        assertThat(FileUri.of(Path.of("maps/kjøp 100%.json"))).isEqualTo("maps/kj%C3%B8p%20100%25.json");
        assertThat(FileUri.of(Path.of("a:b#c?.json"))).isEqualTo("a%3Ab%23c%3F.json");
    }

    private static Map<String, Object> runOf(Path file, String option) {
        return objects(Json.objectOf(journey("validate", option, file).out()), "runs")
                .get(0);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
