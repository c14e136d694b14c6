package org.journeymodel.core.model;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.journeymodel.core.invariant.Checks;
import org.journeymodel.core.message.PlainText;
import org.journeymodel.core.message.Quote;
import org.jspecify.annotations.Nullable;

/**
 * One of the six kinds of JSON value, immutable. Every result of an analysis can tell itself as one,
 * so that it can be stored, sent and compared without knowing where it came from.
 *
 * <p>Lists and objects may stand inside each other {@value #DEEPEST} deep, as in JSON documents, where
 * what stands around the value counts too; a deeper one is refused with an {@link
 * IllegalArgumentException}.
 */
public sealed interface AttributeValue {

    /** The most lists and objects that may stand inside each other, the outermost counted. */
    int DEEPEST = 100;

    /** {@return the value for a text} */
    static TextValue of(String text) {
        return new TextValue(text);
    }

    /** {@return the value for a whole number} */
    static NumberValue of(long number) {
        return new NumberValue(BigDecimal.valueOf(number));
    }

    /** {@return the value for a finite number} */
    static NumberValue of(double number) {
        return finite("Number", number);
    }

    private static NumberValue finite(String what, double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(
                    what + " must be finite, but was " + number + ". Leave out what is not known.");
        }
        return new NumberValue(PlainText.shortest(number));
    }

    private static <V extends AttributeValue> List<AttributeValue> copyOf(List<V> values) {
        List<AttributeValue> copy = new ArrayList<>(values.size());
        values.forEach(value -> copy.add(Objects.requireNonNull(value, "values element")));
        return Collections.unmodifiableList(copy);
    }

    /** {@return the value for true or false} */
    static BooleanValue of(boolean value) {
        return value ? BooleanValue.TRUE : BooleanValue.FALSE;
    }

    /** {@return the value for a time span: its text of ISO 8601, such as {@code P2D}} */
    static TextValue of(Duration duration) {
        return new TextValue(PlainText.of(duration));
    }

    /** {@return the value for a constant: its name in kebab-case, such as {@code current-state}} */
    static TextValue of(Enum<?> constant) {
        return new TextValue(PlainText.of(constant));
    }

    /** {@return the value for values in order} */
    static ListValue of(List<? extends AttributeValue> values) {
        return new ListValue(values);
    }

    /** {@return an empty builder for an object} */
    static ObjectBuilder object() {
        return new ObjectBuilder();
    }

    /**
     * Text.
     *
     * @param value the text, well-formed
     */
    record TextValue(String value) implements AttributeValue {
        /** Refuses null, and half of a surrogate pair. */
        public TextValue {
            Checks.requireWellFormed("Text", Objects.requireNonNull(value, "value"));
        }
    }

    /**
     * A number; two are equal if they are equal in value, whatever their scale.
     *
     * @param value the number, without trailing zeros
     */
    record NumberValue(BigDecimal value) implements AttributeValue {

        private static final int MOST_ZEROS = 20;

        /** Refuses null, and drops trailing zeros. */
        public NumberValue {
            try {
                value = Objects.requireNonNull(value, "value").stripTrailingZeros();
            } catch (ArithmeticException overflow) {
                throw new IllegalArgumentException(
                        "Number has an exponent beyond all bounds. Round it, or give it as a text.", overflow);
            }
        }

        /** {@return the number as people write it, unless that takes more than 20 zeros at its end} */
        @Override
        public String toString() {
            boolean endsInZeros = value.scale() < 0 && value.scale() >= -MOST_ZEROS;
            return "NumberValue[value=" + (endsInZeros ? value.toPlainString() : value) + "]";
        }
    }

    /**
     * True or false.
     *
     * @param value which of the two
     */
    record BooleanValue(boolean value) implements AttributeValue {
        /** The value for true. */
        public static final BooleanValue TRUE = new BooleanValue(true);

        /** The value for false. */
        public static final BooleanValue FALSE = new BooleanValue(false);
    }

    /** Null. */
    record NullValue() implements AttributeValue {}

    /** Values in order. */
    final class ListValue implements AttributeValue {

        final int depth;
        private final List<AttributeValue> values;

        /** Copies the list; refuses null in it, and what is deeper than {@link #DEEPEST}. */
        public ListValue(List<? extends AttributeValue> values) {
            this.values = copyOf(values);
            this.depth = Depth.around("List", this.values);
        }

        /** {@return the values, unmodifiable} */
        public List<AttributeValue> values() {
            return values;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ListValue that && values.equals(that.values);
        }

        @Override
        public int hashCode() {
            return values.hashCode();
        }

        @Override
        public String toString() {
            return "ListValue[values=" + values + "]";
        }
    }

    /** Named values; the order of names is kept, and is no part of equality. */
    final class ObjectValue implements AttributeValue {

        final int depth;
        private final Map<String, AttributeValue> fields;

        /** Copies the map; refuses null in it, and what is deeper than {@link #DEEPEST}. */
        public ObjectValue(Map<String, ? extends AttributeValue> fields) {
            Map<String, AttributeValue> copy = new LinkedHashMap<>();
            fields.forEach((name, value) -> {
                Checks.requireWellFormed("Name", Objects.requireNonNull(name, "name"));
                copy.put(name, Objects.requireNonNull(value, name));
            });
            this.fields = Collections.unmodifiableMap(copy);
            this.depth = Depth.around("Object", copy.values());
        }

        /** {@return the values by name, unmodifiable} */
        public Map<String, AttributeValue> fields() {
            return fields;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ObjectValue that && fields.equals(that.fields);
        }

        @Override
        public int hashCode() {
            return fields.hashCode();
        }

        @Override
        public String toString() {
            return "ObjectValue[fields=" + fields + "]";
        }
    }

    /** Builds objects, name by name. Not thread-safe. */
    final class ObjectBuilder {

        private final Map<String, AttributeValue> fields = new LinkedHashMap<>();

        private ObjectBuilder() {}

        /** Adds a named value; a name given twice is refused. */
        public ObjectBuilder put(String name, AttributeValue value) {
            Objects.requireNonNull(name, "name");
            if (fields.putIfAbsent(name, Objects.requireNonNull(value, name)) != null) {
                throw new IllegalArgumentException(
                        "Name " + Quote.of(name) + " was put before. Give each value a name of its own.");
            }
            return this;
        }

        /** Adds a named text. */
        public ObjectBuilder put(String name, String text) {
            return put(name, of(Objects.requireNonNull(text, name)));
        }

        /** Adds a named whole number. */
        public ObjectBuilder put(String name, long number) {
            return put(name, of(number));
        }

        /** Adds a named finite number. */
        public ObjectBuilder put(String name, double number) {
            return put(name, finite("Number " + Quote.of(Objects.requireNonNull(name, "name")), number));
        }

        /** Adds a named true or false. */
        public ObjectBuilder put(String name, boolean value) {
            return put(name, of(value));
        }

        /** Adds a named time span in the form of ISO 8601. */
        public ObjectBuilder put(String name, Duration duration) {
            return put(name, of(Objects.requireNonNull(duration, name)));
        }

        /** Adds a named constant: its name in kebab-case. */
        public ObjectBuilder put(String name, Enum<?> constant) {
            return put(name, of(Objects.requireNonNull(constant, name)));
        }

        /** Adds a named list of texts. */
        public ObjectBuilder putTexts(String name, List<String> texts) {
            List<AttributeValue> values = new ArrayList<>();
            texts.forEach(text -> values.add(of(Objects.requireNonNull(text, name + " element"))));
            return put(name, of(values));
        }

        /** {@return the object} */
        public ObjectValue build() {
            return new ObjectValue(fields);
        }
    }
}
