package org.journeymodel.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Persona;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.log.EventLog;
import org.journeymodel.render.Drawing;
import org.journeymodel.render.EmotionDiagram;
import org.journeymodel.render.EmpathyMapDrawing;
import org.journeymodel.render.FlowGraph;
import org.journeymodel.render.JourneyMap;
import org.journeymodel.render.ServiceBlueprint;
import org.journeymodel.render.SpatialMap;
import org.journeymodel.render.StepFlow;

/**
 * The pictures of a journey.
 *
 * @param kind which of them
 * @param personas the ids of those to show; none for those in focus, else all
 * @param refusal what is thrown if a picture cannot be drawn, and why
 */
record Drawings(DrawnKind kind, List<String> personas, Function<String, RuntimeException> refusal) {

    /** {@return the picture of a journey with what is computed from it, and from what customers did} */
    Drawing withFigures(JourneyGraph graph, Optional<EventLog> log) {
        Journey journey = graph.journey();
        return switch (kind) {
            case JOURNEY_MAP -> map(journey).with(graph.flow()).with(graph.bottlenecks());
            case PLANNED_AND_OBSERVED -> map(journey).with(graph.flow()).with(graph.conformance(log.orElseThrow()));
            case SERVICE_BLUEPRINT -> blueprint(journey).with(graph.flow()).with(graph.bottlenecks());
            case FLOW_GRAPH -> FlowGraph.of(journey).with(graph.flow()).with(graph.bottlenecks());
            case SPATIAL_MAP -> SpatialMap.of(journey).faces().with(graph.flow());
            case STEP_FLOW -> log.map(seen -> StepFlow.of(journey, seen)).orElseGet(() -> StepFlow.of(graph.flow()));
            case EMOTION_DIAGRAM, EMPATHY_MAP, DIFFERENCE, ATLAS -> withoutFigures(journey);
        };
    }

    /** {@return the picture of a journey from which nothing can be computed} */
    Drawing withoutFigures(Journey journey) {
        return switch (kind) {
            case JOURNEY_MAP, PLANNED_AND_OBSERVED -> map(journey);
            case SERVICE_BLUEPRINT -> blueprint(journey);
            case EMOTION_DIAGRAM -> EmotionDiagram.of(journey).personas(ids());
            case EMPATHY_MAP -> EmpathyMapDrawing.of(journey, onePersona(journey));
            case FLOW_GRAPH -> FlowGraph.of(journey);
            case SPATIAL_MAP -> SpatialMap.of(journey).faces();
            case STEP_FLOW -> throw refusal.apply("A step flow needs a journey without errors");
            case DIFFERENCE -> throw refusal.apply("A difference is drawn of two journeys");
            case ATLAS -> throw refusal.apply("An atlas is read from the file of an atlas");
        };
    }

    /** {@return the map of a journey, for whatever other programs draw} */
    JourneyMap map(Journey journey) {
        return JourneyMap.of(journey).personas(ids());
    }

    private ServiceBlueprint blueprint(Journey journey) {
        return ServiceBlueprint.of(journey).personas(ids());
    }

    private String[] ids() {
        return personas.toArray(String[]::new);
    }

    private String onePersona(Journey journey) {
        List<String> named = !personas.isEmpty() ? personas : journey.personasInFocus();
        List<String> shown = !named.isEmpty()
                ? named
                : journey.personas().stream().map(Persona::id).toList();
        if (shown.size() != 1) {
            throw refusal.apply("An empathy map is of one persona; name one of the "
                    + journey.personas().size() + " of the journey: --persona=ID");
        }
        return shown.get(0);
    }
}
