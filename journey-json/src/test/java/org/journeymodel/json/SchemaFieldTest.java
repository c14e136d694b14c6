package org.journeymodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Editors write into a document where its schema is. It says nothing of what the document holds. */
class SchemaFieldTest {

    private static final String FIELD = "\"$schema\": \"../journey.schema.json\"";

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of(JourneyJson.journeys(), Samples.JOURNEY),
                Arguments.of(JourneyJson.atlases(), Samples.ATLAS),
                Arguments.of(JourneyJson.empathyMaps(), Samples.EMPATHY_MAP),
                Arguments.of(JourneyJson.scenarios(ScenariosTest.VACUUM), ScenariosTest.SCENARIOS));
    }

    @ParameterizedTest
    @MethodSource("documents")
    <T> void isReadOverAndNotWritten(DocumentFormat<T> format, T value) {
        String json = format.write(value);
        assertThat(json).doesNotContain("$schema");
        assertThat(format.read(json.replaceFirst("\\{", "{" + FIELD.replace("$", "\\$") + ",")))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("documents")
    <T> void isNothingThatALenientReaderLeavesOut(DocumentFormat<T> format, T value) {
        String json = format.write(value).stripTrailing();
        PartialReading<T> reading = format.lenient().read(json.substring(0, json.length() - 1) + "," + FIELD + "}");
        assertThat(reading.value()).isEqualTo(value);
        assertThat(reading.isComplete()).isTrue();
    }

    @Test
    void anyTextIsTaken() {
        assertThat(JourneyJson.read("{\"$schema\": \"\", \"journeyFormat\": \"1.0\", \"id\": \"j\", \"name\": \"J\"}")
                        .id())
                .isEqualTo("j");
    }

    @Test
    void aJourneyInsideAnAtlasHasNone() {
        assertThatExceptionOfType(JourneyJsonException.class)
                .isThrownBy(() -> JourneyJson.readAtlas(
                        "{\"journeyFormat\": \"1.0\", \"journeys\": [{\"id\": \"j\", \"name\": \"J\", " + FIELD
                                + "}]}"))
                .withMessageContaining("1:64: ERROR json.field.unknown at /journeys/0/$schema: a journey has no field"
                        + " \"$schema\".");
    }

    @Test
    void aPlainValueKeepsIt() {
        assertThat(JourneyJson.values().write(JourneyJson.values().read("{" + FIELD + "}")))
                .isEqualToIgnoringWhitespace("{" + FIELD + "}");
    }
}
