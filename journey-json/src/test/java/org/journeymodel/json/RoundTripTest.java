package org.journeymodel.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.NumberValue;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyAtlas;
import org.journeymodel.core.model.Revision;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.space.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated
class RoundTripTest {

    @Test
    void readsWhatItHasWritten() {
        assertThat(JourneyJson.read(JourneyJson.write(Samples.JOURNEY))).isEqualTo(Samples.JOURNEY);
    }

    @Test
    void writesTheGoldenDocument() {
        assertThat(JourneyJson.write(Samples.JOURNEY)).isEqualTo(Streams.resource("golden/whole-journey.json"));
    }

    @Test
    void readsAndWritesAtlases() throws IOException {
        String written = JourneyJson.write(Samples.ATLAS);
        assertThat(written).isEqualTo(Streams.resource("golden/atlas.json"));
        assertThat(JourneyJson.readAtlas(written)).isEqualTo(Samples.ATLAS);
    }

    @Test
    void readsAndWritesAnEmptyAtlas() {
        assertThat(JourneyJson.readAtlas(JourneyJson.write(JourneyAtlas.of()))).isEqualTo(JourneyAtlas.of());
    }

    @Test
    void readsAndWritesEmpathyMaps() {
        String written = JourneyJson.write(Samples.EMPATHY_MAP);
        assertThat(written).isEqualTo(Streams.resource("golden/empathy-map.json"));
        assertThat(JourneyJson.readEmpathyMap(written)).isEqualTo(Samples.EMPATHY_MAP);
    }

    @Test
    void saysWhatCouldNotBeRead() {
        assertThatThrownBy(() -> JourneyJson.readAtlas("{}}"))
                .isInstanceOf(JourneyJsonException.class)
                .hasMessage("""
                        No atlas can be read from the document, which has 3 faults:
                        1:1: ERROR json.field.missing: an atlas must have the field "journeyFormat".\
                         Add it with the format version "1.0".
                        1:1: ERROR json.field.missing: an atlas must have the field "journeys". Add it with a list.
                        1:3: ERROR json.trailing: there is something after the end of the atlas.\
                         A document holds one atlas; remove what follows it.""");
        assertThatThrownBy(() -> JourneyJson.readEmpathyMap("[]"))
                .hasMessageStartingWith("No empathy map can be read from the document, which has 1 fault:");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0, -0.0, 4.9E-324, -1.7976931348623157e308, 0.1, 1e-7, 123456789012345680000.0, 1e21})
    void keepsEveryNumber(double number) {
        Journey journey = withTouchpoint(Touchpoint.builder().position(Position.of(number, 1)));
        assertThat(JourneyJson.read(JourneyJson.write(journey))).isEqualTo(journey);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:00", "12:30", "23:59:59", "07:05:09.500", "07:05:09.000001", "23:59:59.999999999"})
    void writesTimesOfDayShortAndExactly(String time) {
        Journey journey = withTouchpoint(Touchpoint.builder().timeOfDay(LocalTime.parse(time)));
        assertThat(JourneyJson.write(journey)).contains("\"timeOfDay\": \"" + time + '"');
        assertThat(JourneyJson.read(JourneyJson.write(journey))).isEqualTo(journey);
    }

    @Test
    void takesTimesOfDayWithNeedlessZeros() {
        for (String time : new String[] {"12:30", "12:30:00", "12:30:00.0", "12:30:00.000000000"}) {
            assertThat(JourneyJson.read(
                            DOCUMENT_START + "\"stages\": [{\"id\": \"s\", \"name\": \"S\", \"touchpoints\":"
                                    + " [{\"id\": \"t\", \"name\": \"T\", \"timeOfDay\": \"" + time + "\"}]}]}"))
                    .isEqualTo(withTouchpoint(Touchpoint.builder().timeOfDay(LocalTime.of(12, 30))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2024-02-29", "0000-01-01", "9999-12-31", "+10000-01-01", "-0001-12-31"})
    void keepsEveryDay(String day) {
        Journey journey = Journey.builder()
                .id("j")
                .name("J")
                .revision(Revision.builder()
                        .version("1")
                        .date(LocalDate.parse(day))
                        .build())
                .build();
        assertThat(JourneyJson.write(journey)).contains("\"date\": \"" + day + '"');
        assertThat(JourneyJson.read(JourneyJson.write(journey))).isEqualTo(journey);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "-0", "0.10", "1e400", "1.0e-400", "9007199254740993", "123456789012345678901234567890.5"})
    void keepsNumbersOfAttributesToTheLastDigit(String number) {
        Journey journey = JourneyJson.read(DOCUMENT_START + "\"attributes\": {\"n\": " + number + "}}");
        assertThat(journey.attributes()).containsEntry("n", new NumberValue(new BigDecimal(number)));
        assertThat(JourneyJson.read(JourneyJson.write(journey))).isEqualTo(journey);
    }

    @Test
    void refusesToWriteAttributesThatCouldNotBeReadAgain() {
        assertThatThrownBy(() -> writeAttribute(new NumberValue(new BigDecimal("1e401"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The number at /attributes/x has 1 digit and the exponent 401; documents may have numbers"
                        + " of 100 characters with an exponent up to 400. Round it, or give it as a text.");
        assertThatThrownBy(() -> writeAttribute(new NumberValue(new BigDecimal("9".repeat(101)))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(writeAttribute(nested(98))).contains("[]");
        assertThat(JourneyJson.read(writeAttribute(nested(98))).attributes()).containsEntry("x", nested(98));
        assertThatThrownBy(() -> writeAttribute(nested(99)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The list or object at /attributes/x/0/0")
                .hasMessageEndingWith("/0 stands 101 levels deep; documents may have 100. Write a flatter value.");
    }

    private static String writeAttribute(AttributeValue value) {
        return JourneyJson.write(
                Journey.builder().id("j").name("J").putAttributes("x", value).build());
    }

    private static AttributeValue nested(int levels) {
        AttributeValue value = AttributeValue.of(List.of());
        for (int level = 1; level < levels; level++) {
            value = AttributeValue.of(List.of(value));
        }
        return value;
    }

    private static final String DOCUMENT_START = "{\"journeyFormat\": \"1.0\", \"id\": \"j\", \"name\": \"J\", ";

    private static Journey withTouchpoint(Touchpoint.Builder touchpoint) {
        return Journey.builder()
                .id("j")
                .name("J")
                .addStages(Stage.of("s", "S", touchpoint.id("t").name("T").build()))
                .build();
    }

    @Test
    void leavesOutWhatIsEmptyOrAtItsDefault() {
        Journey journey = Journey.builder().id("j").name("J").build();
        assertThat(JourneyJson.write(journey)).isEqualTo("""
                {
                  "journeyFormat": "1.0",
                  "id": "j",
                  "name": "J",
                  "kind": "current-state"
                }
                """);
    }

    @Test
    void writesEqualBytesForWhatItHasRead() {
        String written = JourneyJson.write(Samples.JOURNEY);
        assertThat(JourneyJson.write(JourneyJson.read(written))).isEqualTo(written);
    }

    @Test
    void takesFieldsInAnyOrder() {
        Journey journey = JourneyJson.read("""
                {"transitions": [{"probability": 0.5, "to": "b", "from": "a"}],
                 "name": "J", "id": "j", "journeyFormat": "1.0"}""");
        assertThat(journey)
                .isEqualTo(Journey.builder()
                        .id("j")
                        .name("J")
                        .addTransitions(Transition.of("a", "b").withProbability(0.5))
                        .build());
    }

    @Test
    void takesWhatIsWrittenOutAtItsDefault() {
        Journey journey = JourneyJson.read("""
                {"journeyFormat": "1.0", "id": "j", "name": "J", "personas": [], "emotionScale":
                 {"min": -1, "neutral": 0e0, "max": 1.0}, "stages": [{"id": "s", "name": "S", "touchpoints":
                 [{"id": "t", "name": "T", "kind": "contact", "momentOfTruth": false}]}]}""");
        assertThat(journey)
                .isEqualTo(Journey.builder()
                        .id("j")
                        .name("J")
                        .addStages(Stage.of("s", "S", Touchpoint.of("t", "T")))
                        .build());
    }

    @Test
    void skipsAByteOrderMark() throws IOException {
        byte[] bytes = ('\uFEFF' + JourneyJson.write(Samples.JOURNEY)).getBytes(UTF_8);
        assertThat(JourneyJson.read(new ByteArrayInputStream(bytes))).isEqualTo(Samples.JOURNEY);
    }

    @Test
    void readsAndWritesCharacters() throws IOException {
        StringWriter out = new StringWriter();
        JourneyJson.write(Samples.JOURNEY, out);
        assertThat(JourneyJson.read(new StringReader(out.toString()))).isEqualTo(Samples.JOURNEY);
    }

    @Test
    void keepsEveryTextThatTheModelTakes() {
        String text = "\"\\/\b\f\n\r\t\0\u001F\u007F\u2028\uFEFFäöü中🧹";
        Journey journey = Journey.builder().id("jörn").name(text).build();
        String json = JourneyJson.write(journey);
        assertThat(json).contains("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001F\u007F\u2028\uFEFFäöü中🧹\"");
        assertThat(JourneyJson.read(json)).isEqualTo(journey);
    }

    @Test
    void refusesAStringWithHalfOfASurrogatePair() {
        assertThatThrownBy(() -> JourneyJson.read("{\"id\":\n \"\uD83E\"}"))
                .isInstanceOf(JourneyJsonException.class)
                .hasMessage("""
                        No journey can be read from the document, which has 1 fault:
                        2:3: ERROR json.encoding: the character at index 9 is half of a surrogate pair.\
                         Give well-formed Unicode text.""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG", "de-DE", "fa-IR", "hi-IN-u-nu-deva"})
    void writesEqualBytesInEveryLocale(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            String written = JourneyJson.write(Samples.JOURNEY);
            assertThat(written).isEqualTo(Streams.resource("golden/whole-journey.json"));
            assertThat(JourneyJson.read(written)).isEqualTo(Samples.JOURNEY);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void servesManyThreadsAtOnce() {
        String json = JourneyJson.write(Samples.JOURNEY);
        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> JourneyJson.read(json)))
                .allMatch(Samples.JOURNEY::equals);
    }

    @Test
    void readsTheDocumentThatTheDesignShows() {
        Journey journey = JourneyJson.read(Streams.resource("golden/vacuum.json"));
        assertThat(journey.getTouchpoint("compare").experiences())
                .containsExactly(Experience.builder("colleen")
                        .emotion(Emotion.of(-0.7, "Every page counts differently"))
                        .addPains(Claim.of("Cannot compare durability", 3))
                        .build());
        assertThat(journey.transitions().get(1).waiting()).contains(java.time.Duration.ofDays(2));
    }
}
