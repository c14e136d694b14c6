package org.journeymodel.log.xes;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.journeymodel.core.model.AttributeValue;

/**
 * The value of an attribute.
 *
 * @param element what kind it is: string, date, int, float, boolean or id
 * @param text how it is written
 */
record XesValue(String element, String text) {

    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(\\d{1,50}(\\.\\d{0,50})?|\\.\\d{1,50})([eE][-+]?\\d{1,2})?");

    /** {@return the value in its own kind; a number that is none stays a text} */
    AttributeValue attribute() {
        return switch (element) {
            case "int", "float" ->
                NUMBER.matcher(text).matches()
                        ? new AttributeValue.NumberValue(new BigDecimal(text))
                        : AttributeValue.of(text);
            case "boolean" ->
                text.equals("true") || text.equals("false")
                        ? AttributeValue.of(text.equals("true"))
                        : AttributeValue.of(text);
            default -> AttributeValue.of(text);
        };
    }
}
