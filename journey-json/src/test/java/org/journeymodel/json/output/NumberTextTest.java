package org.journeymodel.json.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.journeymodel.core.message.PlainText;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.json.JourneyJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource({
        "0.0, 0",
        "-0.0, 0",
        "1.0, 1",
        "-1.0, -1",
        "0.42, 0.42",
        "0.1, 0.1",
        "0.30000000000000004, 0.30000000000000004",
        "0.001, 0.001",
        "0.0001, 0.0001",
        "0.00012345, 0.00012345",
        "1e-7, 0.0000001",
        "1e-8, 1e-8",
        "1.5e-8, 1.5e-8",
        "-2.5e-300, -2.5e-300",
        "4.9e-324, 5e-324",
        "5.684341886080802e-14, 5.684341886080802e-14",
        "1e7, 10000000",
        "123456789.5, 123456789.5",
        "9007199254740991, 9007199254740991",
        "9007199254740992, 9007199254740992",
        "1e20, 100000000000000000000",
        "1e21, 1e21",
        "-1.25e22, -1.25e22",
        "2e23, 2e23",
        "1.7976931348623157e308, 1.7976931348623157e308"
    })
    void writesDoubles(double number, String text) {
        assertThat(NumberText.of(number)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "1E+2, 100", "0.50, 0.5", "1e1000000000, 1e1000000000", "-1.5e-99, -1.5e-99", "0E+9, 0"})
    void writesDecimals(BigDecimal number, String text) {
        assertThat(NumberText.of(number)).isEqualTo(text);
    }

    @Test
    void writesDoublesThatReadBackAsThemselves() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        for (int round = 0; round < 100_000; round++) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(number)) {
                assertThat(Double.parseDouble(NumberText.of(number))).isEqualTo(number);
            }
            double share = random.nextDouble();
            assertThat(Double.parseDouble(NumberText.of(share))).isEqualTo(share);
        }
    }

    @Test
    void writesTheFewestDigits() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(9);
        for (int round = 0; round < 20_000; round++) {
            double share = random.nextDouble();
            double rounded = Math.round(share * 10_000) / 100.0;
            assertThat(NumberText.of(share)).isEqualTo(NumberText.of(PlainText.shortest(share)));
            assertThat(NumberText.of(rounded)).isEqualTo(NumberText.of(PlainText.shortest(rounded)));
        }
    }

    @Test
    void writesDoublesLikeValuesOfResults() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(8);
        for (int round = 0; round < 20_000; round++) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(number)) {
                assertThat(JourneyJson.write(AttributeValue.of(number))).isEqualTo(NumberText.of(number) + "\n");
            }
        }
        for (int exponent = Double.MIN_EXPONENT - 52; exponent <= Double.MAX_EXPONENT; exponent++) {
            double power = Math.scalb(1.0, exponent);
            assertThat(JourneyJson.write(AttributeValue.of(power))).isEqualTo(NumberText.of(power) + "\n");
        }
    }
}
