package org.journeymodel.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.junit.jupiter.api.Test;

class CoverageThresholdTest {

    /** Of a line of touchpoints, the first ones visited. */
    private static CoverageReport report(int touchpoints, int visited) {
        Touchpoint[] line = IntStream.range(0, touchpoints)
                .mapToObj(at -> Touchpoint.of("t" + at, "T"))
                .toArray(Touchpoint[]::new);
        Journey journey = Journey.builder("line", "Line")
                .addStages(Stage.of("s", "S", line))
                .build();
        return JourneyCoverage.of(journey)
                .visited(IntStream.range(0, visited).mapToObj(at -> "t" + at).toArray(String[]::new))
                .report();
    }

    @Test
    void whatIsAskedForIsToldByNumberTooWhereBothLookAlike() {
        assertThat(new CoverageThreshold(0.667, 0).lack("Tests", report(3, 2))).hasValue("""
                        Tests cover too little: 2 of 3 touchpoints (66.7 %) where 3 (66.7 %) are asked for.
                        Coverage of journey "line": 2 of 3 touchpoints (66.7 %), 1 of 2 transitions (50.0 %)
                        Touchpoints not visited: t2
                        Transitions not taken: t1 > t2""");
    }

    @Test
    void nearlyAllIsNotAll() {
        assertThat(new CoverageThreshold(1, 0).lack("Tests", report(2_500, 2_499)))
                .get()
                .asString()
                .startsWith("Tests cover too little: 2499 of 2500 touchpoints (> 99.9 %) where 2500 (100 %) are asked"
                        + " for.\n"
                        + "Coverage of journey \"line\": 2499 of 2500 touchpoints (> 99.9 %), 2498 of 2499 transitions"
                        + " (> 99.9 %)\n");
    }

    @Test
    void justEnoughIsEnough() {
        assertThat(new CoverageThreshold(2 / 3.0, 0.5).lack("Tests", report(3, 2)))
                .isEmpty();
        assertThat(new CoverageThreshold(0.1 + 0.2, 0).lack("Tests", report(10, 3)))
                .isEmpty();
    }

    @Test
    void whereThereIsNothingToCoverNothingIsLacking() {
        assertThat(new CoverageThreshold(1, 1).lack("Tests", report(1, 1))).isEmpty();
    }
}
