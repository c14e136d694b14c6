package org.journeymodel.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Locale;
import java.util.stream.IntStream;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                        .addPains(Samples.CLAIM)
                        .build());
        assertThat(journey.transitions().get(1).waiting()).contains(java.time.Duration.ofDays(2));
    }
}
