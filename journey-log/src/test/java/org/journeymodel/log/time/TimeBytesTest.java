package org.journeymodel.log.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import org.journeymodel.log.event.Times;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeBytesTest {

    private final TimeBytes bytes = new TimeBytes();

    @ParameterizedTest
    @CsvSource({
        "2019-11-01T17:59:13.273932Z, 2019-11-01T17:59:13.273932Z",
        "2019-11-01 17:59:13, 2019-11-01T17:59:13Z",
        "2024-02-29 23:59:59.5+05:30, 2024-02-29T18:29:59.5Z",
        "1970-01-01T00:00:00-00:30, 1970-01-01T00:30:00Z",
        "1901-03-01T00:00:00Z, 1901-03-01T00:00:00Z",
        "2000-12-31T00:00:00.000000001Z, 2000-12-31T00:00:00.000000001Z",
    })
    void readsPlainTimes(String written, Instant expected) {
        assertThat(nanosOf(written)).isEqualTo(Times.nanosOf(expected.getEpochSecond(), expected.getNano()));
        assertThat(bytes.hasOffset()).isEqualTo(written.length() > 19 && !written.endsWith("13"));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-11-01 17:59",
        "2023-02-29T10:00:00Z",
        "2100-02-29T10:00:00Z",
        "2019-04-31T10:00:00Z",
        "2019-11-01T24:00:00Z",
        "2019-11-01T10:60:00Z",
        "2019-11-01T10:00:60Z",
        "2019-11-01T10:00:00.Z",
        "2019-11-01T10:00:00.0000000001Z",
        "2019-11-01T10:00:00 UTC",
        "2019-11-01T10:00:00+0100",
        "2019-11-01T10:00:00+18:00",
        "2019-11-01t10:00:00Z",
        "2019-1a-01T10:00:00Z",
        "1900-01-01T10:00:00Z",
    })
    void leavesOddTimesToOthers(String written) {
        assertThat(nanosOf(written)).isEqualTo(Times.UNKNOWN);
    }

    @Test
    void agreesWithTheStrictGrammarWhereverItReadsATime() throws UnreadableTime {
        String alphabet = "0123456789999:-+.,TZ ";
        int read = 0;
        for (int seed = 0; seed < 200_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder("2019-11-30T17:59:13.273932+01:00");
            text.setLength(19 + random.nextInt(14));
            for (int change = random.nextInt(3); change > 0; change--) {
                text.setCharAt(random.nextInt(text.length()), alphabet.charAt(random.nextInt(alphabet.length())));
            }
            long nanos = nanosOf(text.toString());
            if (nanos != Times.UNKNOWN) {
                TimeText expected = TimeText.of(text.toString());
                Instant instant = expected.local().toInstant(expected.offset());
                assertThat(nanos)
                        .as(text.toString())
                        .isEqualTo(Times.nanosOf(instant.getEpochSecond(), instant.getNano()));
                assertThat(bytes.hasOffset()).isEqualTo(expected.hasOffset());
                read++;
            }
        }
        assertThat(read).isGreaterThan(50_000);
    }

    private long nanosOf(String written) {
        byte[] text = ("<" + written + ">").getBytes(StandardCharsets.US_ASCII);
        return bytes.nanosOf(text, 1, text.length - 1);
    }
}
