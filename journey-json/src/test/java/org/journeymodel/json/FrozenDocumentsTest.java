package org.journeymodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ListValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.AttributeValue.TextValue;
import org.journeymodel.core.model.Journey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What VERSIONING.md promises: every later version reads the documents of each version of the format, and loses
 * nothing of them. They stand in {@code frozen/VERSION}, and are never changed: a new version of the format adds
 * a folder of its own. {@code frozen/VERSION/sha-256.txt} lists them with their hashes.
 */
class FrozenDocumentsTest {

    @ParameterizedTest
    @MethodSource("documents")
    void isAsItWasFrozen(Document document) {
        assertThat(hashOf(document.text())).isEqualTo(document.hash());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isReadAndWrittenWithoutLoss(Document document) throws IOException {
        AttributeValue frozen = JourneyJson.values().read(document.plainly().text());

        assertThat(JourneyJson.values().read(rewritten(document))).isEqualTo(frozen);
    }

    @Test
    void documentsOfTheNewestFormatHoldEachOfItsFieldsAndWords() throws IOException {
        SchemaParts parts = new SchemaParts(JourneyJson.values().read(JourneyJson.schema()));
        Set<String> held = new TreeSet<>();
        for (Document document : documents("1.0").toList()) {
            held.addAll(parts.heldBy(document.definition(), JourneyJson.values().read(document.text())));
        }

        assertThat(parts.all()).contains("touchpoint.kind", "touchpoint.kind = activity");
        assertThat(held).containsExactlyElementsOf(parts.all());
    }

    /** {@return the document as this version writes what it has read} */
    private static String rewritten(Document document) throws IOException {
        return switch (document.name()) {
            case "atlas.json" -> rewritten(JourneyJson.atlases(), document);
            case "empathy-map.json" -> rewritten(JourneyJson.empathyMaps(), document);
            case "scenarios.json" -> {
                Journey journey =
                        JourneyJson.read(Streams.resource("frozen/" + document.version() + "/every-word.json"));
                yield rewritten(JourneyJson.scenarios(journey), document);
            }
            default -> rewritten(JourneyJson.journeys(), document);
        };
    }

    private static <T> String rewritten(DocumentFormat<T> format, Document document) {
        return format.write(format.read(document.text()));
    }

    static Stream<Document> documents() {
        return Stream.of("1.0").flatMap(FrozenDocumentsTest::documents);
    }

    private static Stream<Document> documents(String version) {
        return Streams.resource("frozen/" + version + "/sha-256.txt")
                .lines()
                .map(line -> new Document(version, line.substring(66), line.substring(0, 64)));
    }

    private static String hashOf(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** A frozen document. */
    record Document(String version, String name, String hash) {

        String text() {
            return Streams.resource("frozen/" + version + "/" + name);
        }

        /** {@return the document that says the same in the words in which we write} */
        Document plainly() {
            return name.equals("spelled-freely.json") ? new Document(version, "spelled-plainly.json", hash) : this;
        }

        String definition() {
            return switch (name) {
                case "atlas.json" -> "atlasDocument";
                case "empathy-map.json" -> "empathyMapDocument";
                case "scenarios.json" -> "scenarioListDocument";
                default -> "journeyDocument";
            };
        }

        @Override
        public String toString() {
            return version + "/" + name;
        }
    }

    /**
     * Each field of each definition of a schema, and each word that a field may hold; but the address of the schema,
     * which is read over and so cannot be written back ({@link SchemaFieldTest}).
     */
    private static final class SchemaParts {

        private final Map<String, AttributeValue> definitions;
        private final Set<String> parts = new TreeSet<>();

        SchemaParts(AttributeValue schema) {
            definitions = fields(fields(schema).get("$defs"));
            definitions.forEach(this::collect);
        }

        Set<String> all() {
            return parts;
        }

        private void collect(String place, AttributeValue schema) {
            Map<String, AttributeValue> keys = fields(schema);
            values(keys.get("enum")).forEach(word -> parts.add(place + " = " + text(word)));
            Map<String, AttributeValue> properties = new LinkedHashMap<>(fields(keys.get("properties")));
            properties.remove("$schema");
            properties.forEach((name, inner) -> {
                parts.add(place + "." + name);
                collect(place + "." + name, inner);
            });
            if (keys.containsKey("items")) {
                collect(place, keys.get("items"));
            }
        }

        /** {@return those that a document holds} */
        Set<String> heldBy(String definition, AttributeValue document) {
            Set<String> held = new TreeSet<>();
            look(definition, definitions.get(definition), document, held);
            return held;
        }

        private void look(String place, AttributeValue schema, AttributeValue value, Set<String> held) {
            Map<String, AttributeValue> keys = fields(schema);
            if (keys.containsKey("$ref")) {
                String definition = text(keys.get("$ref")).substring("#/$defs/".length());
                look(definition, definitions.get(definition), value, held);
                return;
            }
            if (keys.containsKey("enum")) {
                held.add(place + " = " + text(value));
            }
            Map<String, AttributeValue> properties = new LinkedHashMap<>(fields(keys.get("properties")));
            properties.keySet().retainAll(fields(value).keySet());
            properties.forEach((name, inner) -> {
                held.add(place + "." + name);
                look(place + "." + name, inner, fields(value).get(name), held);
            });
            if (keys.containsKey("items")) {
                values(value).forEach(each -> look(place, keys.get("items"), each, held));
            }
        }

        private static Map<String, AttributeValue> fields(AttributeValue value) {
            return value instanceof ObjectValue object ? object.fields() : Map.of();
        }

        private static String text(AttributeValue value) {
            return ((TextValue) value).value();
        }

        private static List<AttributeValue> values(AttributeValue value) {
            return value instanceof ListValue list ? list.values() : List.of();
        }
    }
}
