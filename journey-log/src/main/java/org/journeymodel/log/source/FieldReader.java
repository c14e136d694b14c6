package org.journeymodel.log.source;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.journeymodel.core.message.Quote;
import org.journeymodel.log.event.Names;
import org.jspecify.annotations.Nullable;

/** Reads single fields of records, and tells what is wrong with them. */
final class FieldReader {

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d{1,3})?");

    private final Faults faults;
    private final SourceWords words;

    FieldReader(Faults faults, SourceWords words) {
        this.faults = faults;
        this.words = words;
    }

    /** {@return a name, or an empty text after telling why it is none} */
    String name(ColumnRole role, @Nullable String text, EventRecord record) {
        if (text == null) {
            tellMissing(role, "log." + role + ".empty", record);
            return "";
        }
        if (Names.isPlain(text)) {
            return text;
        }
        Optional<String> fault = Names.faultOf(text);
        if (fault.isPresent()) {
            tell(role, "log." + role + ".empty", record, fault.get(), "Fill in a name, or leave out the ");
            return "";
        }
        return text;
    }

    /** {@return a name, or an empty text where there is none} */
    String optionalName(ColumnRole role, @Nullable String text, EventRecord record) {
        return text == null || text.isEmpty() ? "" : name(role, text, record);
    }

    /** {@return whether a field says yes; without it, no} */
    boolean flag(@Nullable String text, EventRecord record) {
        String cell = text == null ? "" : text;
        Boolean flag = flagOf(cell);
        if (flag == null) {
            String message = Quote.of(cell) + " is neither true, yes, t, y or 1, nor false, no, f, n, 0 or empty.";
            tell(ColumnRole.FAILED, "log.failed.invalid", record, message, "Write true or false, or leave out the ");
            return false;
        }
        return flag;
    }

    /** {@return what a text says, where none says no; null if it says neither} */
    static @Nullable Boolean flagOf(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "t", "yes", "y", "1" -> Boolean.TRUE;
            case "false", "f", "no", "n", "0", "" -> Boolean.FALSE;
            default -> null;
        };
    }

    /** {@return the finite number in a field, if it has one} */
    OptionalDouble score(@Nullable String text, EventRecord record) {
        if (text == null || text.isEmpty()) {
            return OptionalDouble.empty();
        }
        double number = scoreOf(text);
        if (Double.isNaN(number)) {
            String message = Quote.of(text) + " is not a finite number.";
            tell(
                    ColumnRole.SCORE,
                    "log.score.invalid",
                    record,
                    message,
                    "Write a number such as 4.5, or leave out the ");
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(number);
    }

    /** {@return the finite number that a text is, 0 without a sign; not a number if it is none} */
    static double scoreOf(String text) {
        double number = NUMBER.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
        return Double.isFinite(number) ? number + 0.0 : Double.NaN;
    }

    void tellMissing(ColumnRole role, String ruleId, EventRecord record) {
        tell(role, ruleId, record, "it is not there.", "Add it, or leave out the ");
    }

    private void tell(ColumnRole role, String ruleId, EventRecord record, String message, String remedy) {
        faults.addOfRecord(faults.ofRecord(ruleId, record.line, record.path())
                .subject(words.fieldOf(role))
                .message(message)
                .remedy(remedy + words.record() + "."));
    }
}
