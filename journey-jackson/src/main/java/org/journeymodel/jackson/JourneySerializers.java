package org.journeymodel.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Finds how to write a type of the library. */
final class JourneySerializers extends Serializers.Base {

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        MappedType<?> mapped = MappedType.of(type.getRawClass());
        if (mapped != null) {
            return new NestedSerializer<>(mapped);
        }
        return Parts.contain(type) ? new PartSerializer(type) : null;
    }
}
