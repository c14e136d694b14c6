package org.journeymodel.core.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;

/** Finds an id that two elements of a journey share, of one kind or of two. */
final class DuplicateId implements Rule {

    @Override
    public void check(Inspection inspection) {
        Journey journey = inspection.journey();
        Map<String, Element> known = new HashMap<>();
        for (int at = 0; at < journey.personas().size(); at++) {
            add(inspection, known, "persona", journey.personas().get(at).id(), "/personas/" + at);
        }
        for (int at = 0; at < journey.channels().size(); at++) {
            add(inspection, known, "channel", journey.channels().get(at).id(), "/channels/" + at);
        }
        List<Stage> stages = journey.stages();
        for (int at = 0; at < stages.size(); at++) {
            add(inspection, known, "stage", stages.get(at).id(), "/stages/" + at);
        }
        for (int at = 0; at < inspection.flow().size(); at++) {
            String id = inspection.flow().touchpoints().get(at).id();
            add(inspection, known, "touchpoint", id, inspection.pathOf(at));
        }
    }

    private static void add(Inspection inspection, Map<String, Element> known, String kind, String id, String path) {
        Element first = known.putIfAbsent(id, new Element(kind, path));
        if (first != null) {
            inspection.report(
                    Severity.ERROR,
                    "journey.id.duplicate",
                    path + "/id",
                    kind + " " + Quote.of(id),
                    "the " + first.kind + " at " + first.path + " has the same id.",
                    "Give each element of the journey an id of its own.");
        }
    }

    private record Element(String kind, String path) {}
}
