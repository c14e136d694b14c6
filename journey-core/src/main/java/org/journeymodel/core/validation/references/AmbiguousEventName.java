package org.journeymodel.core.validation.references;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/** Finds an event name by which event logs could mean more than one touchpoint. */
final class AmbiguousEventName implements Rule {

    @Override
    public void check(Inspection inspection) {
        Map<String, Touchpoint> known = new HashMap<>();
        inspection.distinctTouchpoints().forEach((touchpoint, owner) -> {
            inspection.step();
            List<String> names = owner.eventNames();
            for (int at = 0; at < names.size(); at++) {
                String path = inspection.pathOf(touchpoint) + "/eventNames/" + at;
                OptionalInt sameId = inspection.flow().findIndex(names.get(at));
                Touchpoint first = known.putIfAbsent(names.get(at), owner);
                if (sameId.isPresent() && sameId.getAsInt() != touchpoint) {
                    reportId(inspection, owner, names.get(at), path);
                } else if (first != null && !first.id().equals(owner.id())) {
                    reportName(inspection, owner, names.get(at), path, first);
                }
            }
        });
    }

    @Override
    public void describe(RuleBook book) {
        book.warning("journey.touchpoint.ambiguous-event-name", "An event name could mean more than one touchpoint.");
    }

    private static void reportId(Inspection inspection, Touchpoint owner, String name, String path) {
        report(
                inspection,
                owner,
                path,
                "its event name " + Quote.of(name) + " is the id of another touchpoint; events of this name are"
                        + " counted there.",
                "Leave the event name out.");
    }

    private static void reportName(
            Inspection inspection, Touchpoint owner, String name, String path, Touchpoint first) {
        report(
                inspection,
                owner,
                path,
                "its event name " + Quote.of(name) + " also belongs to " + Inspection.subject(first)
                        + "; observations under this name are refused.",
                "Leave it at one of them.");
    }

    private static void report(Inspection inspection, Touchpoint owner, String path, String message, String remedy) {
        inspection.report("journey.touchpoint.ambiguous-event-name", path, Inspection.subject(owner), message, remedy);
    }
}
