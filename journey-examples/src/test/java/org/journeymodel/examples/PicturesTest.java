package org.journeymodel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.journeymodel.core.model.Journey;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.examples.colleen.ColleensJourney;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.render.Drawing;
import org.junit.jupiter.api.Test;

class PicturesTest {

    private final Journey journey = ColleensJourney.create();
    private final Journey earlier =
            journey.toBuilder().name("Buying a vacuum cleaner").build();
    private final ObservedJourneys customers = JourneyGraph.of(journey).simulate(200, 20_261_123);

    @Test
    void drawsOneJourneyForEightKindsOfReaders() {
        assertThat(Pictures.of(earlier, journey, customers)).hasSize(8).allSatisfy(drawing -> {
            assertThat(drawing.toSvg()).contains("Curious Colleen");
            assertThat(drawing.toHtml()).contains("Compares models");
        });
        assertThat(Pictures.of(earlier, journey, customers))
                .extracting(Drawing::toSvg)
                .doesNotHaveDuplicates();
    }
}
