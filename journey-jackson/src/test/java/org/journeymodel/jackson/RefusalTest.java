package org.journeymodel.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.Channel;
import org.journeymodel.core.model.EmpathyMap;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyAtlas;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.FindingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;

class RefusalTest {

    record Dashboard(String title, Journey journey) {}

    record Values(AttributeValue any, ObjectValue object) {}

    record Team(List<Persona> personas) {}

    record Ends(Outcome outcome) {}

    record Typed(@JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) Journey journey) {}

    private static final JsonMapper MAPPER = Journeys.MAPPER;

    /** Four faults, in the order of their places. */
    private static final String FAULTY = """
            {"title": "Mine",
             "journey": {"journeyFormat": "1.0", "id": "a",
              "nmae": "b", "stages": [{"id": "s", "name": 3}], "id": "b"}}
            """;

    @Test
    void allFaultsAreToldInThePlacesOfTheWholeDocument() {
        MismatchedInputException fault =
                catchThrowableOfType(MismatchedInputException.class, () -> MAPPER.readValue(FAULTY, Dashboard.class));
        assertThat(fault.getOriginalMessage()).isEqualTo("""
                No journey can be read from the document, which has 4 faults:
                2:13: ERROR json.field.missing at /journey: a journey must have the field "name". Add it with a text.
                3:3: ERROR json.field.unknown at /journey/nmae: a journey has no field "nmae". Did you mean "name"?
                3:47: ERROR json.type at /journey/stages/0/name: wanted a text, found 3.
                3:52: ERROR json.field.duplicate at /journey/id: the field "id" is here a second time. Keep one of them.""");
        assertThat(fault.getTargetType()).isEqualTo(Journey.class);
        assertThat(fault.getPath())
                .singleElement()
                .satisfies(step -> assertThat(step.getPropertyName()).isEqualTo("journey"));
        assertThat(fault).cause().isInstanceOf(FindingsException.class).hasMessage(fault.getOriginalMessage());
        assertThat(((FindingsException) fault.getCause()).findings())
                .extracting(Finding::path)
                .containsExactly("/journey", "/journey/nmae", "/journey/stages/0/name", "/journey/id");
    }

    @Test
    void bytesAreReadAsStrictlyAsText() {
        assertThatThrownBy(() -> MAPPER.readValue(FAULTY.getBytes(StandardCharsets.UTF_8), Dashboard.class))
                .hasMessageStartingWith(faultOf(FAULTY, Dashboard.class));
    }

    @Test
    void pointersLeadThroughListsAndOddNames() {
        TypeReference<Map<String, List<List<Journey>>>> type = new TypeReference<>() {};
        assertThatThrownBy(() -> MAPPER.readValue("{\"x/y~\":[[],[{\"journeyFormat\":\"1.0\",\"id\":\"a\"}]]}", type))
                .hasMessageStartingWith("""
                        No journey can be read from the document, which has 1 fault:
                        1:14: ERROR json.field.missing at /x~1y~0/1/0: a journey must have the field "name". \
                        Add it with a text.
                        """);
    }

    @Test
    void anEndlessOuterNameIsLeftOutOfThePointer() {
        TypeReference<Map<String, Journey>> type = new TypeReference<>() {};
        assertThatThrownBy(() -> MAPPER.readValue("{\"" + "x".repeat(1000) + "\":{\"id\":7}}", type))
                .hasMessageContaining("ERROR json.type at /id: wanted an id, found 7.");
    }

    @Test
    void faultsInTreesHavePointersAndNoLines() {
        assertThatThrownBy(() -> MAPPER.treeToValue(MAPPER.readTree(FAULTY), Dashboard.class))
                .hasMessageStartingWith("""
                        No journey can be read from the document, which has 3 faults:
                        ERROR json.field.missing at /journey: a journey must have the field "name". Add it with a text.
                        ERROR json.field.unknown at /journey/nmae: a journey has no field "nmae". Did you mean "name"?
                        ERROR json.type at /journey/stages/0/name: wanted a text, found 3.
                        """);
    }

    @Test
    void buffersThatKnowNoPlacesGiveNone() {
        try (TokenBuffer buffer = TokenBuffer.forGeneration()) {
            buffer.writeStartObject();
            buffer.writeStringProperty("journeyFormat", "1.0");
            buffer.writeNumberProperty("id", 7);
            buffer.writeStringProperty("name", "b");
            buffer.writeEndObject();
            assertThatThrownBy(() -> MAPPER.readValue(buffer.asParser(), Journey.class))
                    .hasMessageStartingWith("""
                            No journey can be read from the document, which has 1 fault:
                            ERROR json.type at /id: wanted an id, found 7.
                            """);
        }
    }

    @Test
    void linesAreToldOfTheMappersParserAndNotOfItsBuffer() {
        String id = "\"@class\":\"org.journeymodel.core.model.Journey\"";
        String rest = "\"id\":7,\"journeyFormat\":\"1.0\",\"name\":\"b\"}}";
        String fault = "No journey can be read from the document, which has 1 fault:\n%s"
                + "ERROR json.type at /journey/id: wanted an id, found 7.";
        String early = "{\"journey\":{" + id + ",\n" + rest;
        String late = "{\"journey\":{\"id\":7,\"journeyFormat\":\"1.0\"," + id + ",\n\"name\":\"b\"}}";
        assertThat(faultOf(early, Typed.class)).isEqualTo(fault.formatted("2:6: "));
        assertThat(faultOf(late, Typed.class)).isEqualTo(fault.formatted(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"any": [1, {"a": 2, "a": 3}]} | 1:22: ERROR json.field.duplicate at /any/1/a: the field "a" is here a second time. Keep one of them.
            {"any": {"a": 1e401}}          | 1:15: ERROR json.limit.number at /any/a: 1e401 is past the limit of 100 characters with an exponent up to 400. Round it, or write it as a text.
            """)
    void attributesAreReadAsStrictlyAsThoseOfAJourney(String json, String finding) {
        assertThat(faultOf(json, Values.class))
                .isEqualTo("No AttributeValue can be read from the document, which has 1 fault:\n" + finding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [1]   | a list
            "{}"  | a text
            7     | a number
            false | true or false
            """)
    void oneKindOfAttributeRefusesTheOthers(String json, String found) {
        assertThat(faultOf("{\"object\": " + json + "}", Values.class)).isEqualTo("""
                No ObjectValue can be read from the document, which has 1 fault:
                1:12: ERROR json.type at /object: wanted an object, found %s.""".formatted(found));
    }

    @Test
    void atlasesAndEmpathyMapsAreNamed() {
        assertThat(faultOf("{\"journeyFormat\":\"1.0\",\"journeys\":7}", JourneyAtlas.class))
                .startsWith("No atlas can be read from the document, which has 1 fault:\n"
                        + "1:35: ERROR json.type at /journeys: wanted a list");
        assertThat(faultOf("[]", EmpathyMap.class)).isEqualTo("""
                No empathy map can be read from the document, which has 1 fault:
                1:1: ERROR json.type: wanted an empathy map as an object, found a list.""");
    }

    @Test
    void nothingIsConvertedToAJourney() {
        assertThat(faultOf("{\"journey\": \"\"}", Dashboard.class)).isEqualTo("""
                No journey can be read from the document, which has 1 fault:
                1:13: ERROR json.type at /journey: wanted a journey as an object, found the text "".""");
    }

    @Test
    void aLenientMapperReadsJourneysStrictly() {
        JsonMapper lenient = JsonMapper.builder()
                .addModule(new JourneyModule())
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS, JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS)
                .build();
        assertThatThrownBy(() -> lenient.readValue("{\"journey\":{\"id\":NaN}}", Dashboard.class))
                .hasMessageStartingWith("""
                        No journey can be read from the document, which has 1 fault:
                        1:18: ERROR json.syntax at /journey/id: wanted a value, found "NaN". Leave out what is not known.
                        """);
    }

    @Test
    void halfASurrogatePairIsToldWhereItStands() {
        assertThat(faultOf("[\"\\uD83E\\uDDF9\", \"\\uD83E\"]", AttributeValue.class))
                .isEqualTo("""
                No AttributeValue can be read from the document, which has 1 fault:
                1:18: ERROR json.value.invalid at /1: the text "\\uD83E" has half of a surrogate pair at index 0. \
                Write both halves, or neither.""");
    }

    @Test
    void ninetyEightLevelsAreReadAndOneMoreIsNot() {
        assertThat(MAPPER.writeValueAsString(MAPPER.readValue(levels(98), AttributeValue.class)))
                .isEqualTo(levels(98));
        assertThat(faultOf(levels(99), AttributeValue.class))
                .startsWith("No AttributeValue can be read from the document, which has 1 fault:\n"
                        + "1:99: ERROR json.limit.depth at ");
    }

    @Test
    void moreThanADocumentMayHoldIsNotEvenCopied() {
        String text = "\"" + "x".repeat(900_000) + "\",";
        String json = "[" + text.repeat(75) + "0]";
        assertThat(faultOf(json, AttributeValue.class)).isEqualTo("""
                No AttributeValue can be read from the document, which has 1 fault:
                1:1: ERROR json.limit.document: the document is larger than the limit of 67108864 bytes. \
                Split the journey, or raise the limit (Limits.withDocumentBytes).""");
    }

    @Test
    void whatIsTooDeepToBeReadIsNotWritten() {
        AttributeValue deep = AttributeValue.of(1);
        for (int level = 0; level < 99; level++) {
            deep = AttributeValue.of(List.of(deep));
        }
        // The document and its attributes are two levels more.
        Journey tooDeep = Journey.builder("j", "J").putAttributes("deep", deep).build();
        assertThatThrownBy(() -> MAPPER.writeValueAsString(tooDeep))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining(" stands 101 levels deep; documents may have 100. Write a flatter value.");
    }

    @Test
    void aBreakOfTheGrammarIsJacksonsToTell() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"journey\":{\"id\":tru}}", Dashboard.class))
                .isInstanceOf(StreamReadException.class);
        try (TokenBuffer cut = TokenBuffer.forGeneration()) {
            cut.writeStartObject();
            assertThatThrownBy(() -> MAPPER.readValue(cut.asParser(), Journey.class))
                    .isInstanceOf(MismatchedInputException.class)
                    .hasMessageStartingWith("A value of the type Journey ends before it is whole.");
        }
    }

    @Test
    void whatIsNoJsonIsRefused() {
        try (TokenBuffer buffer = TokenBuffer.forGeneration()) {
            buffer.writePOJO(new Object());
            assertThatThrownBy(() -> MAPPER.readValue(buffer.asParser(), AttributeValue.class))
                    .isInstanceOf(MismatchedInputException.class)
                    .hasMessageStartingWith("A value of the type AttributeValue holds something that JSON has no word"
                            + " for (VALUE_EMBEDDED_OBJECT).");
        }
    }

    @Test
    void partsOfAJourneyAreRefusedBothWays() {
        Team team =
                new Team(List.of(Persona.builder().id("colleen").name("Colleen").build()));
        String refusal = "Values of the type Persona have no JSON of their own. Map the Journey, JourneyAtlas or"
                + " EmpathyMap that holds them, or the AttributeValue that an analysis gives with toAttributes().";
        assertThatThrownBy(() -> MAPPER.writeValueAsString(team))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageStartingWith(refusal);
        assertThatThrownBy(() -> MAPPER.readValue("{\"personas\":[{\"id\":\"colleen\"}]}", Team.class))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageStartingWith(refusal);
        assertThatThrownBy(() -> MAPPER.writeValueAsString(Channel.digital("website", "Website")))
                .hasMessageStartingWith("Values of the type Channel have");
    }

    @Test
    void enumsStayAsTheMapperDoesThem() {
        assertThat(MAPPER.writeValueAsString(new Ends(Outcome.SUCCESS))).isEqualTo("{\"outcome\":\"SUCCESS\"}");
        assertThat(MAPPER.readValue("{\"outcome\":\"SUCCESS\"}", Ends.class)).isEqualTo(new Ends(Outcome.SUCCESS));
    }

    private static String levels(int count) {
        return "[".repeat(count) + "]".repeat(count);
    }

    private static String faultOf(String json, Class<?> type) {
        return catchThrowableOfType(MismatchedInputException.class, () -> MAPPER.readValue(json, type))
                .getOriginalMessage();
    }
}
