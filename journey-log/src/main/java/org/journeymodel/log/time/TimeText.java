package org.journeymodel.log.time;

import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * A time as a log writes it, in one strict grammar:
 *
 * <pre>
 * time   = date ("T" | " ") clock [[" "] offset]
 * date   = YYYY "-" MM "-" DD
 * clock  = hh ":" mm [":" ss [("." | ",") 1 to 9 digits]]
 * offset = "Z" | "UTC" | ("+" | "-") hh [[":"] mm]
 * </pre>
 *
 * @param local what clock and calendar show
 * @param offset how far they are from UTC
 * @param hasOffset whether the text says how far; if not, {@code offset} means nothing
 */
public record TimeText(LocalDateTime local, ZoneOffset offset, boolean hasOffset) {

    /** {@return the time that a text writes, or why it writes none} */
    public static TimeText of(String text) throws UnreadableTime {
        return new TimeParser(text).parse();
    }
}
