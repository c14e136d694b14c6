package org.journeymodel.benchmarks.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.json.JourneyJson;
import org.junit.jupiter.api.Test;

class JourneyGeneratorTest {

    @Test
    void givesTheSameJourneyForTheSameSeed() {
        assertThat(journey(1, Digits.FULL)).isEqualTo(journey(1, Digits.FULL));
        assertThat(journey(1, Digits.FULL)).isNotEqualTo(journey(2, Digits.FULL));
    }

    @Test
    void makesTheTouchpointsAskedForAndHalfAsManyTransitionsAgain() {
        Journey journey = journey(1, Digits.SHORT);
        assertThat(journey.stages())
                .extracting(Stage::touchpoints)
                .extracting(touchpoints -> touchpoints.size())
                .containsExactly(50, 10);
        assertThat(journey.transitions()).hasSize(90);
    }

    @Test
    void givesShortNumbersTwoDecimalsAndFullOnesSixteenDigitsAndMore() {
        Pattern sixteenDigits = Pattern.compile("\"valence\": -?0\\.[0-9]{16,}");
        Pattern moreThanTwo = Pattern.compile("\"valence\": -?0\\.[0-9]{3}");
        assertThat(JourneyJson.write(journey(1, Digits.FULL))).containsPattern(sixteenDigits);
        assertThat(JourneyJson.write(journey(1, Digits.SHORT))).doesNotContainPattern(moreThanTwo);
    }

    private static Journey journey(long seed, Digits digits) {
        return new JourneyGenerator(seed, digits).journey(60);
    }
}
