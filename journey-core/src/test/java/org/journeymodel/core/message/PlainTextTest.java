package org.journeymodel.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Random;
import org.journeymodel.core.model.JourneyKind;
import org.journeymodel.core.model.Outcome;
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
        "0, 0",
        "-0.0, 0",
        "4.9e-324, 5e-324",
        "-1.5e-323, -1.5e-323",
        "5.684341886080802e-14, 5.684341886080802e-14",
        "2e23, 2e23",
        "2.0E-44, 0.000000000000000000000000000000000000000000020"
    })
    void numbersHaveTheFewestDigitsThatReadBack(double number, String text) {
        assertThat(PlainText.shortest(number)).isEqualByComparingTo(text);
    }

    @Test
    void constantsAreWrittenInKebabCase() {
        assertThat(PlainText.of(JourneyKind.CURRENT_STATE)).isEqualTo("current-state");
        assertThat(PlainText.of(Outcome.SUCCESS)).isEqualTo("success");
    }

    @Test
    void everyNumberReadsBackAsItWas() {
        Random random = new Random(20261122);
        for (int round = 0; round < 100_000; round++) {
            assertReadsBack(random.nextDouble());
        }
        for (int round = 0; round < 20_000; round++) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(number)) {
                assertReadsBack(number);
            }
        }
    }

    @Test
    void numbersNearZeroAndPowersOfTwoHaveTheFewestDigitsThatReadBack() {
        Random random = new Random(20261122);
        for (int round = 0; round < 300; round++) {
            assertShortest(Double.longBitsToDouble(random.nextLong() >>> (12 + random.nextInt(52))));
            assertShortest(random.nextDouble());
        }
        for (int exponent = Double.MIN_EXPONENT - 52; exponent <= Double.MAX_EXPONENT; exponent++) {
            assertShortest(Math.scalb(1.0, exponent));
        }
    }

    private static void assertReadsBack(double number) {
        if (PlainText.shortest(number).doubleValue() != number) {
            throw new AssertionError(number + " does not read back");
        }
    }

    /** No number with one digit less reads back, and no nearer one with as many. */
    private static void assertShortest(double number) {
        assertReadsBack(number);
        BigDecimal shortest = PlainText.shortest(number);
        BigDecimal exact = new BigDecimal(number);
        int digits = shortest.precision();
        for (RoundingMode mode : new RoundingMode[] {RoundingMode.DOWN, RoundingMode.UP}) {
            if (digits > 1) {
                assertThat(exact.round(new MathContext(digits - 1, mode)).doubleValue())
                        .isNotEqualTo(number);
            }
            BigDecimal other = exact.round(new MathContext(digits, mode));
            if (other.doubleValue() == number) {
                assertThat(other.subtract(exact).abs())
                        .isGreaterThanOrEqualTo(shortest.subtract(exact).abs());
            }
        }
    }
}
