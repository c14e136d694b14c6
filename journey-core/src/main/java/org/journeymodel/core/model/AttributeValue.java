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

/**
 * One of the six kinds of JSON value, immutable. Every result of an analysis can tell itself as one,
 * so that it can be stored, sent and compared without knowing where it came from.
 */
public sealed interface AttributeValue {

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
        return new ListValue(copyOf(values));
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
        /** Refuses null, and drops trailing zeros. */
        public NumberValue {
            try {
                value = Objects.requireNonNull(value, "value").stripTrailingZeros();
            } catch (ArithmeticException overflow) {
                throw new IllegalArgumentException(
                        "Number has an exponent beyond all bounds. Round it, or give it as a text.", overflow);
            }
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

    /**
     * Values in order.
     *
     * @param values the values, unmodifiable
     */
    record ListValue(List<AttributeValue> values) implements AttributeValue {
        /** Copies the list; refuses null in it. */
        public ListValue {
            values = copyOf(values);
        }
    }

    /**
     * Named values; the order of names is kept, and is no part of equality.
     *
     * @param fields the values by name, unmodifiable
     */
    record ObjectValue(Map<String, AttributeValue> fields) implements AttributeValue {
        /** Copies the map; refuses null in it. */
        public ObjectValue {
            Map<String, AttributeValue> copy = new LinkedHashMap<>();
            fields.forEach((name, value) -> {
                Checks.requireWellFormed("Name", Objects.requireNonNull(name, "name"));
                copy.put(name, Objects.requireNonNull(value, name));
            });
            fields = Collections.unmodifiableMap(copy);
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
