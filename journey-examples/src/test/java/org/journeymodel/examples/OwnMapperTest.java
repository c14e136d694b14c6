package org.journeymodel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.journeymodel.core.model.Journey;
import org.journeymodel.examples.OwnMapper.Dashboard;
import org.journeymodel.graph.JourneyGraph;
import org.junit.jupiter.api.Test;

class OwnMapperTest {

    @Test
    void whatIsStoredIsReadAgain() {
        Journey journey = QuickStart.journey();
        assertThat(OwnMapper.storedAndRead(journey))
                .isEqualTo(new Dashboard(
                        "Mine",
                        journey,
                        Optional.of(JourneyGraph.of(journey).bottlenecks().toAttributes())));
    }
}
