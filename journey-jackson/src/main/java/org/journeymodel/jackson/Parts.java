package org.journeymodel.jackson;

import java.util.regex.Pattern;
import tools.jackson.databind.JavaType;

/** The types of the library that are not mapped on their own. */
final class Parts {

    private static final Pattern PACKAGE = Pattern.compile("org\\.journeymodel\\.(core|graph|json|log)(\\..*)?");

    private Parts() {}

    /** {@return whether a type is one of the library's; mappers do enums by themselves} */
    static boolean contain(JavaType type) {
        Class<?> raw = type.getRawClass();
        return !type.isEnumImplType()
                && !type.isThrowable()
                && PACKAGE.matcher(raw.getPackageName()).matches();
    }

    static String refusalOf(JavaType type) {
        return "Values of the type " + nameOf(type.getRawClass())
                + " have no JSON of their own. Map the Journey, JourneyAtlas or EmpathyMap that holds them,"
                + " or the AttributeValue that an analysis gives with toAttributes().";
    }

    /** {@return the name that users know, not that of a hidden implementation} */
    private static String nameOf(Class<?> type) {
        Class<?> above = type.getSuperclass();
        return above != null && above.isSealed() ? above.getSimpleName() : type.getSimpleName();
    }
}
