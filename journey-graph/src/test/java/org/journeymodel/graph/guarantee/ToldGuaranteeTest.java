package org.journeymodel.graph.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.journeymodel.core.model.Journey;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.RandomJourney;
import org.junit.jupiter.api.Test;

/** Whatever a sound journey looks like, its guarantee can be told in words and as attributes. */
class ToldGuaranteeTest {

    private static final int JOURNEYS = 3_000;

    @Test
    void everySoundJourneyHasItsWords() {
        int withoutStep = 0;
        for (int seed = 0; seed < JOURNEYS; seed++) {
            Journey journey = RandomJourney.of(seed, 7).journey();
            Guarantee guarantee = JourneyGraph.of(seed % 3 == 0 ? journey : Games.sharedOut(journey, seed))
                    .guarantee();
            assertThat(told(guarantee)).as("seed " + seed).doesNotContain("NaN", "null", "Infinity");
            assertThat(guarantee.sentence()).as("seed " + seed).endsWith(".");
            withoutStep += guarantee.sentence().endsWith("never succeed.") ? 1 : 0;
        }
        assertThat(withoutStep).as("sure of some, lost of the others").isPositive();
    }

    private static String told(Guarantee guarantee) {
        SuccessBounds bounds = guarantee.success();
        return String.join(
                "\n",
                List.of(
                        guarantee.sentence(),
                        guarantee.toString(),
                        guarantee.toAttributes().toString(),
                        guarantee.strategy().toString(),
                        guarantee.counterStrategy().toString(),
                        guarantee.decisionBoundary().toString(),
                        bounds.sentence(),
                        bounds.toString(),
                        bounds.toAttributes().toString()));
    }
}
