package org.journeymodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymodel.core.limit.Limits;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each limit on each kind of document: taken at the limit, refused one past it and far past it. */
class LimitsOfEveryDocumentTest {

    private static final String ELEMENTS =
            "(personas, channels, teams, stages, touchpoints, transitions, zones, insights,"
                    + " opportunities, action items, scenarios and their steps)";

    private static final Journey JOURNEY = Journey.builder()
            .id("j")
            .name("J")
            .addStages(Stage.builder()
                    .id("s")
                    .name("S")
                    .addTouchpoints(Touchpoint.of("a", "A"))
                    .build())
            .build();

    /** A kind of document with room for something that is too much; where there is none, it is null. */
    private record Kind(
            String name, DocumentFormat<?> format, String frame, String text, String attribute, String elements) {

        String of(String field) {
            return frame.replace("…", field);
        }
    }

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "journey",
                    JourneyJson.journeys(),
                    "{\"journeyFormat\":\"1.0\",\"id\":\"j\",\"name\":\"J\",…}",
                    "\"scope\":…",
                    "\"attributes\":{…}",
                    "\"teams\":[…]"),
            new Kind(
                    "atlas",
                    JourneyJson.atlases(),
                    "{\"journeyFormat\":\"1.0\",\"journeys\":[{\"id\":\"j\",\"name\":\"J\",…}]}",
                    "\"scope\":…",
                    "\"attributes\":{…}",
                    "\"teams\":[…]"),
            new Kind("empathy map", JourneyJson.empathyMaps(), "{\"journeyFormat\":\"1.0\",…}", "\"says\":[…]", "", ""),
            new Kind(
                    "scenario list",
                    JourneyJson.scenarios(JOURNEY),
                    "{\"journeyFormat\":\"1.0\",\"scenarios\":[{…}]}",
                    "\"steps\":[{\"touchpoint\":\"a\"}],\"name\":…",
                    "",
                    "\"steps\":[…]"),
            new Kind("value", JourneyJson.values(), "{…}", "\"a\":…", "\"a\":{…}", ""));

    /**
     * One limit on one kind of document.
     *
     * @param document the document of some size
     * @param most the largest size that is taken
     * @param found what is told of a size that is too large
     */
    private record Row(
            Kind kind,
            String what,
            Limits limits,
            int most,
            IntFunction<String> document,
            String ruleId,
            IntFunction<String> found) {

        @Override
        public String toString() {
            return what + " of " + kind.name;
        }

        DocumentFormat<?> format() {
            return kind.format.limits(limits);
        }
    }

    static Stream<Row> rows() {
        return KINDS.stream()
                .flatMap(kind -> Stream.of(
                                bytes(kind),
                                text(kind),
                                name(kind),
                                number(kind),
                                exponent(kind),
                                levels(kind),
                                elements(kind))
                        .flatMap(List::stream));
    }

    private static List<Row> bytes(Kind kind) {
        String sound = kind.of(kind.text.replace("…", "\"x\""));
        return List.of(new Row(
                kind,
                "bytes",
                Limits.standard().withDocumentBytes(200),
                200,
                size -> sound + " ".repeat(size - sound.length()),
                "json.limit.document",
                size -> "the document is larger than the limit of 200 bytes. Split the " + kind.name
                        + ", or raise the limit (Limits.withDocumentBytes)."));
    }

    private static List<Row> text(Kind kind) {
        return List.of(new Row(
                kind,
                "text",
                Limits.standard().withTextCharacters(40),
                40,
                size -> kind.of(kind.text.replace("…", '"' + "é".repeat(size) + '"')),
                "json.limit.text",
                size -> "the text has " + size
                        + " characters; the limit is 40. Shorten it, or raise the limit (Limits.withTextCharacters)."));
    }

    /** Names of attributes, where there are some; else of fields that the format does not have. */
    private static List<Row> name(Kind kind) {
        return kind.attribute.isEmpty()
                ? List.of()
                : List.of(new Row(
                        kind,
                        "name",
                        Limits.standard().withNameCharacters(120),
                        120,
                        size -> kind.of(kind.attribute.replace("…", '"' + "é".repeat(size) + "\":1")),
                        "json.limit.name",
                        size -> "the name of a field is longer than the limit of 120 characters; nothing was read from"
                                + " here on. Shorten it, or raise the limit (Limits.withNameCharacters)."));
    }

    private static List<Row> number(Kind kind) {
        return kind.attribute.isEmpty()
                ? List.of()
                : List.of(new Row(
                        kind,
                        "number",
                        Limits.standard().withNumberCharacters(30),
                        30,
                        size -> kind.of(kind.attribute.replace("…", "\"n\":" + "0." + "9".repeat(size - 2))),
                        "json.limit.number",
                        size -> "the number has " + size + " characters; the limit is 30. Round it; about 17 digits"
                                + " count. Or raise the limit (Limits.withNumberCharacters)."));
    }

    private static List<Row> exponent(Kind kind) {
        return kind.attribute.isEmpty()
                ? List.of()
                : List.of(new Row(
                        kind,
                        "exponent",
                        Limits.standard().withNumberExponent(12),
                        12,
                        size -> kind.of(kind.attribute.replace("…", "\"n\":1e-" + size)),
                        "json.limit.number",
                        size -> "1e-" + size + " is past the limit of 100 characters with an exponent up to 12. Round"
                                + " it, or write it as a text."));
    }

    private static List<Row> levels(Kind kind) {
        if (kind.attribute.isEmpty()) {
            return List.of();
        }
        String around = kind.of(kind.attribute);
        int open =
                (int) around.chars().filter(each -> each == '{' || each == '[').count();
        return List.of(new Row(
                kind,
                "levels",
                Limits.standard().withDocumentLevels(10),
                10,
                size -> kind.of(
                        kind.attribute.replace("…", "\"l\":" + "[".repeat(size - open) + "]".repeat(size - open))),
                "json.limit.depth",
                size -> "lists and objects stand inside each other more than 10 deep; nothing was read from here on."
                        + " No journey is that deep."));
    }

    private static List<Row> elements(Kind kind) {
        if (kind.elements.isEmpty()) {
            return List.of();
        }
        boolean steps = kind.elements.contains("steps");
        IntFunction<String> element =
                number -> steps ? "{\"touchpoint\":\"a\"}" : "{\"id\":\"t" + number + "\",\"name\":\"T\"}";
        return List.of(new Row(
                kind,
                "elements",
                Limits.standard().withElements(20),
                20,
                size -> kind.of(kind.elements.replace(
                        "…",
                        IntStream.range(steps ? 1 : 0, size) // the scenario is an element itself
                                .mapToObj(element)
                                .collect(Collectors.joining(",")))),
                "json.limit.elements",
                size -> "there are more than 20 elements " + ELEMENTS + "; nothing was read from here on. Split the"
                        + " document, or raise the limit (Limits.withElements)."));
    }

    static Stream<Arguments> past() {
        return rows().flatMap(row -> Stream.of(
                Arguments.of(row, row.most + 1), Arguments.of(row, 9 * row.most), Arguments.of(row, 400 * row.most)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isTakenAtTheLimit(Row row) throws IOException {
        String document = row.document.apply(row.most);
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        Object value = row.format().read(document);
        assertThat(row.format().read(new ByteArrayInputStream(bytes))).isEqualTo(value);
        assertThat(row.format().read(new StringReader(document))).isEqualTo(value);
        assertThat(row.format().lenient().read(document).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("past")
    void isRefusedPastTheLimitAndNothingOfItIsKept(Row row, int size) {
        String document = row.document.apply(size);
        DocumentFormat<?> format = row.format();
        Object before = format.read(row.document.apply(row.most));

        assertThat(toldOf(row, () -> format.read(document))).isEqualTo(row.found.apply(size));
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        assertThat(toldOf(row, () -> format.read(new ByteArrayInputStream(bytes))))
                .isEqualTo(row.found.apply(size));
        assertThat(toldOf(row, () -> format.read(new StringReader(document)))).isEqualTo(row.found.apply(size));
        assertThat(toldOf(row, () -> format.lenient().read(document))).isEqualTo(row.found.apply(size));

        assertThat((Object) format.read(row.document.apply(row.most))).isEqualTo(before);
    }

    private interface Action {
        Object run() throws IOException;
    }

    private static String toldOf(Row row, Action reading) {
        JourneyJsonException refusal = catchThrowableOfType(JourneyJsonException.class, reading::run);
        assertThat(refusal.findings()).extracting(Finding::ruleId).containsExactly(row.ruleId);
        Finding told = refusal.findings().get(0);
        return told.message() + told.remedy().map(" "::concat).orElse("");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isTakenWithinTheStandardLimits(Row row) {
        assertThat((Object) row.kind.format.read(row.document.apply(row.most + 1)))
                .isNotNull();
    }

    @Test
    void faultsPastTheLimitAreCounted() {
        DocumentFormat<Journey> three =
                JourneyJson.journeys().limits(Limits.standard().withDocumentFindings(3));
        String fields = IntStream.range(0, 10).mapToObj(n -> "\"x" + n + "\":1").collect(Collectors.joining(","));
        String document = "{\"journeyFormat\":\"1.0\",\"id\":\"j\",\"name\":\"J\"," + fields + "}";
        JourneyJsonException refusal = catchThrowableOfType(JourneyJsonException.class, () -> three.read(document));
        assertThat(refusal.findings()).hasSize(3);
        assertThat(refusal)
                .hasMessageStartingWith(
                        "No journey can be read from the document, which has 10 faults, 3 of" + " them kept:\n");
        PartialReading<Journey> partial = three.lenient().read(document);
        assertThat(partial.leftOut()).hasSize(3);
        assertThat(partial.leftOutCount()).isEqualTo(10);
        assertThat(partial.findings()).hasSize(4);
        assertThat(partial.findings().get(3).message()).isEqualTo("7 more fields were left out and not listed.");
    }

    @Test
    void whatCouldNotBeReadBackIsNotWritten() {
        DocumentFormat<Journey> narrow =
                JourneyJson.journeys().limits(Limits.standard().withTextCharacters(10));
        Journey journey = JOURNEY.toBuilder().scope("x".repeat(11)).build();
        assertThat(catchThrowableOfType(IllegalArgumentException.class, () -> narrow.write(journey)))
                .hasMessage("The text at /scope has 11 characters; documents may have 10. Shorten it.");
        Journey longest = JOURNEY.toBuilder().scope("x".repeat(1_000_001)).build();
        DocumentFormat<Journey> wide =
                JourneyJson.journeys().limits(Limits.standard().withTextCharacters(1_000_001));
        assertThat(wide.read(wide.write(longest))).isEqualTo(longest);
    }

    @Test
    void whatAReaderTookIsFoundAgain() {
        String name = "n".repeat(100_000);
        String document = "{\"journeyFormat\":\"1.0\",\"id\":\"j\",\"name\":\"J\",\n\"attributes\":{\"" + name
                + "\":1,\n\"last\":2}}";
        Finding finding = Finding.builder()
                .severity(Severity.NOTE)
                .ruleId("own.rule")
                .path("/attributes/last")
                .message("it is the last.")
                .build();
        assertThat(JourneyJson.locate(List.of(finding), document).get(0).line()).hasValue(3);
    }
}
