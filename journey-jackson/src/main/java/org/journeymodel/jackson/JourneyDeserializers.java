package org.journeymodel.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Finds how to read a type of the library. */
final class JourneyDeserializers extends Deserializers.Base {

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        MappedType<?> mapped = MappedType.of(type.getRawClass());
        if (mapped != null) {
            return new NestedDeserializer<>(mapped);
        }
        return Parts.contain(type) ? new PartDeserializer(type) : null;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return MappedType.of(type) != null;
    }
}
