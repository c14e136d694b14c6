package org.journeymodel.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.EmpathyMap;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyAtlas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of document has the same doors, and all lead to the same room. */
class DocumentFormatTest {

    private static final AttributeValue VALUE = AttributeValue.object()
            .put("success", 0.5498)
            .putTexts("path", List.of("search", "buy"))
            .build();

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(JourneyJson.journeys(), Samples.JOURNEY),
                Arguments.of(JourneyJson.atlases(), Samples.ATLAS),
                Arguments.of(JourneyJson.empathyMaps(), Samples.EMPATHY_MAP),
                Arguments.of(JourneyJson.scenarios(ScenariosTest.VACUUM), ScenariosTest.SCENARIOS),
                Arguments.of(JourneyJson.values(), VALUE));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <T> void writesTheSameEverywhere(DocumentFormat<T> format, T value, @TempDir Path folder) throws IOException {
        String json = format.write(value);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        format.write(value, bytes);
        assertThat(bytes.toString(UTF_8)).isEqualTo(json);
        StringWriter characters = new StringWriter();
        format.write(value, characters);
        assertThat(characters).hasToString(json);
        format.write(value, folder.resolve("x.json"));
        assertThat(folder.resolve("x.json")).hasContent(json);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <T> void readsTheSameFromEverywhere(DocumentFormat<T> format, T value, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("x.json");
        format.write(value, file);
        String json = format.write(value);
        assertThat(format.read(json)).isEqualTo(value);
        assertThat(format.read(file)).isEqualTo(value);
        assertThat(format.read(new StringReader(json))).isEqualTo(value);
        assertThat(format.read(stream(json))).isEqualTo(value);
        assertThat(format.read(stream(json), "x.json")).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <T> void readsLenientlyFromEverywhere(DocumentFormat<T> format, T value, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("x.json");
        format.write(value, file);
        String json = format.write(value);
        LenientReader<T> lenient = format.lenient();
        assertThat(lenient.read(json).value()).isEqualTo(value);
        assertThat(lenient.read(file).value()).isEqualTo(value);
        assertThat(lenient.read(new StringReader(json)).value()).isEqualTo(value);
        assertThat(lenient.read(stream(json)).value()).isEqualTo(value);
        assertThat(lenient.read(stream(json), "x.json").value()).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <T> void namesTheSourceInItsRefusal(DocumentFormat<T> format, T value) {
        assertThatThrownBy(() -> format.read(stream("{,}"), "x.json"))
                .isInstanceOf(JourneyJsonException.class)
                .hasMessageContaining("x.json:1:2: ERROR json.syntax: wanted a field name in double quotes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1", "\"a\"", "true", "null", "[]", "{}", "[1, [], {\"a\": null}]"})
    void readsValuesOfEveryKind(String json) {
        String written = JourneyJson.write(JourneyJson.values().read(json));
        assertThat(written.replaceAll("\\s", "")).isEqualTo(json.replace(" ", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2", "12[", "null \u00e9", "\"a\"b", "{}[]", "true false", "[1]]"})
    void refusesWhatFollowsAValue(String json) {
        assertThatThrownBy(() -> JourneyJson.values().read(json))
                .isInstanceOf(JourneyJsonException.class)
                .hasMessageContaining("json.trailing: there is something after the end of the value."
                        + " A document holds one value; remove what follows it.");
    }

    @Test
    void refusesAllFaultsOfAValue() {
        assertThatThrownBy(() -> JourneyJson.values().read("{\"a\": 1, \"a\": 2, \"b\": [1e999]}"))
                .hasMessage("""
                        No value can be read from the document, which has 2 faults:
                        1:10: ERROR json.field.duplicate at /a: the field "a" is here a second time. Keep one of them.
                        1:24: ERROR json.limit.number at /b/0: 1e999 is past the limit of 100 characters with an\
                         exponent up to 400. Round it, or write it as a text.""");
        assertThatThrownBy(() -> JourneyJson.values().read(" "))
                .hasMessageEndingWith("ERROR json.empty: the document has nothing but white space."
                        + " A value is a JSON document in UTF-8.");
    }

    @Test
    void writesNothingOfWhatItRefuses(@TempDir Path folder) {
        Journey refused = Journey.builder()
                .id("j")
                .name("J")
                .putAttributes("note", AttributeValue.of("x".repeat(1_000_001)))
                .build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThatThrownBy(() -> JourneyJson.write(refused, bytes)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JourneyJson.write(refused, folder.resolve("j.json")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(bytes.size()).isZero();
        assertThat(folder).isEmptyDirectory();
    }

    static Stream<Arguments> doors() {
        String json = "{}";
        LenientReader<Journey> lenient = JourneyJson.lenient();
        return Stream.of(
                door("json", () -> JourneyJson.read((String) nothing())),
                door("file", () -> JourneyJson.read((Path) nothing())),
                door("in", () -> JourneyJson.read((InputStream) nothing())),
                door("in", () -> JourneyJson.read((InputStream) nothing(), "x")),
                door("sourceName", () -> JourneyJson.read(stream(json), (String) nothing())),
                door("in", () -> JourneyJson.read((Reader) nothing())),
                door("json", () -> JourneyJson.readAtlas(nothing())),
                door("json", () -> JourneyJson.readEmpathyMap(nothing())),
                door("json", () -> JourneyJson.readScenarios((String) nothing(), ScenariosTest.VACUUM)),
                door("file", () -> JourneyJson.readScenarios((Path) nothing(), ScenariosTest.VACUUM)),
                door("journey", () -> JourneyJson.readScenarios(json, nothing())),
                door("journey", () -> JourneyJson.scenarios(nothing())),
                door("scenarios", () -> JourneyJson.writeScenarios(nothing())),
                door("journey", () -> JourneyJson.write((Journey) nothing())),
                door("journey", () -> JourneyJson.write((Journey) nothing(), new ByteArrayOutputStream())),
                door("journey", () -> JourneyJson.write((Journey) nothing(), Path.of("x.json"))),
                door("journey", () -> JourneyJson.write((Journey) nothing(), new StringWriter())),
                door("file", () -> JourneyJson.write(Samples.JOURNEY, (Path) nothing())),
                door("out", () -> JourneyJson.write(Samples.JOURNEY, (OutputStream) nothing())),
                door("out", () -> JourneyJson.write(Samples.JOURNEY, (Writer) nothing())),
                door("atlas", () -> JourneyJson.write((JourneyAtlas) nothing())),
                door("empathy map", () -> JourneyJson.write((EmpathyMap) nothing())),
                door("value", () -> JourneyJson.write((AttributeValue) nothing())),
                door("json", () -> lenient.read((String) nothing())),
                door("file", () -> lenient.read((Path) nothing())),
                door("in", () -> lenient.read((InputStream) nothing())),
                door("in", () -> lenient.read((Reader) nothing())),
                door("sourceName", () -> lenient.read(stream(json), nothing())),
                door("findings", () -> JourneyJson.locate(nothing(), json)),
                door("json", () -> JourneyJson.locate(List.of(), (String) nothing())),
                door("in", () -> JourneyJson.locate(List.of(), nothing(), "x")),
                door("sourceName", () -> JourneyJson.locate(List.of(), stream(json), nothing())),
                door("file", () -> JourneyJson.locate(List.of(), (Path) nothing())));
    }

    private static Arguments door(String parameter, ThrowingCallable call) {
        return Arguments.of(parameter, call);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void refusesNullByTheNameOfTheParameter(String parameter, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(parameter);
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what callers without null checks may give
    private static <T> T nothing() {
        return null;
    }

    private static InputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(UTF_8));
    }
}
