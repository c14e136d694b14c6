package org.journeymodel.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Language;
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

    private static JourneyMap observed(JourneyMap map) {
        Journey journey = map.journey();
        return journey.touchpoints().isEmpty()
                ? map
                : map.with(JourneyGraph.of(journey).conformance(Observed.of(journey)));
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
