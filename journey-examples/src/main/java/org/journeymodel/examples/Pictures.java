package org.journeymodel.examples;

import java.util.List;
import org.journeymodel.core.diff.JourneyDiff;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.render.DifferenceMap;
import org.journeymodel.render.Drawing;
import org.journeymodel.render.EmotionDiagram;
import org.journeymodel.render.EmpathyMapDrawing;
import org.journeymodel.render.FlowGraph;
import org.journeymodel.render.JourneyMap;
import org.journeymodel.render.ServiceBlueprint;
import org.journeymodel.render.SpatialMap;
import org.journeymodel.render.StepFlow;

/** One journey, drawn for those who feel with customers, who serve them, and who count them. */
final class Pictures {

    private Pictures() {}

    static List<Drawing> of(Journey earlier, Journey journey, ObservedJourneys log) {
        // snippet: kinds
        JourneyGraph graph = JourneyGraph.of(journey);

        Drawing planned = JourneyMap.of(journey).with(graph.flow()).with(graph.conformance(log));
        Drawing changes = DifferenceMap.of(JourneyDiff.between(earlier, journey));
        Drawing blueprint = ServiceBlueprint.of(journey).with(graph.bottlenecks());
        Drawing feelings = EmotionDiagram.of(journey).personas("colleen");
        Drawing empathy = EmpathyMapDrawing.of(journey, "colleen");
        Drawing floor = SpatialMap.of(journey).with(graph.flow()).faces();
        Drawing flow = FlowGraph.of(journey).with(graph.flow()).showing(0.95);
        Drawing steps = StepFlow.of(journey, log).steps(6);
        // end
        return List.of(planned, changes, blueprint, feelings, empathy, floor, flow, steps);
    }
}
