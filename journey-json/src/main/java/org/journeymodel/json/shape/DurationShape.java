package org.journeymodel.json.shape;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.journeymodel.core.message.PlainText;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.json.fault.Rule;
import org.journeymodel.json.output.Writing;
import org.jspecify.annotations.Nullable;

/**
 * A time span of ISO 8601 in days, hours, minutes and seconds: {@code "P2D"}, {@code "PT1H30M"},
 * {@code "P1DT12H"}. Days are 24 hours. Whole days are written as days, and so on down to nanoseconds.
 */
public record DurationShape() implements Shape<Duration> {

    /** What the schema says of it. */
    private static final String GRAMMAR =
            "^P(?:[0-9]+D)?" + "(?:T(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+(?:\\.[0-9]{1,9})?S)?)?$";

    private static final String REMEDY = "Write two days as \"P2D\", ninety minutes as \"PT1H30M\","
            + " a year as \"P365D\": years, months and weeks have no fixed length here.";

    @Override
    public String wanted() {
        return "a duration of ISO 8601 such as \"P2D\" or \"PT1H30M\"";
    }

    @Override
    public @Nullable Duration read(Reading in) {
        String text = in.text(this);
        if (text == null) {
            return null;
        }
        Duration plain = PlainDuration.of(text);
        if (plain != null) {
            return plain;
        }
        if (isOfDurationCharacters(text)) {
            try {
                return Duration.parse(text);
            } catch (DateTimeParseException e) {
                // refused below
            }
        }
        in.refuse(Rule.VALUE_INVALID, this, REMEDY);
        return null;
    }

    /** Keeps out what {@link Duration#parse} also takes: signs, commas, small letters, "1.S". */
    private static boolean isOfDurationCharacters(String text) {
        if (text.endsWith(".S")) {
            return false;
        }
        for (int at = 0; at < text.length(); at++) {
            if ("PDTHMS.0123456789".indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public ObjectValue schema(JsonSchema schema) {
        return schema.text("duration", GRAMMAR);
    }

    @Override
    public void write(Duration value, Writing out) {
        out.text(PlainText.of(value));
    }

    @Override
    public Duration standIn() {
        return Duration.ZERO;
    }
}
