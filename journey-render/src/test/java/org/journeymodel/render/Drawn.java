package org.journeymodel.render;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Language;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.bottleneck.Bottlenecks;
import org.journeymodel.render.content.MapContent;
import org.journeymodel.render.layout.Mark;
import org.journeymodel.render.layout.Picture;
import org.journeymodel.render.style.Lane;

/** Journeys laid out for tests. */
public final class Drawn {

    private Drawn() {}

    /** All that a map can show of a journey. */
    public static MapContent content(Journey journey) {
        return content(journey, Language.ENGLISH);
    }

    public static MapContent content(Journey journey, Language language) {
        if (journey.touchpoints().isEmpty()) {
            return new MapContent(journey, language, EnumSet.allOf(Lane.class), List.of(), null, null);
        }
        JourneyGraph graph = JourneyGraph.of(journey);
        // Those of many touchpoints take their time, and look the same.
        Bottlenecks bottlenecks = journey.touchpoints().size() > 60 ? null : graph.bottlenecks();
        return new MapContent(journey, language, EnumSet.allOf(Lane.class), List.of(), graph.flow(), bottlenecks);
    }

    /** The labels of a picture in the order in which they are written. */
    public static List<Mark.Label> labels(Picture picture) {
        List<Mark.Label> labels = new ArrayList<>();
        picture.marks().forEach(mark -> collect(mark, labels));
        return labels;
    }

    private static void collect(Mark mark, List<Mark.Label> labels) {
        if (mark instanceof Mark.Label label) {
            labels.add(label);
        } else if (mark instanceof Mark.Group group) {
            group.marks().forEach(each -> collect(each, labels));
        }
    }
}
