package org.journeymodel.core.fields;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a type of the model, in the order in which documents tell them.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class Table<T, B> {

    private final String word;
    private final List<Field> fields;
    private final Map<String, Field> byName = new HashMap<>();
    private final Function<Part, String> keyText;
    private final Optional<ElementKind> declares;
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;

    Table(
            String word,
            List<Field> fields,
            Function<Part, String> keyText,
            Supplier<B> newBuilder,
            Function<B, T> build) {
        this.word = word;
        this.fields = List.copyOf(fields);
        this.fields.forEach(field -> byName.put(field.name(), field));
        this.keyText = keyText;
        this.declares = findField("id").flatMap(Field::names);
        this.newBuilder = newBuilder;
        this.build = build;
    }

    /** {@return what people call a value of the type} */
    public String word() {
        return word;
    }

    /** {@return the fields in order} */
    public List<Field> fields() {
        return fields;
    }

    /** {@return the field of a name, if there is one} */
    public Optional<Field> findField(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** {@return the field of a name, which must be there} */
    public Field field(String name) {
        return findField(name).orElseThrow();
    }

    /** {@return the kind of elements that values of the type are; empty if nothing refers to them by id} */
    Optional<ElementKind> declares() {
        return declares;
    }

    /** {@return what the key of a part of this table is made of} */
    String keyTextOf(Part part) {
        return keyText.apply(part);
    }

    /** {@return a value taken apart} */
    public Part take(T value) {
        return takeAny(value);
    }

    /** Takes a value apart that is known to be of the type. */
    Part takeAny(Object value) {
        @Nullable Object[] contents = new @Nullable Object[fields.size()];
        for (Field field : fields) {
            contents[field.index()] = field.read(value);
        }
        return new Part(this, contents);
    }

    /** {@return the value that a part of this table is} */
    public T build(Part part) {
        B builder = newBuilder.get();
        for (Field field : fields) {
            field.write(builder, part.find(field));
        }
        return build.apply(builder);
    }

    /** {@return a part of this table as results tell it: what is at its default is left out} */
    public ObjectValue toAttributes(Part part) {
        AttributeValue.ObjectBuilder told = AttributeValue.object();
        for (Field field : fields) {
            Object content = part.find(field);
            if (content != null && !field.isDefault(content)) {
                told.put(field.name(), field.toAttribute(content));
            }
        }
        return told.build();
    }

    @Override
    public String toString() {
        return word;
    }
}
