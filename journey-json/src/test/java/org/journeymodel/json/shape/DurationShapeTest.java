package org.journeymodel.json.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.journeymodel.core.message.PlainText;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Transition;
import org.journeymodel.json.JourneyJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationShapeTest {

    @ParameterizedTest
    @CsvSource({
        "PT0S, PT0S",
        "PT48H, P2D",
        "PT24H, P1D",
        "PT23H59M59.999999999S, PT23H59M59.999999999S",
        "PT49H, P2DT1H",
        "PT24H0.000000001S, P1DT0.000000001S",
        "PT90M, PT1H30M",
        "PT1.5S, PT1.5S",
        "P365D, P365D",
        "PT9223372036854775807.999999999S, P106751991167300DT15H30M7.999999999S"
    })
    void writesDaysFirst(Duration duration, String text) {
        assertThat(PlainText.of(duration)).isEqualTo(text);
        assertThat(Duration.parse(text)).isEqualTo(duration);
    }

    @Test
    void readsEveryWayToWriteTwoDays() {
        for (String text : new String[] {"P2D", "PT48H", "P1DT24H", "PT2880M", "PT172800S", "PT172800.000S"}) {
            Journey journey = JourneyJson.read("""
                    {"journeyFormat": "1.0", "id": "j", "name": "J",
                     "transitions": [{"from": "a", "to": "b", "waiting": "%s"}]}""".formatted(text));
            assertThat(journey.transitions())
                    .containsExactly(Transition.of("a", "b").withWaiting(Duration.ofDays(2)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"P2D", "P0D", "PT0S", "PT1H30M", "P1DT4H31M", "PT5M7S", "P999999999DT999999999S", "P1DT1H1M1S"})
    void readsWholeNumbersOfUnitsAsTheJdkDoes(String text) {
        assertThat(PlainDuration.of(text)).isEqualTo(Duration.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P",
                "PT",
                "P1",
                "P1DT",
                "PT1",
                "1D",
                "P1H",
                "PT1D",
                "PT1S1M",
                "P1D1D",
                "P1DTT1H",
                "PT1H ",
                "P-1D",
                "PT1.5S",
                "P1234567890D",
                "P1Y",
                "p1d",
                "PT\u0661S"
            })
    void leavesEveryOtherTextToTheJdk(String text) {
        assertThat(PlainDuration.of(text)).isNull();
    }
}
