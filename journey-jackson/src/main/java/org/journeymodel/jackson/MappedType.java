package org.journeymodel.jackson;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.NullValue;
import org.journeymodel.core.model.EmpathyMap;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyAtlas;
import org.journeymodel.json.JourneyJson;
import org.jspecify.annotations.Nullable;

/**
 * A type that mappers read and write, and how {@code JourneyJson} does it.
 *
 * @param type the type as users declare it
 * @param noun what messages call it
 * @param frame what makes its JSON a document
 * @param reader reads such a document
 * @param writer gives the JSON of a value, without a frame
 * @param <T> the type
 */
record MappedType<T>(
        Class<T> type,
        String noun,
        Frame frame,
        DocumentReader<? extends T> reader,
        Function<? super T, String> writer) {

    /** Reads a document from memory. */
    interface DocumentReader<T> {
        T read(InputStream in) throws IOException;
    }

    private static final List<MappedType<?>> DOCUMENTS = List.of(
            new MappedType<>(Journey.class, "journey", Frame.NONE, JourneyJson::read, JourneyJson::write),
            new MappedType<>(JourneyAtlas.class, "atlas", Frame.NONE, JourneyJson.atlases()::read, JourneyJson::write),
            new MappedType<>(
                    EmpathyMap.class, "empathy map", Frame.NONE, JourneyJson.empathyMaps()::read, JourneyJson::write));

    /** {@return how to map values of a class, which may be an implementation; null if it is not mapped} */
    static @Nullable MappedType<?> of(Class<?> type) {
        if (AttributeValue.class.isAssignableFrom(type)) {
            return attribute(type.asSubclass(AttributeValue.class));
        }
        for (MappedType<?> document : DOCUMENTS) {
            if (document.type.isAssignableFrom(type)) {
                return document;
            }
        }
        return null;
    }

    /** One of the six kinds refuses the others. */
    private static <V extends AttributeValue> MappedType<V> attribute(Class<V> type) {
        return new MappedType<>(
                type,
                type.getSimpleName(),
                Frame.ATTRIBUTE,
                in -> AttributeKind.cast(attributeIn(in), type),
                JourneyJson::write);
    }

    private static AttributeValue attributeIn(InputStream framed) throws IOException {
        return Objects.requireNonNull(JourneyJson.read(framed).attributes().get("value"));
    }

    /** {@return what JSON's null is read as; null as in Java, unless any value is wanted} */
    @Nullable
    Object nullValue() {
        return type.isAssignableFrom(NullValue.class) ? new NullValue() : null;
    }

    T read(byte[] document) {
        try {
            return reader.read(new ByteArrayInputStream(document));
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        }
    }
}
