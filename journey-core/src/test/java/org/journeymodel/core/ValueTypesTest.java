package org.journeymodel.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymodel.core.model.EmotionScale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every value type of this module promises, whatever it is about. */
class ValueTypesTest {

    static List<ValueType> all() {
        return ValueType.all();
    }

    static Stream<ValueType> withBuilder() {
        return all().stream().filter(type -> type.builderType().isPresent());
    }

    static Stream<ValueType> withToBuilder() {
        return all().stream().filter(type -> type.has("toBuilder"));
    }

    @Test
    void haveASampleEach() {
        assertThat(Samples.OF_EVERY_TYPE.keySet())
                .isEqualTo(all().stream().map(ValueType::type).collect(Collectors.toSet()));
    }

    @Test
    void haveABuilderUnlessTheirAttributesOnlyMakeSenseTogether() {
        assertThat(all())
                .filteredOn(type -> type.builderType().isEmpty())
                .containsExactly(new ValueType(EmotionScale.class));
    }

    @ParameterizedTest
    @MethodSource("all")
    void areImplementedByOneHiddenClass(ValueType type) {
        assertThat(type.type().getPermittedSubclasses()).hasSize(1);
        assertThat(type.implementation().getSimpleName()).isEqualTo("Immutable" + type);
        assertThat(Modifier.isPublic(type.implementation().getModifiers())).isFalse();
        assertThat(Modifier.isFinal(type.implementation().getModifiers())).isTrue();
        assertThat(type.type().getConstructors()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void nameNoImplementationInTheirMethods(ValueType type) {
        List<Method> methods = new ArrayList<>(List.of(type.type().getMethods()));
        type.builderType().ifPresent(builder -> methods.addAll(List.of(builder.getMethods())));
        assertThat(methods)
                .filteredOn(method ->
                        type.implementation().isAssignableFrom(method.getReturnType()) && !method.isSynthetic())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("withBuilder")
    void haveABuilderMethodForEveryAttribute(ValueType type) {
        for (Method attribute : type.attributes()) {
            assertThat(type.builderMethods(attribute.getName()))
                    .as(attribute.toString())
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("withBuilder")
    void addToAndReplaceEveryCollection(ValueType type) {
        for (Method attribute : type.attributes()) {
            if (type.collections().contains(attribute)) {
                String name = attribute.getName();
                String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
                boolean map = attribute.getReturnType() == Map.class;
                assertThat(type.builderMethods((map ? "put" : "add") + capital))
                        .as(name)
                        .isNotEmpty();
                assertThat(type.builderMethods(name)).as(name).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void handOutUnmodifiableCollections(ValueType type) {
        for (Object value : List.of(sample(type).a(), sample(type).b())) {
            for (Method accessor : type.collections()) {
                Object collection = ValueType.invoke(accessor, value);
                if (collection instanceof List<?> list) {
                    assertThat(list).as(accessor.toString()).isNotEmpty().isUnmodifiable();
                } else {
                    assertThat((Map<?, ?>) collection)
                            .as(accessor.toString())
                            .isNotEmpty()
                            .isUnmodifiable();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("withBuilder")
    void areEqualWhenBuiltAnewFromEqualContent(ValueType type) {
        Object a = sample(type).a();
        Object again = type.rebuild(a, Optional.empty(), a);
        assertThat(again).isNotSameAs(a).isEqualTo(a).hasSameHashCodeAs(a).hasToString(a.toString());
        assertThat(a).isNotEqualTo(sample(type).b()).isNotEqualTo(null).isNotEqualTo("a");
    }

    @ParameterizedTest
    @MethodSource("withBuilder")
    void differAsSoonAsOneAttributeDoes(ValueType type) {
        Samples.Pair pair = sample(type);
        for (Method attribute : type.attributes()) {
            Object changed = type.rebuild(pair.a(), Optional.of(attribute), pair.b());
            assertThat(changed).as(attribute.toString()).isNotEqualTo(pair.a());
            assertThat(ValueType.invoke(attribute, changed)).isEqualTo(ValueType.invoke(attribute, pair.b()));
        }
    }

    @ParameterizedTest
    @MethodSource("withToBuilder")
    void surviveTheWayThroughTheirBuilder(ValueType type) {
        for (Object value : List.of(sample(type).a(), sample(type).b())) {
            Object builder = ValueType.invoke(type.method("toBuilder"), value);
            assertThat(type.build(builder)).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void neverTellWhatImplementsThem(ValueType type) {
        assertThat(sample(type).a().toString()).isNotBlank().doesNotContain("Immutable");
    }

    @ParameterizedTest
    @MethodSource("withBuilder")
    void stayAsBuiltWhenTheirCallerChangesWhatWasGiven(ValueType type) {
        Object a = sample(type).a();
        for (Method attribute : type.attributes()) {
            if (type.collections().contains(attribute)) {
                Object given = changeable(ValueType.invoke(attribute, a));
                Object builder =
                        type.builderType().map(any -> builderOf(type, a)).orElseThrow();
                type.set(builder, attribute, given);
                Object built = type.build(builder);
                clear(given);
                assertThat(built).as(attribute.toString()).isEqualTo(a);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("withBuilder")
    void stayAsBuiltWhenTheirBuilderGoesOn(ValueType type) {
        Samples.Pair pair = sample(type);
        Object builder = builderOf(type, pair.a());
        Object built = type.build(builder);
        for (Method attribute : type.attributes()) {
            type.set(builder, attribute, ValueType.invoke(attribute, pair.b()));
        }
        assertThat(built).isEqualTo(pair.a());
        assertThat(type.build(builder)).isEqualTo(pair.b());
    }

    private static Object builderOf(ValueType type, Object value) {
        Object builder = ValueType.invoke(type.method("builder"), null);
        for (Method attribute : type.attributes()) {
            type.set(builder, attribute, ValueType.invoke(attribute, value));
        }
        return builder;
    }

    private static Samples.Pair sample(ValueType type) {
        return Samples.OF_EVERY_TYPE.get(type.type());
    }

    private static Object changeable(Object collection) {
        return collection instanceof Map<?, ?> map ? new LinkedHashMap<>(map) : new ArrayList<>((List<?>) collection);
    }

    private static void clear(Object collection) {
        if (collection instanceof Map<?, ?> map) {
            map.clear();
        } else {
            ((List<?>) collection).clear();
        }
    }
}
