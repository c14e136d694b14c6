package org.journeymodel.log.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last moment of each part of a time, and what is said of the next one. */
class TimeRefusalsTest {

    @Test
    void takesTheLastMomentOfAYear() throws UnreadableTime {
        assertThat(TimeText.of("2019-12-31T23:59:59.999999999").local())
                .isEqualTo(LocalDateTime.of(2019, 12, 31, 23, 59, 59, 999_999_999));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-12-31T25:59:59Z, there is no hour 25.",
        "2019-12-31T23:60:59Z, there is no minute 60.",
        "2019-12-31T23:59:61Z, there is no second 61.",
        "2019-12-31T23:59:99Z, there is no second 99.",
        "2019-12-31T23:59:60Z, a leap second has no place on the scale of Unix time.",
        "2019-12-31T24:00Z, 24:00 is ambiguous; midnight is 00:00 of the next day.",
        "2019-12-31T23:59:59.1234567890Z, its seconds have more than 9 digits after the point.",
    })
    void refusesWhatNoClockShows(String text, String reason) {
        assertThat(refusalOf(text)).isEqualTo(reason);
    }

    /** Times of our days have 10 digits in seconds, 13 in milliseconds, 16 in microseconds and 19 in nanoseconds. */
    @ParameterizedTest
    @CsvSource({
        "6, epochSeconds", "10, epochSeconds", "11, epochSeconds",
        "12, epochMillis", "13, epochMillis", "14, epochMillis",
        "15, epochMicros", "16, epochMicros", "17, epochMicros",
        "18, epochNanos", "19, epochNanos",
    })
    void namesTheUnitOfABareNumberByItsDigits(int digits, String format) {
        assertThat(refusalOf("1".repeat(digits)))
                .isEqualTo("a bare number may count seconds, milliseconds or something else since 1970; say which, such"
                        + " as TimeFormat." + format + "(), which is usual with so many digits.");
    }

    private static String refusalOf(String text) {
        return catchThrowableOfType(UnreadableTime.class, () -> TimeText.of(text))
                .reason();
    }
}
