package org.journeymodel.render.difference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymodel.core.diff.Change;
import org.journeymodel.core.diff.ChangeKind;
import org.journeymodel.core.diff.JourneyDiff;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.TextValue;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;

/** The ids that elements of the earlier version have in the later one; an id that stayed is its own. */
final class NewIds {

    private static final String STAGES = "stages";
    private static final String TOUCHPOINTS = "touchpoints";
    private static final String PERSONAS = "personas";

    private final Map<String, Map<String, String>> renamed = new HashMap<>();

    private NewIds() {}

    static NewIds of(JourneyDiff diff) {
        NewIds ids = new NewIds();
        for (Change change : diff.changes()) {
            if (change.kind() == ChangeKind.RENAMED) {
                List<String> fields = change.place().fields();
                ids.renamed
                        .computeIfAbsent(fields.get(fields.size() - 1), any -> new HashMap<>())
                        .put(text(change.before()), text(change.after()));
            }
        }
        return ids;
    }

    private static String text(Optional<AttributeValue> id) {
        return id.map(each -> ((TextValue) each).value()).orElse("");
    }

    private String now(String field, String id) {
        return renamed.getOrDefault(field, Map.of()).getOrDefault(id, id);
    }

    String of(Stage stage) {
        return now(STAGES, stage.id());
    }

    String of(Touchpoint touchpoint) {
        return now(TOUCHPOINTS, touchpoint.id());
    }

    String of(Persona persona) {
        return now(PERSONAS, persona.id());
    }
}
