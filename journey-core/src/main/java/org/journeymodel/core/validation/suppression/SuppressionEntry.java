package org.journeymodel.core.validation.suppression;

import java.util.Optional;
import org.journeymodel.core.message.Invisible;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.AttributeValue.TextValue;

/**
 * One suppression as a document writes it.
 *
 * @param rule the rule that it names
 * @param reason why, as far as it says so; never one that shows nothing
 * @param at the element in which it holds; empty for all that it stands in
 */
record SuppressionEntry(String rule, Optional<String> reason, Optional<String> at) {

    private static final String RULE = "rule";
    private static final String REASON = "reason";
    private static final String AT = "at";

    /** What makes a value no suppression; empty if it is one. */
    static Optional<String> faultOf(AttributeValue value, boolean mayNameElement) {
        if (!(value instanceof ObjectValue object)) {
            return Optional.of("it is no object.");
        }
        for (String name : object.fields().keySet()) {
            boolean isKnown = name.equals(RULE) || name.equals(REASON) || (name.equals(AT) && mayNameElement);
            if (!isKnown) {
                return Optional.of("it has no field " + Quote.of(name)
                        + (name.equals(AT) ? " at a touchpoint, where it holds for the touchpoint." : "."));
            }
            if (!(object.fields().get(name) instanceof TextValue)) {
                return Optional.of("its field " + Quote.of(name) + " is no text.");
            }
        }
        return object.fields().containsKey(RULE) ? Optional.empty() : Optional.of("it names no rule.");
    }

    /** The suppression that a value without fault is. */
    static SuppressionEntry of(AttributeValue value) {
        ObjectValue object = (ObjectValue) value;
        return new SuppressionEntry(
                textOf(object, RULE).orElseThrow(),
                textOf(object, REASON).filter(text -> !text.codePoints().allMatch(Invisible::is)),
                textOf(object, AT));
    }

    private static Optional<String> textOf(ObjectValue object, String name) {
        return Optional.ofNullable((TextValue) object.fields().get(name)).map(TextValue::value);
    }
}
