package org.journeymodel.json.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.journeymodel.core.blueprint.Blueprint;
import org.journeymodel.core.blueprint.BlueprintItem;
import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.core.insight.Feedback;
import org.journeymodel.core.insight.Insight;
import org.journeymodel.core.insight.Measurement;
import org.journeymodel.core.insight.Opportunity;
import org.journeymodel.core.insight.Period;
import org.journeymodel.core.limit.Limits;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Channel;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.EmotionScale;
import org.journeymodel.core.model.EmpathyMap;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyAtlas;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.PrivacyMark;
import org.journeymodel.core.model.Revision;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Team;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.space.Position;
import org.journeymodel.core.space.Zone;
import org.journeymodel.json.Samples;
import org.journeymodel.json.document.Document;
import org.journeymodel.json.document.Parsers;
import org.journeymodel.json.fault.Faults;
import org.journeymodel.json.output.Writing;
import org.journeymodel.json.shape.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** No type and no attribute of the model can miss its place in JSON. */
class TableTest {

    private static final Map<Class<?>, ObjectShape<?, ?>> TABLES = Map.ofEntries(
            Map.entry(Journey.class, ModelTables.JOURNEY),
            Map.entry(Persona.class, ModelTables.PERSONA),
            Map.entry(Channel.class, ModelTables.CHANNEL),
            Map.entry(Stage.class, ModelTables.STAGE),
            Map.entry(Touchpoint.class, ModelTables.TOUCHPOINT),
            Map.entry(Experience.class, ModelTables.EXPERIENCE),
            Map.entry(Claim.class, ModelTables.CLAIM),
            Map.entry(Emotion.class, ModelTables.EMOTION),
            Map.entry(EmotionScale.class, ModelTables.EMOTION_SCALE),
            Map.entry(Transition.class, ModelTables.TRANSITION),
            Map.entry(Team.class, ModelTables.TEAM),
            Map.entry(Revision.class, ModelTables.REVISION),
            Map.entry(PrivacyMark.class, ModelTables.PRIVACY_MARK),
            Map.entry(Insight.class, InsightTables.INSIGHT),
            Map.entry(Period.class, InsightTables.PERIOD),
            Map.entry(Measurement.class, InsightTables.MEASUREMENT),
            Map.entry(Feedback.class, InsightTables.FEEDBACK),
            Map.entry(Opportunity.class, InsightTables.OPPORTUNITY),
            Map.entry(ActionItem.class, InsightTables.ACTION_ITEM),
            Map.entry(Blueprint.class, ServiceTables.BLUEPRINT),
            Map.entry(BlueprintItem.class, ServiceTables.BLUEPRINT_ITEM),
            Map.entry(Zone.class, ServiceTables.ZONE),
            Map.entry(Position.class, ServiceTables.POSITION),
            Map.entry(JourneyAtlas.class, ModelTables.ATLAS_DOCUMENT),
            Map.entry(EmpathyMap.class, ModelTables.EMPATHY_MAP_DOCUMENT));

    @Test
    void everyTypeHasATableAndASample() {
        assertThat(TABLES.keySet()).isEqualTo(types());
        assertThat(Samples.BY_TYPE.keySet()).isEqualTo(types());
    }

    /** What documents have before all that they hold: the format, and the schema, which is not written. */
    private static final List<String> OF_DOCUMENTS = List.of("journeyFormat", "$schema");

    @Test
    void aDocumentHasTheFieldsOfItsJourneyAfterItsOwn() {
        List<String> fields = namesOf(ModelTables.JOURNEY_DOCUMENT);
        assertThat(fields.subList(0, 2)).isEqualTo(OF_DOCUMENTS);
        assertThat(fields.subList(2, fields.size())).isEqualTo(namesOf(ModelTables.JOURNEY));
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyAttributeIsInTheTable(Class<?> type) {
        List<String> fields = namesOf(TABLES.get(type));
        fields.removeAll(OF_DOCUMENTS);
        assertThat(fields).containsExactlyInAnyOrderElementsOf(attributesOf(type));
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyFieldOfTheTableIsWrittenInItsOrder(Class<?> type) {
        ObjectShape<?, ?> table = TABLES.get(type);
        List<String> fields = namesOf(table);
        fields.remove("$schema");
        assertThat(fieldsIn(write(table, type))).isEqualTo(fields);
    }

    @ParameterizedTest
    @MethodSource("types")
    void everySampleIsReadBackAsItself(Class<?> type) {
        ObjectShape<?, ?> table = TABLES.get(type);
        Faults faults = Faults.errors(1_000);
        try (JsonParser parser = Parsers.over(Document.of(write(table, type), Parsers.STANDARD))) {
            parser.nextToken();
            assertThat((Object) table.read(new Reading(parser, faults, null, Limits.standard(), false)))
                    .isEqualTo(Samples.BY_TYPE.get(type));
        }
        assertThat(faults.isEmpty()).isTrue();
    }

    /** All types of the model that journeys, atlases and empathy maps are made of. */
    static Set<Class<?>> types() {
        Set<Class<?>> found = new LinkedHashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(Journey.class, JourneyAtlas.class, EmpathyMap.class));
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            if (found.add(type)) {
                accessorsOf(type).flatMap(TableTest::typesOf).forEach(open::push);
            }
        }
        return found;
    }

    private static Stream<Class<?>> typesOf(Method accessor) {
        String signature = accessor.getGenericReturnType().getTypeName();
        return Stream.of(signature.split("[<>, ]+"))
                .filter(name -> name.startsWith("org.journeymodel.core."))
                .<Class<?>>map(TableTest::load)
                .filter(type -> type.isSealed() && type != AttributeValue.class);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> attributesOf(Class<?> type) {
        return accessorsOf(type).map(Method::getName).toList();
    }

    /** What a builder can set, or what must be given because it is abstract. */
    private static Stream<Method> accessorsOf(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> Modifier.isAbstract(method.getModifiers()) || hasSetter(type, method.getName()));
    }

    private static boolean hasSetter(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .flatMap(builder -> Arrays.stream(builder.getDeclaredMethods()))
                .filter(setter -> Modifier.isPublic(setter.getModifiers()))
                .anyMatch(setter -> setter.getName().equals(name) && setter.getParameterCount() == 1);
    }

    private static List<String> namesOf(ObjectShape<?, ?> table) {
        List<String> names = new java.util.ArrayList<>();
        table.fields().forEach(field -> names.add(field.name()));
        return names;
    }

    @SuppressWarnings("unchecked") // the table of a type takes the sample of the type
    private static String write(ObjectShape<?, ?> table, Class<?> type) {
        ObjectShape<Object, ?> shape = (ObjectShape<Object, ?>) table;
        return Writing.document(out -> shape.write(Samples.BY_TYPE.get(type), out))
                .text();
    }

    private static List<String> fieldsIn(String json) {
        List<String> names = new java.util.ArrayList<>();
        try (JsonParser parser = Parsers.over(Document.of(json, Parsers.STANDARD))) {
            parser.nextToken();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                names.add(name);
                assertThat(parser.nextToken()).isNotEqualTo(JsonToken.VALUE_NULL);
                parser.skipChildren();
            }
        }
        return names;
    }
}
