package org.journeymodel.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTextTest {

    @ParameterizedTest
    @CsvSource({"0, 0.0 %", "0.42, 42.0 %", "0.0004, < 0.1 %", "0.0005, 0.1 %", "1, 100.0 %"})
    void tellsSharesInPercent(double share, String told) {
        assertThat(FigureText.percent(share)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 7, 0.0 %",
        "2, 3, 66.7 %",
        "7, 7, 100.0 %",
        "2499, 2500, > 99.9 %",
        "1999, 2000, > 99.9 %",
        "999, 1000, 99.9 %",
        "1, 2001, < 0.1 %",
        "1, 2000, 0.1 %"
    })
    void tellsCountsInPercentOfAllAndNeverNearlyAllAsAll(long some, long all, String told) {
        assertThat(FigureText.percent(some, all)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"-0.04, 0.0", "-0.06, -0.1", "2.25, 2.3", "1e20, 100000000000000000000.0"})
    void tellsNumbersWithoutANegativeZero(double number, String told) {
        assertThat(FigureText.decimal(number, 1)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "0.30000000000000004, 0.3",
        "-0.123456789, -0.123457",
        "0.000000123456789, 1.23457E-7",
        "1234567.12345678, 1234567.123457",
        "0.123456, 0.123456",
        "0.500000, 0.500000",
        "1200, 1200",
    })
    void roundsNumbersToSixDigitsAfterThePoint(BigDecimal number, String told) {
        assertThat(FigureText.rounded(number)).hasToString(told);
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0 s",
        "PT0.0001S, < 1 ms",
        "PT0.0005S, 1 ms",
        "PT0.25S, 250 ms",
        "PT0.9995S, 1 s",
        "PT5.04S, 5 s",
        "PT59.9S, 59.9 s",
        "PT59.95S, 1 min",
        "PT59.96S, 1 min",
        "PT12M30S, 12 min 30 s",
        "PT3599.5S, 1 h",
        "PT3599.6S, 1 h",
        "PT2H30M, 2 h 30 min",
        "PT23H59M29S, 23 h 59 min",
        "PT23H59M30S, 1 d",
        "P2DT4H10M, 2 d 4 h",
    })
    void tellsTimesInTheirTwoLargestUnits(Duration time, String told) {
        assertThat(FigureText.duration(time)).isEqualTo(told);
    }
}
