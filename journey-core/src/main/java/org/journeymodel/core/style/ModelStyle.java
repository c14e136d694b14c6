package org.journeymodel.core.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Generated;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The one style of all generated values: hidden, with hidden builders, copied with {@code copyOf}
 * (an attribute may then be called {@code from}), and with nothing of the generator left in class
 * files but its marker. Collections keep their order, which is why {@code jdk9Collections} is off.
 */
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        deferCollectionAllocation = true,
        from = "copyOf",
        fallbackNullableAnnotation = Nullable.class,
        defaults = @Value.Immutable(copy = false),
        allowedClasspathAnnotations = {Generated.class})
public @interface ModelStyle {}
