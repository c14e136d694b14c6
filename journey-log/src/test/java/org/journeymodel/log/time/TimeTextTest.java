package org.journeymodel.log.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextTest {

    @ParameterizedTest
    @CsvSource({
        "2019-11-01T17:59:13.273932Z, 2019-11-01T17:59:13.273932Z",
        "2019-11-01 17:59:13.273932Z, 2019-11-01T17:59:13.273932Z",
        "2019-11-01T17:59:13Z, 2019-11-01T17:59:13Z",
        "2019-11-01T17:59Z, 2019-11-01T17:59:00Z",
        "'2019-11-01T17:59:13,5Z', 2019-11-01T17:59:13.5Z",
        "2019-11-01T17:59:13.123456789Z, 2019-11-01T17:59:13.123456789Z",
        "2019-11-01T17:59:13+01:00, 2019-11-01T16:59:13Z",
        "2019-11-01T17:59:13 +01:00, 2019-11-01T16:59:13Z",
        "2019-11-01T17:59:13-0530, 2019-11-01T23:29:13Z",
        "2019-11-01T17:59:13+02, 2019-11-01T15:59:13Z",
        "2019-11-01T17:59:13-00:00, 2019-11-01T17:59:13Z",
        "2019-11-01T17:59:13+18:00, 2019-10-31T23:59:13Z",
        "2019-11-01 17:59:13 UTC, 2019-11-01T17:59:13Z",
        "2020-02-29T00:00Z, 2020-02-29T00:00:00Z",
    })
    void readsTimesWithOffset(String text, Instant expected) throws UnreadableTime {
        TimeText time = TimeText.of(text);
        assertThat(time.hasOffset()).isTrue();
        assertThat(time.local().toInstant(time.offset())).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-11-01T17:59:13.273932", "2019-11-01 17:59:13", "2019-11-01 17:59"})
    void seesThatATimeHasNoOffset(String text) throws UnreadableTime {
        TimeText time = TimeText.of(text);
        assertThat(time.hasOffset()).isFalse();
        assertThat(time.local().toString()).isEqualTo(text.replace(' ', 'T'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-11-01T17:59:13.1Z", "2019-11-01 17:59:13 +01:00"})
    void refusesEveryTimeThatIsCutOffOrGoesOn(String whole) {
        for (int end = 0; end < "2019-11-01T17:5".length(); end++) {
            String cut = whole.substring(0, end);
            assertThatThrownBy(() -> TimeText.of(cut)).isInstanceOf(UnreadableTime.class);
        }
        assertThatThrownBy(() -> TimeText.of(whole + "0")).isInstanceOf(UnreadableTime.class);
    }

    @Test
    void readsWhatJavaWritesAndRefusesMutants() throws UnreadableTime {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            OffsetDateTime written = Instant.ofEpochSecond(random.nextLong(-2_000_000_000L, 6_000_000_000L))
                    .plusNanos(random.nextInt(1_000_000_000))
                    .atOffset(ZoneOffset.ofTotalSeconds(60 * random.nextInt(-18 * 60, 18 * 60 + 1)));
            TimeText read = TimeText.of(written.toString());
            assertThat(read.local().atOffset(read.offset())).as("%s", written).isEqualTo(written);
            char[] mutant = written.toString().toCharArray();
            mutant[random.nextInt(mutant.length)] = "xX~ /\u0660\u200b".charAt(random.nextInt(7));
            String text = String.valueOf(mutant);
            boolean stillATime = text.matches("\\S+ [^ ]+(:[0-9.]+)?([+-][0-9:]+|Z)|[^ ]+ [+-][0-9:]+")
                    && text.matches("[0-9T .:Z+-]+");
            if (!stillATime) {
                assertThatThrownBy(() -> TimeText.of(text)).as(text).isInstanceOf(UnreadableTime.class);
            }
        }
    }
}
