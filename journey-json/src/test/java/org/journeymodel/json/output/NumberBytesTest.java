package org.journeymodel.json.output;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberBytesTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 7, -7, 10, 99, 100, -100, 1234567890, Long.MAX_VALUE, Long.MIN_VALUE})
    void writesWholeNumbers(long number) {
        assertThat(written(number)).isEqualTo(Long.toString(number));
    }

    @Test
    void writesWholeNumbersOfEveryLength() {
        for (long power = 1; power > 0; power = power > Long.MAX_VALUE / 10 ? 0 : 10 * power) {
            for (long number = power - 2; number < power + 2; number++) {
                assertThat(written(number)).isEqualTo(Long.toString(number));
                assertThat(written(-number)).isEqualTo(Long.toString(-number));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.0, 0",
        "-0.0, 0",
        "3.0, 3",
        "-12.0, -12",
        "0.5, 0.5",
        "-0.86, -0.86",
        "54.46, 54.46",
        "0.0001, 0.0001",
        "0.1234, 0.1234",
        "0.1203, 0.1203",
        "10.01, 10.01",
        "99999999999.9999, 99999999999.9999"
    })
    void writesNumbersOfFewDecimals(double number, String digits) {
        assertThat(written(number)).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {0.00001, 0.12345, 1.0 / 3, 0.30000000000000004, 1e11, -1e300, Double.MIN_VALUE, Double.MAX_VALUE
            })
    void leavesOtherNumbersAlone(double number) {
        assertThat(NumberBytes.write(number, new byte[NumberBytes.LONGEST], 0)).isEqualTo(-1);
    }

    @Test
    void writesNumbersAsTheirShortestText() {
        SplittableRandom random = new SplittableRandom(23);
        for (int round = 0; round < 50_000; round++) {
            long digits = random.nextLong(-1_000_000_000_000_000L, 1_000_000_000_000_000L) >> random.nextInt(50);
            double number = digits / 10_000.0;
            assertThat(written(number)).isEqualTo(NumberText.of(number));
            double neighbour = random.nextBoolean() ? Math.nextUp(number) : Math.nextDown(number);
            int end = NumberBytes.write(neighbour, new byte[NumberBytes.LONGEST], 0);
            assertThat(end < 0 || written(neighbour).equals(NumberText.of(neighbour)))
                    .as("%s", neighbour)
                    .isTrue();
        }
    }

    private static String written(long number) {
        byte[] bytes = new byte[NumberBytes.LONGEST];
        return new String(bytes, 0, NumberBytes.write(number, bytes, 0), US_ASCII);
    }

    private static String written(double number) {
        byte[] bytes = new byte[NumberBytes.LONGEST];
        return new String(bytes, 0, NumberBytes.write(number, bytes, 0), US_ASCII);
    }
}
