package org.journeymodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.examples.cli.Json.object;
import static org.journeymodel.examples.cli.Json.objects;
import static org.journeymodel.examples.cli.Run.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several files in one go, and which findings make it fail. */
class ValidateFilesTest {

    private static final String SOUND = """
            {"journeyFormat": "1.0", "id": "a", "name": "A", "stages": [{"id": "s", "name": "S", "touchpoints": [
              {"id": "look", "name": "Looks", "entryProbability": 1},
              {"id": "pay", "name": "Pays", "outcome": "success"}]}],
             "transitions": [{"from": "look", "to": "pay"}]}
            """;

    @TempDir
    Path folder;

    private Path sound;
    private Path warned;
    private Path wrong;
    private Path unreadable;

    @BeforeEach
    void write() throws IOException {
        sound = file("sound.json", SOUND);
        warned = file("warned.json", SOUND.replace("\"entryProbability\": 1", "\"entryProbability\": 0.5"));
        wrong = file("wrong.json", SOUND.replace("\"to\": \"pay\"", "\"to\": \"paay\""));
        unreadable = file("unreadable.json", "{\"journeyFormat\": \"1.0\", \"id\": 5, \"name\": \"N\"}");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void eachFindingNamesItsFileAndTheExitCodeIsTheWorst() {
        Run run = journey("validate", sound, warned, wrong);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines().map(line -> line.replaceFirst(" at .*", "")))
                .containsExactly(
                        warned + ":1:60: WARNING journey.entry.sum",
                        wrong + ":3:3: WARNING journey.touchpoint.unreachable",
                        wrong + ":4:41: ERROR journey.transition.unknown-target");
        assertThat(run.err()).isEqualTo(sound + ": no findings\n");
        assertThat(journey("validate", sound, warned).exitCode()).isZero();
    }

    @Test
    void aFileThatCannotBeUsedDoesNotHideTheOthers() {
        Path none = folder.resolve("none.json");
        Run run = journey("validate", none, unreadable, sound, wrong);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.startsWith(wrong + ":"));
        assertThat(run.err())
                .isEqualTo(none + ": no such file. Check the path.\n"
                        + "No journey can be read from " + unreadable + ", which has 1 fault:\n"
                        + unreadable + ":1:32: ERROR json.type at /id: wanted an id, found 5.\n"
                        + sound + ": no findings\n");
    }

    @Test
    void jsonListsTheFilesInTheOrderGiven() {
        Map<String, Object> all = Json.objectOf(
                journey("validate", "--format=json", wrong, sound, unreadable).out());

        assertThat(objects(all, "files"))
                .extracting(each -> each.get("file"))
                .containsExactly(wrong.toString(), sound.toString(), unreadable.toString());
        assertThat(objects(all, "files"))
                .extracting(each -> objects(each, "findings").size())
                .containsExactly(2, 0, 1);
    }

    @Test
    void sarifIsOneRunInWhichEachResultHasItsFile() {
        Map<String, Object> log = Json.objectOf(
                journey("validate", "--format=sarif", warned, wrong, unreadable).out());

        assertThat(SarifSpecification.faultsOf(log)).isEmpty();
        assertThat(objects(log, "runs"))
                .singleElement()
                .satisfies(run -> assertThat(objects(run, "results"))
                        .extracting(ValidateFilesTest::uriOf)
                        .containsExactly(
                                FileUri.of(warned), FileUri.of(wrong), FileUri.of(wrong), FileUri.of(unreadable)));
    }

    private static Object uriOf(Map<String, Object> result) {
        return object(object(objects(result, "locations").get(0), "physicalLocation"), "artifactLocation")
                .get("uri");
    }

    @Test
    void warningsAndNotesFailWhereAskedFor() throws IOException {
        Path noted = file("noted.json", Files.readString(warned));

        assertThat(journey("validate", warned).exitCode()).isZero();
        assertThat(journey("validate", "--fail-on", "warning", warned).exitCode())
                .isEqualTo(1);
        assertThat(journey("validate", "--fail-on=note", sound).exitCode()).isZero();
        // In a draft that warning is a note.
        assertThat(journey("validate", "--profile=draft", "--fail-on=warning", noted)
                        .exitCode())
                .isZero();
        assertThat(journey("validate", "--profile=draft", "--fail-on=note", noted)
                        .exitCode())
                .isEqualTo(1);
        assertThat(journey("validate", "--fail-on=fatal", sound)).isEqualTo(new Run(2, "", """
                        Invalid value for option '--fail-on': expected one of [ERROR, WARNING, NOTE] (case-insensitive)\
                         but was 'fatal'
                        Try: journey validate --help
                        """));
    }

    @Test
    void whatIsSuppressedDoesNotFail() throws IOException {
        Path quiet = file(
                "quiet.json",
                Files.readString(warned)
                        .replace(
                                "\"name\": \"A\",",
                                "\"name\": \"A\", \"attributes\": {\"suppressed-findings\": [{\"rule\":"
                                        + " \"journey.entry.sum\", \"reason\": \"half of them\"}]},"));

        assertThat(journey("validate", "--fail-on=note", quiet))
                .isEqualTo(new Run(0, "", quiet + ": no findings, 1 suppressed\n"));
    }

    @Test
    void helpTellsHowOwnRulesAreFound() {
        assertThat(journey("validate", "--help").out()).endsWith("""

                Rules of your own: java -jar knows no class path but its jar. Instead of it, run
                java -cp journey.jar:rules.jar org.journeymodel.examples.cli.Main validate ...
                """);
    }
}
