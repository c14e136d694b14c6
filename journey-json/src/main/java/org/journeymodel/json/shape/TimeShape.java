package org.journeymodel.json.shape;

import java.time.LocalTime;
import java.util.regex.Pattern;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.json.fault.Rule;
import org.journeymodel.json.output.Writing;
import org.jspecify.annotations.Nullable;

/**
 * A time of day of ISO 8601: {@code "12:30"}, and where they are known seconds and their fraction, up to
 * nine digits: {@code "12:30:15"}, {@code "12:30:15.250"}. From {@code "00:00"}; midnight at the end of
 * a day, {@code "24:00"}, is none. No zone. What is zero at the end is left out when written.
 */
public record TimeShape() implements Shape<LocalTime> {

    static final Pattern GRAMMAR = Pattern.compile("^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?$");

    @Override
    public String wanted() {
        return "a time of day of ISO 8601 such as \"12:30\"";
    }

    @Override
    public @Nullable LocalTime read(Reading in) {
        String text = in.text(this);
        if (text == null) {
            return null;
        }
        if (GRAMMAR.matcher(text).matches()) {
            return LocalTime.parse(text);
        }
        in.refuse(Rule.VALUE_INVALID, this, "Write hours from 00 to 23 and minutes, without a zone.");
        return null;
    }

    @Override
    public ObjectValue schema(JsonSchema schema) {
        return schema.text("timeOfDay", GRAMMAR.pattern());
    }

    @Override
    public void write(LocalTime value, Writing out) {
        out.text(value.toString());
    }

    @Override
    public LocalTime standIn() {
        return LocalTime.MIDNIGHT;
    }
}
