package org.journeymodel.examples;

import java.util.Optional;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Journey;
import org.journeymodel.graph.JourneyGraph;
import tools.jackson.databind.json.JsonMapper;

/** A journey inside a type of the user's own, by a mapper of the user's own. */
public final class OwnMapper {

    private OwnMapper() {}

    // snippet: dashboard
    record Dashboard(String title, Journey journey, Optional<AttributeValue> bottlenecks) {}

    static Dashboard storedAndRead(Journey journey) {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        AttributeValue bottlenecks = JourneyGraph.of(journey).bottlenecks().toAttributes();
        String json = mapper.writeValueAsString(new Dashboard("Mine", journey, Optional.of(bottlenecks)));
        return mapper.readValue(json, Dashboard.class);
    }
    // end
}
