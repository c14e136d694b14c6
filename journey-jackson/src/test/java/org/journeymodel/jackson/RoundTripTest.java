package org.journeymodel.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.NullValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.EmpathyMap;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyAtlas;
import org.journeymodel.json.JourneyJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

class RoundTripTest {

    record Dashboard(String shownTitle, Journey journey, Optional<EmpathyMap> map) {}

    record Shelf(List<Journey> journeys, Map<String, JourneyAtlas> atlases, Optional<Journey> favourite) {}

    record Results(AttributeValue any, ObjectValue object) {}

    record Typed(@JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) Object value) {}

    private static final JsonMapper MAPPER = Journeys.MAPPER;

    private static final String TINY =
            "{\"journeyFormat\":\"1.0\",\"id\":\"a\",\"name\":\"Tiny\",\"kind\":\"current-state\"}";

    @Test
    void aRecordHoldsAJourney() {
        Dashboard dashboard = new Dashboard(
                "Mine",
                Journeys.tiny("a"),
                Optional.of(
                        EmpathyMap.builder().persona("colleen").addSays("Why?").build()));
        String json = "{\"shownTitle\":\"Mine\",\"journey\":" + TINY
                + ",\"map\":{\"journeyFormat\":\"1.0\",\"persona\":\"colleen\",\"says\":[\"Why?\"]}}";
        assertThat(MAPPER.writeValueAsString(dashboard)).isEqualTo(json);
        assertThat(MAPPER.readValue(json, Dashboard.class)).isEqualTo(dashboard);
        assertThat(MAPPER.readValue(json.getBytes(StandardCharsets.UTF_8), Dashboard.class))
                .isEqualTo(dashboard);
    }

    @Test
    void listsMapsAndOptionalsHoldJourneysAndAtlases() {
        JourneyAtlas atlas = JourneyAtlas.builder()
                .addJourneys(Journeys.tiny("a"), Journeys.tiny("b"))
                .build();
        Shelf shelf = new Shelf(
                List.of(Journeys.delicate(), Journeys.tiny("a")),
                Map.of("all", atlas),
                Optional.of(Journeys.tiny("b")));
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(shelf), Shelf.class))
                .isEqualTo(shelf);
    }

    @Test
    void theModuleIsFoundOnTheClassPath() {
        JsonMapper found = JsonMapper.builder().findAndAddModules().build();
        assertThat(found.registeredModules().stream().filter(JourneyModule.class::isInstance))
                .hasSize(1);
        assertThat(found.readValue(TINY, Journey.class)).isEqualTo(Journeys.tiny("a"));
    }

    @Test
    void aJourneyIsWrittenAsJourneyJsonWritesIt() {
        String written = MAPPER.writeValueAsString(Journeys.delicate());
        assertThat(written).isEqualTo("""
                {"journeyFormat":"1.0","id":"delicate","name":"Cleans 🧹, \\"twice\\"\\n","kind":"current-state",\
                "stages":[{"id":"use","name":"Use","touchpoints":[{"id":"clean","name":"Cleans",\
                "experiences":[{"emotion":{"valence":0.1}}]}]}],\
                "attributes":{"huge":1e400,"exact":0.12345678901234567890123,\
                "whole":1.23456789012345678901234e23,"unknown":null}}""");
        assertThat(JourneyJson.read(written)).isEqualTo(Journeys.delicate());
    }

    @Test
    void documentsOfJourneyJsonAreReadAsTheyAre() {
        String document = JourneyJson.write(Journeys.delicate());
        assertThat(MAPPER.readValue(document, Journey.class)).isEqualTo(Journeys.delicate());
    }

    @Test
    void treesHoldEveryDigit() {
        JsonNode tree = MAPPER.valueToTree(Journeys.delicate());
        assertThat(tree.at("/attributes/exact").decimalValue()).isEqualTo("0.12345678901234567890123");
        assertThat(tree.at("/stages/0/touchpoints/0/experiences/0/emotion/valence")
                        .isDouble())
                .isTrue();
        assertThat(MAPPER.treeToValue(tree, Journey.class)).isEqualTo(Journeys.delicate());
        assertThat(MAPPER.convertValue(Journeys.delicate(), Journey.class)).isEqualTo(Journeys.delicate());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"null", "true", "-7", "1e400", "\"a,b\"", "\"\"", "[]", "[1,[null]]", "{\"a\":{\"b\":0.5}}"})
    void anyJsonValueIsAnAttribute(String json) {
        AttributeValue value = MAPPER.readValue(json, AttributeValue.class);
        assertThat(JourneyJson.write(value).replaceAll("\\s", "")).isEqualTo(json);
        assertThat(MAPPER.writeValueAsString(value)).isEqualTo(json);
        assertThat(MAPPER.convertValue(value, AttributeValue.class)).isEqualTo(value);
    }

    @Test
    void aNullAttributeIsAValueAndAMissingOneIsNone() {
        Results some = MAPPER.readValue("{\"any\":null,\"object\":{\"a\":1}}", Results.class);
        assertThat(some)
                .isEqualTo(new Results(
                        new NullValue(), AttributeValue.object().put("a", 1).build()));
        assertThat(MAPPER.readValue("{}", Results.class)).isEqualTo(new Results(null, null));
        assertThat(MAPPER.readValue("{\"object\":null}", Results.class)).isEqualTo(new Results(null, null));
    }

    @Test
    void settingsOfTheMapperHoldAroundAJourneyAndNotInIt() {
        JsonMapper snake = JsonMapper.builder()
                .addModule(new JourneyModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
        String json = "{\"shown_title\":\"Mine\",\"journey\":" + TINY + ",\"map\":null}";
        Dashboard dashboard = new Dashboard("Mine", Journeys.tiny("a"), Optional.empty());
        assertThat(snake.writeValueAsString(dashboard)).isEqualTo(json);
        assertThat(snake.readValue(json, Dashboard.class)).isEqualTo(dashboard);
    }

    @Test
    void typeIdsNameTheTypeThatUsersKnow() {
        JsonMapper typed = JsonMapper.builder()
                .addModule(new JourneyModule())
                .polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                        .allowIfBaseType(Object.class)
                        .build())
                .build();
        Typed journey = new Typed(Journeys.delicate());
        Typed text = new Typed(AttributeValue.of("x"));
        Typed list = new Typed(AttributeValue.of(List.of(AttributeValue.of(1), AttributeValue.of(List.of()))));
        Typed empty = new Typed(AttributeValue.object().build());
        assertThat(typed.writeValueAsString(new Typed(Journeys.tiny("a"))))
                .isEqualTo("{\"value\":{\"@class\":\"org.journeymodel.core.model.Journey\"," + TINY.substring(1) + "}");
        for (Typed value : List.of(journey, text, list, empty)) {
            assertThat(typed.readValue(typed.writeValueAsString(value), Typed.class))
                    .isEqualTo(value);
        }
    }

    @Test
    void severalJourneysInARowAreRead() {
        List<Journey> read = MAPPER.readValue("[" + TINY + "," + TINY + "]", new TypeReference<>() {});
        assertThat(read).containsExactly(Journeys.tiny("a"), Journeys.tiny("a"));
    }
}
