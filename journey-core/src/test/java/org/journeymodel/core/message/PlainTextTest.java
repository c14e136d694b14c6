package org.journeymodel.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource({
        "PT0S, PT0S",
        "PT24H, P1D",
        "PT48H, P2D",
        "PT36H, P1DT12H",
        "PT23H59M59.5S, PT23H59M59.5S",
        "PT24H0.000000001S, P1DT0.000000001S",
        "PT-48H, P-2D"
    })
    void wholeDaysAreWrittenAsDays(Duration duration, String text) {
        assertThat(PlainText.of(duration)).isEqualTo(text);
        assertThat(Duration.parse(text)).isEqualTo(duration);
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "0.30000000000000004, 0.30000000000000004",
        "100, 100",
        "-0.75, -0.75",
        "2e-3, 0.002",
        "2.0E-44, 0.000000000000000000000000000000000000000000020"
    })
    void numbersHaveTheFewestDigitsThatReadBack(double number, String text) {
        assertThat(PlainText.shortest(number)).isEqualByComparingTo(text);
    }

    @Test
    void everyNumberReadsBackAsItWas() {
        Random random = new Random(20261122);
        for (int round = 0; round < 20_000; round++) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(number)) {
                assertThat(PlainText.shortest(number).doubleValue()).isEqualTo(number);
            }
        }
    }
}
