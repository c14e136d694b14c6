package org.journeymodel.json.table;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.message.Suggestion;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.json.document.Parsers;
import org.journeymodel.json.document.Pointers;
import org.journeymodel.json.fault.Fault;
import org.journeymodel.json.fault.LeftOut;
import org.journeymodel.json.fault.Rule;
import org.journeymodel.json.output.Writing;
import org.journeymodel.json.shape.AttributeShape;
import org.journeymodel.json.shape.JsonSchema;
import org.journeymodel.json.shape.Reading;
import org.journeymodel.json.shape.Shape;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * A value of the model as an object, by the {@link Table} of its fields. All fields are read into slots
 * first and built at the object's end; what the model then refuses, {@link Culprits} finds.
 *
 * @param <T> the values
 * @param <B> their builder
 */
public final class ObjectShape<T, B> implements Shape<T> {

    private final String wanted;
    private final List<Field<T, B, ?>> fields;
    private final List<String> names;
    private final Shape<?>[] shapes; // of the fields: an array, because it is asked for every value of a document
    private final PropertyNameMatcher matcher;
    private final long required;
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final boolean element;
    private final boolean oneLine;

    ObjectShape(
            String wanted,
            List<Field<T, B, ?>> fields,
            Supplier<B> newBuilder,
            Function<B, T> build,
            boolean element,
            boolean oneLine) {
        this.wanted = wanted;
        this.fields = List.copyOf(fields);
        this.names = fields.stream().<String>map(Field::name).toList();
        this.shapes = fields.stream().map(Field::shape).toArray(Shape<?>[]::new);
        this.matcher = Parsers.matcher(names);
        this.required = bitsOfRequired(fields);
        this.newBuilder = newBuilder;
        this.build = build;
        this.element = element;
        this.oneLine = oneLine;
    }

    private static <T, B> long bitsOfRequired(List<Field<T, B, ?>> fields) {
        long bits = 0;
        for (int at = 0; at < fields.size(); at++) {
            bits |= fields.get(at).isRequired() ? 1L << at : 0;
        }
        return bits;
    }

    @Override
    public String wanted() {
        return wanted + " as an object";
    }

    /** {@return the names of its fields in order} */
    public List<String> names() {
        return names;
    }

    List<Field<T, B, ?>> fields() {
        return fields;
    }

    @Override
    public @Nullable T read(Reading in) {
        if (in.token() != JsonToken.START_OBJECT) {
            in.refuseType(this, null);
            return null;
        }
        if (element) {
            in.countElement();
        }
        @Nullable Object[] slots = new Object[fields.size()];
        long seen = readFields(slots, in);
        tellMissing(seen, in);
        return finish(slots, in);
    }

    /** {@return a bit for each field that the object has, sound or not} */
    private long readFields(@Nullable Object[] slots, Reading in) {
        long seen = 0;
        Set<String> leftOut = in.leftOut() == null ? Set.of() : new HashSet<>();
        JsonParser parser = in.parser();
        int match = parser.nextNameMatch(matcher);
        while (match != PropertyNameMatcher.MATCH_END_OBJECT) {
            long bit = 1L << match;
            if (match >= 0 && (seen & bit) == 0) {
                seen |= bit;
                parser.nextToken();
                slots[match] = shapes[match].read(in);
            } else if (match < 0) {
                meetUnknown(parser.currentName(), leftOut, in);
            } else {
                in.tellDuplicateField(names.get(match));
                in.skipNext();
            }
            match = parser.nextNameMatch(matcher);
        }
        return seen;
    }

    private void meetUnknown(String name, Set<String> known, Reading in) {
        in.checkName(name);
        LeftOut leftOut = in.leftOut();
        if (leftOut == null) {
            tellUnknown(name, in);
            in.skipNext();
        } else if (known.add(name)) {
            leaveOut(name, leftOut, in);
        } else {
            in.tellDuplicate(name);
            in.skipNext();
        }
    }

    private void leaveOut(String name, LeftOut leftOut, Reading in) {
        if (leftOut.isFull()) {
            leftOut.count();
            in.parser().nextToken();
            new AttributeShape().read(in); // is read as strictly as any other
            return;
        }
        int offset = Parsers.offset(in.parser());
        in.parser().nextToken();
        leftOut.tell(new Fault(
                Rule.FIELD_UNKNOWN,
                in.pointer(),
                offset,
                wanted + " has no field " + in.quote(name) + "; its value, " + in.found() + ", was left out.",
                remedy(name, in)));
        String pointer = Pointers.whole(in.parser().streamReadContext());
        AttributeValue value = new AttributeShape().read(in);
        if (value != null) {
            leftOut.keep(pointer, value);
        }
    }

    private void tellUnknown(String name, Reading in) {
        if (in.isFull()) {
            in.count();
        } else {
            in.tell(Rule.FIELD_UNKNOWN, wanted + " has no field " + in.quote(name) + ".", remedy(name, in));
        }
    }

    private @Nullable String remedy(String name, Reading in) {
        return in.remedyFor(Suggestion.didYouMean(name, names), "Its fields are: " + String.join(", ", names) + ".");
    }

    private void tellMissing(long seen, Reading in) {
        for (long missing = required & ~seen; missing != 0; missing &= missing - 1) {
            tellMissing(fields.get(Long.numberOfTrailingZeros(missing)), in);
        }
    }

    private void tellMissing(Field<T, B, ?> field, Reading in) {
        if (in.isFull()) {
            in.count();
            return;
        }
        in.tellAt(
                in.pointer(),
                Rule.FIELD_MISSING,
                wanted + " must have the field " + Quote.of(field.name()) + ".",
                "Add it with " + field.shape().wanted() + ".");
    }

    private boolean hasRequired(@Nullable Object[] slots) {
        for (long left = required; left != 0; left &= left - 1) {
            if (slots[Long.numberOfTrailingZeros(left)] == null) {
                return false;
            }
        }
        return true;
    }

    private @Nullable T finish(@Nullable Object[] slots, Reading in) {
        String refusal = null;
        if (hasRequired(slots)) {
            try {
                return build(slots);
            } catch (IllegalArgumentException e) {
                refusal = e.getMessage();
            }
        }
        new Culprits<>(this, in).tell(slots, refusal);
        return null;
    }

    /** {@return the value that the slots make up} */
    T build(@Nullable Object[] slots) {
        B builder = newBuilder.get();
        for (int at = 0; at < slots.length; at++) {
            Object value = slots[at];
            if (value != null) {
                fields.get(at).set(builder, value);
            }
        }
        return build.apply(builder);
    }

    /** {@return the name of its definition in the schema: "emotionScale" for "an emotion scale"} */
    private String definitionName() {
        StringBuilder name = new StringBuilder();
        for (String word : wanted.replaceFirst("^an? ", "").split(" ", -1)) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return names.get(0).equals("journeyFormat") ? name + "Document" : name.toString();
    }

    @Override
    public ObjectValue schema(JsonSchema schema) {
        return schema.reference(definitionName(), () -> definition(schema));
    }

    private ObjectValue definition(JsonSchema schema) {
        Map<String, AttributeValue> properties = new LinkedHashMap<>();
        for (Field<T, B, ?> field : fields) {
            properties.put(field.name(), field.shape().schema(schema));
        }
        List<String> required = fields.stream()
                .filter(Field::isRequired)
                .<String>map(Field::name)
                .toList();
        return JsonSchema.object(properties, required);
    }

    @Override
    public boolean isOnItsOwnLines() {
        return true;
    }

    @Override
    public void write(T value, Writing out) {
        out.startObject(oneLine);
        for (int at = 0; at < fields.size(); at++) { // no iterator for each object of a document
            fields.get(at).write(value, out);
        }
        out.endObject();
    }
}
