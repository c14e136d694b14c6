package org.journeymodel.benchmarks.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.journeymodel.json.JourneyJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Both sides of the contests read and write all of the document, and nothing else. */
class JsonContestTest {

    @ParameterizedTest
    @EnumSource(Digits.class)
    void theDocumentReadsAsTheGeneratedJourney(Digits digits) throws IOException {
        JsonDocument document = document(digits);
        assertThat(new JsonReading().journey(document, new Megabytes())).isEqualTo(document.journey);
    }

    @ParameterizedTest
    @EnumSource(Digits.class)
    void recordsLoseNothingOfTheJourney(Digits digits) {
        JsonDocument document = document(digits);
        assertThat(new JsonReading().recordBinding(document, new Megabytes())).isEqualTo(document.record);
        assertThat(JourneyJson.read(text(document, document.binding::writeIndented)))
                .isEqualTo(document.journey);
        assertThat(JourneyJson.read(text(document, document.binding::writeCompact)))
                .isEqualTo(document.journey);
    }

    @ParameterizedTest
    @EnumSource(Digits.class)
    void recordsAreWrittenWithTheSameFieldsInTheSameOrder(Digits digits) {
        JsonDocument document = document(digits);
        assertThat(names(text(document, document.binding::writeIndented)))
                .isEqualTo(names(JourneyJson.write(document.journey)));
    }

    @ParameterizedTest
    @EnumSource(Digits.class)
    void readersAndWritersCountTheMegabytesOfTheDocument(Digits digits) throws IOException {
        JsonDocument document = document(digits);
        Megabytes counted = new Megabytes();
        new JsonReading().journey(document, counted);
        new JsonReading().recordBinding(document, counted);
        new JsonWriting().journey(document, counted);
        new JsonWriting().recordBinding(document, counted);
        new JsonWriting().compactBinding(document, counted);
        assertThat(counted.megabytes * 1e6).isCloseTo(5.0 * document.bytes.length, within(1e-3));
    }

    /** A document with two stages and both kinds of touchpoints. */
    private static JsonDocument document(Digits digits) {
        JsonDocument document = new JsonDocument();
        document.touchpoints = 60;
        document.numbers = digits;
        document.generate();
        return document;
    }

    private static String text(JsonDocument document, BiConsumer<JourneyRecord, ByteArrayOutputStream> writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.accept(document.record, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> names(String json) {
        List<String> names = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    names.add(parser.currentName());
                }
            }
        }
        return names;
    }
}
