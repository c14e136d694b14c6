package org.journeymodel.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.journeymodel.core.diff.JourneyDiff;
import org.journeymodel.core.model.EmpathyMap;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Language;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.render.layout.Picture;

/** Every kind of drawing of a journey: what holds for one is tested for all. */
public final class Kinds {

    private Kinds() {}

    /** By name; each has a picture of the small journey that is kept, {@code NAME.svg}. */
    public static Map<String, Drawing> of(Journey journey) {
        Map<String, Drawing> kinds = new LinkedHashMap<>();
        JourneyMap map = map(journey);
        kinds.put("journey-map", map);
        kinds.put("planned-and-observed", observed(map));
        kinds.put("coverage", covered(map));
        kinds.put("service-blueprint", blueprint(journey));
        kinds.put("emotion-diagram", EmotionDiagram.of(journey));
        kinds.put("empathy-map", empathyMap(journey));
        kinds.put("flow-graph", flowGraph(journey));
        kinds.put("step-flow", stepFlow(journey));
        kinds.put("spatial-map", spatialMap(Floors.placed(journey)));
        kinds.put("difference", DifferenceMap.of(JourneyDiff.between(journey, Versions.later(journey))));
        kinds.put("atlas", AtlasDrawing.of(Atlases.of(journey)));
        return kinds;
    }

    /** With all that is known of it; the bottlenecks of many touchpoints take their time, and look the same. */
    private static JourneyMap map(Journey journey) {
        JourneyMap map = JourneyMap.of(journey);
        if (journey.touchpoints().isEmpty()) {
            return map;
        }
        JourneyGraph graph = JourneyGraph.of(journey);
        JourneyMap analysed = map.with(graph.flow());
        return journey.touchpoints().size() > 60 ? analysed : analysed.with(graph.bottlenecks());
    }

    private static ServiceBlueprint blueprint(Journey journey) {
        ServiceBlueprint blueprint = ServiceBlueprint.of(journey);
        if (journey.touchpoints().isEmpty()) {
            return blueprint;
        }
        JourneyGraph graph = JourneyGraph.of(journey);
        return journey.touchpoints().size() > 60
                ? blueprint
                : blueprint.with(graph.flow()).with(graph.bottlenecks());
    }

    private static EmpathyMapDrawing empathyMap(Journey journey) {
        return journey.personas().stream()
                .findFirst()
                .map(persona -> EmpathyMapDrawing.of(journey, persona.id()))
                .orElseGet(() -> EmpathyMapDrawing.of(EmpathyMap.builder().build()));
    }

    private static FlowGraph flowGraph(Journey journey) {
        FlowGraph drawing = FlowGraph.of(journey);
        if (journey.touchpoints().isEmpty()) {
            return drawing;
        }
        JourneyGraph graph = JourneyGraph.of(journey);
        FlowGraph analysed = drawing.with(graph.flow());
        return journey.touchpoints().size() > 60 ? analysed : analysed.with(graph.bottlenecks());
    }

    private static StepFlow stepFlow(Journey journey) {
        return journey.touchpoints().isEmpty()
                ? StepFlow.of(journey, ObservedJourneys.of())
                : StepFlow.of(JourneyGraph.of(journey).flow());
    }

    private static SpatialMap spatialMap(Journey journey) {
        SpatialMap map = SpatialMap.of(journey).faces();
        return journey.touchpoints().isEmpty()
                ? map
                : map.with(JourneyGraph.of(journey).flow());
    }

    private static JourneyMap observed(JourneyMap map) {
        Journey journey = map.journey();
        return journey.touchpoints().isEmpty()
                ? map
                : map.with(JourneyGraph.of(journey).conformance(Observed.of(journey)));
    }

    /** The first two touchpoints and the way between them were covered, and what no map knows. */
    private static JourneyMap covered(JourneyMap map) {
        String[] first = map.journey().touchpoints().stream()
                .limit(2)
                .map(Touchpoint::id)
                .toArray(String[]::new);
        return map.coveredBy(
                first.length == 0
                        ? ObservedJourneys.of()
                        : ObservedJourneys.of(
                                ObservedJourney.of("walking", first),
                                ObservedJourney.of("asking", first[0], "<chat> & \"more\"")));
    }

    /** As they stand alone and on pages. */
    public static Stream<Picture> pictures(Drawing drawing) {
        return Stream.of(whole(drawing), onPage(drawing));
    }

    public static Picture whole(Drawing drawing) {
        return drawing.draft().whole().get();
    }

    public static Picture onPage(Drawing drawing) {
        return drawing.draft().onPage().get();
    }

    /** In each language. */
    public static Stream<Drawing> translated(Drawing drawing) {
        return Stream.of(Language.values()).map(drawing::language);
    }
}
