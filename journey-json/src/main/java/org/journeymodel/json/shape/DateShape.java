package org.journeymodel.json.shape;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.json.fault.Rule;
import org.journeymodel.json.output.Writing;
import org.jspecify.annotations.Nullable;

/**
 * A day of ISO 8601: year, month and day, {@code "2026-11-22"}. Years past 9999 have a plus sign and up
 * to nine digits, years before 0 a minus sign. There is one text for each day.
 *
 * @param standIn a day that every field of this shape takes; null where days bound each other
 */
public record DateShape(@Nullable LocalDate standIn) implements Shape<LocalDate> {

    /** A day on its own. */
    public static final DateShape DATE = new DateShape(LocalDate.EPOCH);

    /** The first or the last day of a period. */
    public static final DateShape BOUND = new DateShape(null);

    /** The texts of days, and a few of days that the calendar does not have. */
    static final Pattern GRAMMAR =
            Pattern.compile("^([0-9]{4}|\\+[1-9][0-9]{4,8}|-[0-9]{4,9})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$");

    @Override
    public String wanted() {
        return "a day of ISO 8601 such as \"2026-11-22\"";
    }

    @Override
    public @Nullable LocalDate read(Reading in) {
        String text = in.text(this);
        if (text == null) {
            return null;
        }
        if (GRAMMAR.matcher(text).matches()) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                // refused below
            }
        }
        in.refuse(Rule.VALUE_INVALID, this, "Write a day of the calendar as year-month-day, without a time.");
        return null;
    }

    @Override
    public ObjectValue schema(JsonSchema schema) {
        return schema.text("day", GRAMMAR.pattern());
    }

    @Override
    public void write(LocalDate value, Writing out) {
        out.text(value.toString());
    }
}
