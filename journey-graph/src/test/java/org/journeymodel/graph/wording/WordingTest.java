package org.journeymodel.graph.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a locale whose digits and decimal sign are not ours. */
@Isolated
class WordingTest {

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakArabic() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 s",
        "0.0004, < 1 ms",
        "0.0005, 1 ms",
        "0.9994, 999 ms",
        "0.9995, 1 s",
        "1.04, 1 s",
        "1.06, 1.1 s",
        "10, 10 s",
        "59.94, 59.9 s",
        "59.97, 1 min",
        "60, 1 min",
        "61.4, 1 min 1 s",
        "119.6, 2 min",
        "3599.4, 59 min 59 s",
        "3599.6, 1 h",
        "3629, 1 h",
        "3631, 1 h 1 min",
        "86369, 23 h 59 min",
        "86388, 1 d",
        "86400, 1 d",
        "172799, 2 d",
        "187200, 2 d 4 h",
        "34560000, 400 d"
    })
    void timesHaveTheirTwoLargestUnits(double seconds, String words) {
        assertThat(Wording.duration(Wording.duration(seconds))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.0 %",
        "1E-9, < 0.1 %",
        "0.00049, < 0.1 %",
        "0.0005, 0.1 %",
        "0.42, 42.0 %",
        "0.9994, 99.9 %",
        "1, 100.0 %"
    })
    void sharesArePercent(double share, String words) {
        assertThat(Wording.percent(share)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0.041, +4.1 points", "-0.041, -4.1 points", "0.0001, < 0.1 points", "-0.0001, +0.0 points"})
    void differencesArePoints(double difference, String words) {
        assertThat(Wording.points(difference)).isEqualTo(words);
    }

    @Test
    void zeroHasNoMinus() {
        assertThat(Wording.decimal(-0.0, 1)).isEqualTo("0.0");
        assertThat(Wording.decimal(-0.04, 1)).isEqualTo("0.0");
        assertThat(Wording.decimal(-0.06, 1)).isEqualTo("-0.1");
        assertThat(Wording.signed(-0.001, 2)).isEqualTo("+0.00");
        assertThat(Wording.signed(-0.7, 2)).isEqualTo("-0.70");
        assertThat(Wording.signed(0.7, 2)).isEqualTo("+0.70");
    }

    @Test
    void secondsAndTimesAreTheSame() {
        assertThat(Wording.duration(1.5)).isEqualTo(Duration.ofMillis(1_500));
        assertThat(Wording.seconds(Duration.ofMillis(1_500))).isEqualTo(1.5);
        assertThat(Wording.duration(0.9999999999)).isEqualTo(Duration.ofSeconds(1));
        assertThat(Wording.duration(1e30)).isEqualTo(Duration.ofSeconds(Long.MAX_VALUE, 999_999_999));
    }

    @Test
    void germanSaysTheSame() {
        Locale.setDefault(Locale.GERMANY);
        assertThat(Wording.percent(0.1234)).isEqualTo("12.3 %");
    }
}
