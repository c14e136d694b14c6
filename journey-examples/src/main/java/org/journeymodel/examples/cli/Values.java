package org.journeymodel.examples.cli;

import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.journeymodel.log.TimeFormat;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of arguments, and refuses them in words of the program, not of its types. */
final class Values {

    private Values() {}

    static Path pathOf(String text) {
        if (text.isEmpty()) {
            throw new TypeConversionException("the name of a file is never empty");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("'" + text + "' is no name of a file here: " + e.getReason());
        }
    }

    static ZoneId zoneOf(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException("'" + text + "' is no time zone; write one like Europe/Oslo or +01:00");
        }
    }

    static TimeFormat timeFormatOf(String text) {
        return switch (text) {
            case "iso" -> TimeFormat.iso();
            case "seconds" -> TimeFormat.epochSeconds();
            case "millis" -> TimeFormat.epochMillis();
            case "micros" -> TimeFormat.epochMicros();
            case "nanos" -> TimeFormat.epochNanos();
            default -> patternOf(text);
        };
    }

    private static TimeFormat patternOf(String text) {
        try {
            return TimeFormat.pattern(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("'" + text
                    + "' is no way to write times; take iso, seconds, millis, micros, nanos, or a pattern like"
                    + " 'dd.MM.yyyy HH:mm:ss'");
        }
    }

    static Charset charsetOf(String text) {
        try {
            return Charset.forName(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("'" + text + "' is no charset; write one like UTF-16 or windows-1252");
        }
    }
}
