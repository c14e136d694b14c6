package org.journeymodel.graph.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.RandomJourney;
import org.junit.jupiter.api.Test;

/** Whatever a sound journey looks like, its bottlenecks can be told in words and as attributes. */
class ToldBottlenecksTest {

    private static final int JOURNEYS = 1_000;

    @Test
    void everySoundJourneyHasItsWords() {
        int unfelt = 0;
        for (int seed = 0; seed < JOURNEYS; seed++) {
            JourneyGraph graph = JourneyGraph.of(RandomJourney.of(seed, 7).journey());
            for (Objective objective : Objective.values()) {
                Bottlenecks found = graph.bottlenecks(objective);
                assertThat(String.join("\n", told(found)))
                        .as(objective + ", seed " + seed)
                        .doesNotContain("NaN", "null", "Infinity");
                unfelt += found.note().startsWith("No feeling of ") ? 1 : 0;
            }
        }
        assertThat(unfelt).as("journeys without feelings").isGreaterThan(JOURNEYS / 50);
    }

    private static List<String> told(Bottlenecks found) {
        List<String> texts = new ArrayList<>(List.of(
                found.toString(),
                found.toAttributes().toString(),
                found.before().toString()));
        for (Bottleneck each : found.ranked()) {
            texts.add(each.sentence());
            texts.add(each.toString());
            texts.add(each.toAttributes().toString());
            texts.add(each.after().toString());
        }
        if (found.objective() != Objective.STRUCTURE) {
            texts.addAll(told(found.best(2)));
            texts.addAll(told(found.together()));
        }
        return texts;
    }

    private static List<String> told(CombinedImprovement combined) {
        return List.of(
                combined.sentence(),
                combined.toString(),
                combined.toAttributes().toString());
    }
}
