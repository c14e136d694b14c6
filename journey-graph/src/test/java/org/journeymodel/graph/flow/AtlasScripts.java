package org.journeymodel.graph.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;

/** Puts journeys into journeys. */
final class AtlasScripts {

    private AtlasScripts() {}

    /** The journey whose touchpoints, by id, enter the journeys of these ids. */
    static Journey entering(Journey journey, Map<String, String> subJourneys) {
        List<Stage> stages = journey.stages().stream()
                .map(stage -> stage.toBuilder()
                        .touchpoints(stage.touchpoints().stream()
                                .map(each -> each.toBuilder()
                                        .subJourney(Optional.ofNullable(subJourneys.get(each.id())))
                                        .build())
                                .toList())
                        .build())
                .toList();
        return journey.toBuilder().stages(stages).build();
    }
}
