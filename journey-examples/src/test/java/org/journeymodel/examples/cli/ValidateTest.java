package org.journeymodel.examples.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.examples.cli.Run.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.journeymodel.examples.colleen.ColleensJourney;
import org.journeymodel.json.JourneyJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ValidateTest {

    private static final String SOUND = """
            {
              "journeyFormat": "1.0",
              "id": "buy",
              "name": "Buying",
              "stages": [
                {
                  "id": "shop",
                  "name": "Shop",
                  "touchpoints": [
                    {"id": "look", "name": "Looks", "entryProbability": 1},
                    {"id": "pay", "name": "Pays", "outcome": "success"}
                  ]
                }
              ],
              "transitions": [
                {"from": "look", "to": "pay", "probability": 0.5}
              ]
            }
            """;

    @TempDir
    Path folder;

    @Test
    void saysOfACleanJourneyThatThereIsNothingToFind() throws IOException {
        Path file = file("colleen.json", JourneyJson.write(ColleensJourney.create()));
        assertThat(journey("validate", file)).isEqualTo(new Run(0, "", file + ": no findings\n"));
        Path small = file("small.json", SOUND);
        assertThat(journey("validate", small)).isEqualTo(new Run(0, "", small + ": no findings\n"));
    }

    @Test
    void printsOneFindingALineInOrderOfTheirPlaces() throws IOException {
        Path file = file("orders.json", SOUND.replace("\"to\": \"pay\"", "\"to\": \"paay\""));
        assertThat(journey("validate", file)).isEqualTo(new Run(1, """
                %1$s:11:9: WARNING journey.touchpoint.unreachable at /stages/0/touchpoints/1: touchpoint "pay":\
                 no entry of the journey leads to it. Mend the transitions from and to unknown touchpoints first;\
                 one of them may lead here.
                %1$s:16:28: ERROR journey.transition.unknown-target at /transitions/0/to: transition from "look"\
                 to "paay": no touchpoint of this journey has the id "paay". Did you mean "pay"?
                """.formatted(file), ""));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void readsAPipeOnlyOnce() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        String json = SOUND.replace("\"entryProbability\": 1", "\"entryProbability\": 0.4");
        CompletableFuture<Run> run = CompletableFuture.supplyAsync(() -> journey("validate", pipe));
        Files.writeString(pipe, json, StandardOpenOption.WRITE);
        Run told = run.get(30, TimeUnit.SECONDS);
        assertThat(told.out()).startsWith(pipe + ":5:13: WARNING journey.entry.sum at /stages: ");
        assertThat(told.exitCode()).isZero();
    }

    @Test
    void endsWithZeroWhereThereAreWarningsOnly() throws IOException {
        Path file = file("shares.json", SOUND.replace("\"entryProbability\": 1", "\"entryProbability\": 0.4"));
        assertThat(journey("validate", file)).isEqualTo(new Run(0, """
                %s:5:13: WARNING journey.entry.sum at /stages: journey "buy": the entry probabilities of its\
                 touchpoints sum to 0.4, not to 1; they are divided by their sum. Make them sum to 1.
                """.formatted(file), ""));
    }

    @Test
    void keepsFindingsOfHostileTextInOneLine() throws IOException {
        Path file = file("hostile.json", SOUND.replace("\"to\": \"pay\"", "\"to\": \"p\\u001b[31m\\u202e\""));
        Run run = journey("validate", file);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).doesNotContain("\u001b", "\u202e").hasLineCount(2);
    }

    @Test
    void listsEveryFaultOfAFileThatIsNoJourney() throws IOException {
        Path file = file("wrong.json", """
                {"journeyFormat": "1.0", "id": 5, "name": "N", "stages": {}, "colour": "red"}
                """);
        assertUnusable(file, """
                No journey can be read from %1$s, which has 3 faults:
                %1$s:1:32: ERROR json.type at /id: wanted an id, found 5.
                %1$s:1:58: ERROR json.type at /stages: wanted a list, found an object. Put it in brackets, as a\
                 list of one.
                %1$s:1:62: ERROR json.field.unknown at /colour: a journey has no field "colour". Its fields are:\
                 journeyFormat, $schema, id, name, description, kind, purpose, scope, personas, personasInFocus,\
                 channels, teams, stages, transitions, zones, insights, opportunities, actionItems,\
                 emotionScale, revision, attributes.
                """);
    }

    @Test
    void namesAFileThatIsNotThere() {
        assertUnusable(folder.resolve("none.json"), "%s: no such file. Check the path.\n");
    }

    @Test
    void namesAFolder() {
        assertUnusable(folder, "%s: is a folder, not a file.\n");
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        assertOneFault(
                file("empty.json", ""),
                ":1:1: ERROR json.empty: the document is empty. A journey is a JSON object: {…}.");
    }

    @Test
    void refusesABinaryFile() throws IOException {
        assertForeign(file("binary.json", "\u0001\u0000\u0002"), "a binary file, or UTF-16 text");
    }

    @Test
    void refusesAGzipFile() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(SOUND.getBytes(ISO_8859_1));
        }
        assertForeign(
                Files.write(folder.resolve("journey.json.gz"), bytes.toByteArray()), "a gzip file: unpack it first");
    }

    @Test
    void refusesAnHtmlPage() throws IOException {
        assertForeign(file("page.json", "<!DOCTYPE html>\n<html><body>404</body></html>\n"), "an HTML page");
    }

    @Test
    void refusesATable() throws IOException {
        assertForeign(file("shop.csv", "customer,touchpoint,time\n"), "a table (CSV)");
    }

    @Test
    void tellsWhereADocumentIsCutOff() throws IOException {
        assertOneFault(
                file("cut.json", SOUND.substring(0, SOUND.indexOf("Buying") + 3)),
                ":4:11: ERROR json.syntax at /name: the text that begins here is never closed. Is the document cut"
                        + " off?");
    }

    @Test
    void tellsWhichByteIsNotUtf8() throws IOException {
        assertOneFault(
                file("latin.json", SOUND.replace("Buying", "Gr\u00fc\u00dfe")),
                ":4:14: ERROR json.encoding: the byte 0xFC at offset 56 is not well-formed UTF-8. Save the document as"
                        + " UTF-8.");
    }

    @Test
    void namesBothVersionsOfADocumentFromTheFuture() throws IOException {
        assertOneFault(
                file("future.json", SOUND.replace("\"1.0\"", "\"2.0\"")),
                ":2:20: ERROR json.version at /journeyFormat: the document has format 2.0, and this library reads format"
                        + " 1.0. Read it with a newer version of this library.");
    }

    private Path file(String name, String latin1) throws IOException {
        return Files.write(folder.resolve(name), latin1.getBytes(ISO_8859_1));
    }

    private static void assertForeign(Path file, String what) {
        assertOneFault(
                file,
                ":1:1: ERROR json.not-json: this is no JSON; it looks like " + what
                        + ". A journey is a JSON document in UTF-8.");
    }

    private static void assertOneFault(Path file, String fault) {
        assertUnusable(file, "No journey can be read from %1$s, which has 1 fault:\n%1$s" + fault + "\n");
    }

    private static void assertUnusable(Path file, String message) {
        assertThat(journey("validate", file)).isEqualTo(new Run(2, "", message.formatted(file)));
    }
}
