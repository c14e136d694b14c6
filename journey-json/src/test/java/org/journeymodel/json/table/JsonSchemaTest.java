package org.journeymodel.json.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.journeymodel.core.limit.Limits;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ListValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.Journey;
import org.journeymodel.json.JourneyJson;
import org.journeymodel.json.JourneyJsonException;
import org.journeymodel.json.Samples;
import org.journeymodel.json.Streams;
import org.journeymodel.json.document.Document;
import org.journeymodel.json.document.Parsers;
import org.journeymodel.json.fault.Faults;
import org.journeymodel.json.shape.AttributeShape;
import org.journeymodel.json.shape.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;

/** The schema agrees with the reader, and the one that is shipped with the tables. */
class JsonSchemaTest {

    private static final long SEED = 20_261_123;
    private static final String RESOURCE = "org/journeymodel/json/journey.schema.json";

    private static final Schema JOURNEY = schemaOf(JourneyJson.schema());
    private static final Schema ATLAS = schemaOf(rootedAt("atlasDocument"));
    private static final Schema SCENARIO_LIST = schemaOf(rootedAt("scenarioListDocument"));
    private static final Schema EMPATHY_MAP = schemaOf(rootedAt("empathyMapDocument"));

    /** Run with {@code -Djourney.schema.refresh=true} once the tables have changed, and commit the file. */
    @Test
    void theShippedSchemaIsMadeFromTheTables() throws IOException {
        if (Boolean.getBoolean("journey.schema.refresh")) {
            Path file = Path.of("src", "main", "resources").resolve(RESOURCE);
            Files.createDirectories(file.getParent());
            Files.writeString(file, JourneyJson.schema());
        } else {
            assertThat(JourneyJson.schema())
                    .as("refresh it: mvn test -Dtest=JsonSchemaTest -Djourney.schema.refresh=true")
                    .isEqualTo(Streams.resource("journey.schema.json"));
        }
    }

    @Test
    void isASchemaItself() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(JourneyJson.schema(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void samplesAreValid() {
        assertThat(JOURNEY.validate(JourneyJson.write(Samples.JOURNEY), InputFormat.JSON))
                .isEmpty();
        assertThat(JOURNEY.validate(Streams.resource("golden/vacuum.json"), InputFormat.JSON))
                .isEmpty();
        assertThat(ATLAS.validate(JourneyJson.write(Samples.ATLAS), InputFormat.JSON))
                .isEmpty();
        assertThat(SCENARIO_LIST.validate(Streams.resource("golden/scenarios.json"), InputFormat.JSON))
                .isEmpty();
        assertThat(EMPATHY_MAP.validate(JourneyJson.write(Samples.EMPATHY_MAP), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "enum-unknown",
                "enum-unknown-in-insights",
                "field-missing-everywhere",
                "field-missing-in-new-types",
                "field-missing-in-zone",
                "field-missing-period",
                "field-unknown",
                "field-unknown-in-new-types",
                "number-confidence",
                "number-sample-size",
                "number-zone",
                "root-list",
                "type-blueprint",
                "type-null",
                "type-of-every-kind",
                "type-position",
                "type-schema-address",
                "value-blueprint",
                "value-claims",
                "value-date",
                "value-id",
                "value-time-of-day",
                "version-newer-minor"
            })
    void seesWhatSchemasCanSee(String fault) {
        assertThat(JOURNEY.validate(Streams.resource("faults/" + fault + ".json"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void readersTakeNoMutantOfAJourneyThatIsInvalid() {
        agreeOnMutants(JourneyJson.write(Samples.JOURNEY), JOURNEY, JourneyJson::read, 2_000);
    }

    @Test
    void readersTakeNoMutantOfAnAtlasThatIsInvalid() {
        agreeOnMutants(JourneyJson.write(Samples.ATLAS), ATLAS, JourneyJson::readAtlas, 300);
    }

    @Test
    void readersTakeNoMutantOfAnEmpathyMapThatIsInvalid() {
        String json = JourneyJson.write(Samples.EMPATHY_MAP).replaceFirst("\\{", "{\"\\$schema\": \"x\",");
        agreeOnMutants(json, EMPATHY_MAP, JourneyJson::readEmpathyMap, 3_000);
    }

    @Test
    void readersTakeNoMutantOfScenariosThatIsInvalid() {
        Journey vacuum = JourneyJson.read(Streams.resource("golden/vacuum.json"));
        agreeOnMutants(
                Streams.resource("golden/scenarios.json"),
                SCENARIO_LIST,
                json -> JourneyJson.readScenarios(json, vacuum),
                3_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"scenarios-fields", "scenarios-values", "scenarios-without-list", "scenarios-of-a-journey"})
    void seesWhatSchemasCanSeeOfScenarios(String fault) {
        assertThat(SCENARIO_LIST.validate(Streams.resource("faults/" + fault + ".json"), InputFormat.JSON))
                .isNotEmpty();
    }

    /** Validation costs most of the time: of those refused, the first few hundred tell whether schemas see enough. */
    private static void agreeOnMutants(String json, Schema schema, Consumer<String> reader, int rounds) {
        AttributeValue whole = parsed(json);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        int taken = 0;
        int refused = 0;
        int invalid = 0;
        for (int round = 0; round < rounds; round++) {
            String mutant = JourneyJson.write(mutantOf(whole, random));
            if (isTaken(mutant, reader)) {
                taken++;
                assertThat(schema.validate(mutant, InputFormat.JSON))
                        .as("faults of what was taken, seed %s, round %s: %s", SEED, round, mutant)
                        .isEmpty();
            } else if (refused < 300) {
                refused++;
                invalid += schema.validate(mutant, InputFormat.JSON).isEmpty() ? 0 : 1;
            }
        }
        assertThat(taken).as("taken").isGreaterThan(rounds / 50);
        assertThat(invalid).as("invalid").isGreaterThan(refused * 3 / 4);
    }

    private static boolean isTaken(String json, Consumer<String> reader) {
        try {
            reader.accept(json);
            return true;
        } catch (JourneyJsonException e) {
            return false;
        }
    }

    private static final String[] TEXTS = {
        "",
        " ",
        "x",
        "a b",
        "ö-1",
        "2026-11-22",
        "2026-02-30",
        "24:00",
        "12:30",
        "12:30:15.5",
        "P2D",
        "PT1.S",
        "P",
        "-P1D",
        "survey",
        "done",
        "customer",
        "success",
        "abandoned",
        "1.0",
        "1.1",
        "🧹",
        "\u3164",
        "a\n"
    };
    private static final double[] NUMBERS = {0, -1, 1, 0.5, 1.5, 5, 6, -0.7, 1e300, 4.9E-324, 1e19, 9e18};

    /** {@return the value with one node in it, anywhere, that is another one} */
    private static AttributeValue mutantOf(AttributeValue value, RandomGenerator random) {
        boolean isHere = random.nextInt(12) == 0;
        if (value instanceof ObjectValue object && !object.fields().isEmpty() && !isHere) {
            return new ObjectValue(mutantOf(object.fields(), random));
        }
        if (value instanceof ListValue list && !list.values().isEmpty() && !isHere) {
            List<AttributeValue> values = new ArrayList<>(list.values());
            int at = random.nextInt(values.size());
            values.set(at, mutantOf(values.get(at), random));
            return new ListValue(values);
        }
        return anyValue(random);
    }

    private static Map<String, AttributeValue> mutantOf(Map<String, AttributeValue> fields, RandomGenerator random) {
        Map<String, AttributeValue> changed = new LinkedHashMap<>(fields);
        String name = List.copyOf(fields.keySet()).get(random.nextInt(fields.size()));
        switch (random.nextInt(20)) {
            case 0 -> changed.remove(name);
            case 1 -> changed.put(TEXTS[random.nextInt(TEXTS.length)], anyValue(random));
            default -> changed.put(name, mutantOf(changed.get(name), random));
        }
        return changed;
    }

    private static AttributeValue anyValue(RandomGenerator random) {
        return switch (random.nextInt(9)) {
            case 0 -> AttributeValue.of(random.nextBoolean());
            case 1 -> new AttributeValue.NullValue();
            case 2 -> AttributeValue.of(List.of());
            case 3 -> AttributeValue.object().build();
            case 4 -> AttributeValue.of(List.of(AttributeValue.of(TEXTS[random.nextInt(TEXTS.length)])));
            case 5, 6 -> AttributeValue.of(NUMBERS[random.nextInt(NUMBERS.length)]);
            default -> AttributeValue.of(TEXTS[random.nextInt(TEXTS.length)]);
        };
    }

    private static Schema schemaOf(String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json, InputFormat.JSON);
    }

    private static String rootedAt(String definition) {
        return JourneyJson.schema()
                .replaceFirst(
                        "\"\\$ref\": \"#/\\$defs/journeyDocument\"", "\"\\$ref\": \"#/\\$defs/" + definition + '"');
    }

    private static AttributeValue parsed(String json) {
        try (JsonParser parser = Parsers.over(Document.of(json, Parsers.STANDARD))) {
            parser.nextToken();
            return Objects.requireNonNull(new AttributeShape()
                    .read(new Reading(parser, Faults.errors(1_000), null, Limits.standard(), false)));
        }
    }
}
