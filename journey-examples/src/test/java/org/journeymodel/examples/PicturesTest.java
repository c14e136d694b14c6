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
    private final ObservedJourneys customers = JourneyGraph.of(journey).simulate(200, 20_261_123);

    @Test
    void drawsOneJourneyForSevenKindsOfReaders() {
        assertThat(Pictures.of(journey, customers)).hasSize(7).allSatisfy(drawing -> {
            assertThat(drawing.toSvg()).contains("Curious Colleen");
            assertThat(drawing.toHtml()).contains("Compares models");
        });
        assertThat(Pictures.of(journey, customers)).extracting(Drawing::toSvg).doesNotHaveDuplicates();
    }
}
