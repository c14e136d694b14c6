package org.journeymodel.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.journeymodel.core.diff.JourneyDiff;
import org.journeymodel.core.model.EmotionScale;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No type and no field that a journey can hold is missed by diffs: all are found by reflection. */
class DiffCoversTheModelTest {

    /** An attribute of a value type in which values of another stand. */
    private record Holder(ValueType type, Method attribute) {}

    /** By type, one attribute that holds it, on the way down from journeys. */
    private static final Map<Class<?>, Holder> HOLDERS = holders();

    private static Map<Class<?>, Holder> holders() {
        Map<Class<?>, ValueType> types = new LinkedHashMap<>();
        ValueType.all().forEach(type -> types.put(type.type(), type));
        Map<Class<?>, Holder> holders = new LinkedHashMap<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(Journey.class));
        while (!open.isEmpty()) {
            ValueType type = types.get(open.remove());
            for (Method attribute : type.attributes()) {
                Class<?> held = heldBy(attribute.getGenericReturnType());
                if (types.containsKey(held) && !holders.containsKey(held)) {
                    holders.put(held, new Holder(type, attribute));
                    open.add(held);
                }
            }
        }
        return holders;
    }

    private static Class<?> heldBy(Type type) {
        return type instanceof ParameterizedType generic
                ? heldBy(generic.getActualTypeArguments()[0])
                : (Class<?>) type;
    }

    static Stream<ValueType> reachable() {
        return Stream.concat(Stream.of(Journey.class), HOLDERS.keySet().stream())
                .filter(type -> type != EmotionScale.class) // has no builder to change one attribute with
                .map(ValueType::new);
    }

    @Test
    void findsTheTypesThatAJourneyHolds() {
        assertThat(HOLDERS.keySet()).hasSizeGreaterThan(18).contains(Touchpoint.class, EmotionScale.class);
    }

    @ParameterizedTest
    @MethodSource("reachable")
    void everyFieldIsComparedAndPatched(ValueType type) {
        Samples.Pair pair = Samples.OF_EVERY_TYPE.get(type.type());
        for (Method attribute : type.attributes()) {
            Journey before = journeyWith(type, pair.a());
            Journey after = journeyWith(type, type.rebuild(pair.a(), Optional.of(attribute), pair.b()));
            assertThat(after).as(attribute.toString()).isNotEqualTo(before);
            JourneyDiff diff = JourneyDiff.between(before, after);
            assertThat(diff.isEmpty()).as(attribute.toString()).isFalse();
            assertThat(diff.applyTo(before)).as(attribute.toString()).isEqualTo(after);
            assertThat(diff.inverse().applyTo(after)).as(attribute.toString()).isEqualTo(before);
        }
    }

    @Test
    void theScaleOfEmotionsIsCompared() {
        Journey before = journeyWith(new ValueType(EmotionScale.class), EmotionScale.of(1, 3, 5));
        for (EmotionScale scale :
                List.of(EmotionScale.of(0, 3, 5), EmotionScale.of(1, 2, 5), EmotionScale.of(1, 3, 6))) {
            Journey after = before.toBuilder().emotionScale(scale).build();
            assertThat(JourneyDiff.between(before, after).changes()).hasSize(1);
            assertThat(JourneyDiff.between(before, after).applyTo(before)).isEqualTo(after);
        }
    }

    /** A journey in which a value stands where its type is held: one holder in the other, the outermost a journey. */
    private static Journey journeyWith(ValueType type, Object value) {
        ValueType held = type;
        Object content = value;
        while (held.type() != Journey.class) {
            Holder holder = HOLDERS.get(held.type());
            Object around = Samples.OF_EVERY_TYPE.get(holder.type().type()).a();
            content = holding(holder, around, content);
            held = holder.type();
        }
        return (Journey) content;
    }

    private static Object holding(Holder holder, Object around, Object content) {
        Object builder = ValueType.invoke(holder.type().method("toBuilder"), around);
        boolean isList = List.class.isAssignableFrom(holder.attribute().getReturnType());
        holder.type().set(builder, holder.attribute(), isList ? List.of(content) : wrapped(holder, content));
        return holder.type().build(builder);
    }

    private static Object wrapped(Holder holder, Object content) {
        return holder.attribute().getReturnType() == Optional.class ? Optional.of(content) : content;
    }

    @Test
    void aTouchpointIsHeldByStages() {
        assertThat(HOLDERS.get(Touchpoint.class).type().type()).isEqualTo(Stage.class);
    }
}
