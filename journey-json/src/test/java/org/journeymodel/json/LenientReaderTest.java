package org.journeymodel.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.EmpathyMap;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Team;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LenientReaderTest {

    private static final LenientReader<Journey> LENIENT = JourneyJson.lenient();

    @Test
    void holdsAllOfWhatIsOfTheFormat() {
        PartialReading<Journey> reading = LENIENT.read(JourneyJson.write(Samples.JOURNEY));
        assertThat(reading.value()).isEqualTo(Samples.JOURNEY);
        assertThat(reading.isComplete()).isTrue();
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.leftOut()).isEmpty();
    }

    @Test
    void listsWhatItLeftOutWithPlaceAndValue() {
        PartialReading<Journey> reading = LENIENT.read("""
                {"journeyFormat": "1.0", "id": "j", "theme": "dark", "name": "J",
                  "teams": [{"id": "web", "naem": 1.50, "name": "Web", "members": ["Ida", {"id": 7, "boss": null}]}],
                  "a/b": {}}""");
        assertThat(reading.value())
                .isEqualTo(Journey.builder()
                        .id("j")
                        .name("J")
                        .addTeams(Team.of("web", "Web"))
                        .build());
        assertThat(reading.isComplete()).isFalse();
        assertThat(reading.findings()).extracting(Finding::severity).containsOnly(Severity.WARNING);
        assertThat(reading.findings().stream()
                        .map(Finding::toString)
                        .map(line -> line.replaceFirst("Its fields.*", "")))
                .containsExactly(
                        "1:37: WARNING json.field.unknown at /theme: a journey has no field \"theme\"; its value,"
                                + " the text \"dark\", was left out. ",
                        "2:27: WARNING json.field.unknown at /teams/0/naem: a team has no field \"naem\"; its value,"
                                + " 1.50, was left out. Did you mean \"name\"?",
                        "2:56: WARNING json.field.unknown at /teams/0/members: a team has no field \"members\";"
                                + " its value, a list, was left out. ",
                        "3:3: WARNING json.field.unknown at /a~1b: a journey has no field \"a/b\"; its value,"
                                + " an object, was left out. ");
        assertThat(reading.leftOut())
                .containsExactly(
                        entry("/theme", AttributeValue.of("dark")),
                        entry("/teams/0/naem", AttributeValue.of(1.5)),
                        entry(
                                "/teams/0/members",
                                AttributeValue.of(List.of(
                                        AttributeValue.of("Ida"),
                                        AttributeValue.object()
                                                .put("id", 7)
                                                .put("boss", new AttributeValue.NullValue())
                                                .build()))),
                        entry("/a~1b", AttributeValue.object().build()));
    }

    @Test
    void readsNewerMinorVersions() {
        PartialReading<Journey> reading = LENIENT.read(
                "{\"mood\": 1, \"journeyFormat\": \"1.12\", \"id\": \"j\", \"name\": \"J\", \"theme\": true}");
        assertThat(reading.value().id()).isEqualTo("j");
        assertThat(reading.findings().stream().map(Finding::toString))
                .containsExactly(
                        "1:2: WARNING json.field.unknown at /mood: a journey has no field \"mood\"; its value,"
                                + " 1, was left out. Format 1.12 may have it; format 1.0 has not.",
                        "1:30: WARNING json.version at /journeyFormat: the document has format 1.12, and this library"
                                + " reads format 1.0. What only the newer format has is left out.",
                        "1:62: WARNING json.field.unknown at /theme: a journey has no field \"theme\"; its value,"
                                + " true, was left out. Format 1.12 may have it; format 1.0 has not.");
        assertThat(reading.leftOut().keySet()).containsExactly("/mood", "/theme");
    }

    @Test
    void saysOfAnUnknownWordThatANewerFormatMayHaveIt() {
        assertThatThrownBy(() -> LENIENT.read(
                        "{\"kind\": \"dream\", \"journeyFormat\": \"1.1\", \"id\": \"j\", \"name\": \"J\"}"))
                .hasMessageEndingWith("found the text \"dream\". Format 1.1 may have it; format 1.0 has not.");
    }

    @Test
    void doesNotLeaveOutAllOfAnotherKindOfDocument() {
        LenientReader<EmpathyMap> maps = JourneyJson.empathyMaps().lenient();
        assertThatThrownBy(() -> maps.read(JourneyJson.write(Samples.JOURNEY)))
                .isInstanceOf(JourneyJsonException.class)
                .hasMessage("No empathy map can be read from the document, which has 1 fault:\n"
                        + "1:1: ERROR json.document-kind: this is a journey, not an empathy map."
                        + " Read it as a journey; JourneyJson.journeys() does.");
    }

    @Test
    void isStrictInAllElse() {
        assertThatThrownBy(() -> LENIENT.read("""
                        {"journeyFormat": "2.0", "id": "a b", "x": [1, 2], "x": 3, "y": {"a": 1, "a": 2}, "kind": 7}}"""))
                .isInstanceOf(JourneyJsonException.class)
                .hasMessageStartingWith("No journey can be read from the document, which has 7 faults:\n")
                .hasMessageNotContaining("WARNING")
                .hasMessageContaining("json.version at /journeyFormat")
                .hasMessageContaining("json.field.missing")
                .hasMessageContaining("json.value.invalid at /id")
                .hasMessageContaining("json.field.duplicate at /x")
                .hasMessageContaining("json.field.duplicate at /y/a")
                .hasMessageContaining("json.type at /kind")
                .hasMessageContaining("json.trailing");
        assertThatThrownBy(() -> LENIENT.read("{\"x\": " + "[".repeat(200)))
                .hasMessageContaining("json.limit.depth")
                .isInstanceOf(JourneyJsonException.class);
        assertThatThrownBy(() -> LENIENT.read("{\"x\": 1e999}"))
                .hasMessageContaining("json.limit.number at /x")
                .isInstanceOf(JourneyJsonException.class);
    }

    @Test
    void listsTheFirstThousandFieldsAndCountsTheRest() {
        String fields = IntStream.range(0, 5_000)
                .mapToObj(at -> ", \"x" + at + "\": " + at)
                .collect(Collectors.joining());
        PartialReading<Journey> reading =
                LENIENT.read("{\"journeyFormat\": \"1.0\", \"id\": \"j\", \"name\": \"J\"" + fields + "}");
        assertThat(reading.findings()).hasSize(1_001);
        assertThat(reading.findings().get(999).path()).isEqualTo("/x999");
        assertThat(reading.findings().get(1_000))
                .hasToString("WARNING json.field.unknown: 4000 more fields were left out and not listed.");
        assertThat(reading.leftOut()).hasSize(1_000).containsEntry("/x999", AttributeValue.of(999));
        assertThat(reading.leftOutCount()).isEqualTo(5_000);
    }

    @Test
    void listsAThousandFieldsWithoutARest() {
        String fields = IntStream.range(0, 1_000)
                .mapToObj(at -> ", \"x" + at + "\": " + at)
                .collect(Collectors.joining());
        PartialReading<Journey> reading =
                LENIENT.read("{\"journeyFormat\": \"1.0\", \"id\": \"j\", \"name\": \"J\"" + fields + "}");
        assertThat(reading.findings())
                .hasSize(1_000)
                .allMatch(finding -> finding.line().isPresent());
        assertThat(reading.leftOutCount()).isEqualTo(1_000);
    }

    @Test
    void isAsStrictWithFieldsThatItOnlyCounts() {
        String fields = IntStream.range(0, 1_000)
                .mapToObj(at -> ", \"x" + at + "\": " + at)
                .collect(Collectors.joining());
        assertThatThrownBy(() -> LENIENT.read("{\"journeyFormat\": \"1.0\", \"id\": \"j\", \"name\": \"J\"" + fields
                        + ", \"y\": {\"a\": 1, \"a\": 2}, \"y\": 3}"))
                .hasMessageContaining("has 2 faults")
                .hasMessageContaining("json.field.duplicate at /y/a")
                .hasMessageContaining("json.field.duplicate at /y:");
    }

    @Test
    void tellsNamesApartThatAreTooLongToBeShown() {
        String name = "n".repeat(200);
        PartialReading<Journey> reading = LENIENT.read("{\"journeyFormat\": \"1.0\", \"id\": \"j\", \"name\": \"J\", \""
                + name + "1\": 1, \"" + name + "2\": 2}");
        assertThat(reading.leftOut().keySet()).containsExactly("/" + name + "1", "/" + name + "2");
    }

    @Test
    void readsFromEverywhere(@TempDir Path folder) throws IOException {
        String json = "{\"journeyFormat\": \"1.0\", \"id\": \"j\", \"name\": \"J\", \"x\": 1}";
        PartialReading<Journey> reading = LENIENT.read(json);
        assertThat(LENIENT.read(new StringReader(json))).isEqualTo(reading);
        assertThat(LENIENT.read(new ByteArrayInputStream(json.getBytes(UTF_8)), "j.json")
                        .findings()
                        .get(0)
                        .source())
                .contains("j.json");
        Path file = Files.writeString(folder.resolve("j.json"), json);
        assertThat(LENIENT.read(file).value()).isEqualTo(reading.value());
    }

    @Test
    void readsAtlasesAndEmpathyMaps(@TempDir Path folder) throws IOException {
        String atlas = JourneyJson.write(Samples.ATLAS).replaceFirst("\\{", "{\"x\": 1, ");
        assertThat(JourneyJson.atlases().lenient().read(atlas).value()).isEqualTo(Samples.ATLAS);
        assertThat(JourneyJson.atlases().lenient().read(atlas).leftOut()).containsOnlyKeys("/x");
        assertThat(JourneyJson.atlases()
                        .lenient()
                        .read(Files.writeString(folder.resolve("a.json"), atlas))
                        .value())
                .isEqualTo(Samples.ATLAS);
        String map = JourneyJson.write(Samples.EMPATHY_MAP).replaceFirst("\\{", "{\"x\": 1, ");
        assertThat(JourneyJson.empathyMaps().lenient().read(map).value()).isEqualTo(Samples.EMPATHY_MAP);
        assertThat(JourneyJson.empathyMaps().lenient().read(map).leftOut()).containsOnlyKeys("/x");
    }
}
