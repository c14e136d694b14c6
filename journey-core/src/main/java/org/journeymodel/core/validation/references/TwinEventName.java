package org.journeymodel.core.validation.references;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/**
 * Finds an event name that differs from the id or an event name of another touchpoint only by case, by
 * spaces, or by characters that nobody sees. An event log that writes it a little otherwise counts its
 * events at the wrong touchpoint.
 */
final class TwinEventName implements Rule {

    @Override
    public void check(Inspection inspection) {
        Map<String, Name> ids = new HashMap<>();
        inspection.distinctTouchpoints().forEach((at, touchpoint) -> {
            inspection.step();
            ids.putIfAbsent(Likeness.of(touchpoint.id()), new Name(touchpoint, touchpoint.id()));
        });
        Map<String, Name> eventNames = new HashMap<>();
        inspection.distinctTouchpoints().forEach((at, touchpoint) -> {
            List<String> names = touchpoint.eventNames();
            for (int place = 0; place < names.size(); place++) {
                inspection.step();
                String likeness = Likeness.of(names.get(place));
                Name name = new Name(touchpoint, names.get(place));
                Name id = ids.get(likeness);
                Name twin = id != null ? id : eventNames.putIfAbsent(likeness, name);
                if (twin != null && name.isTwinOf(twin)) {
                    String whose = id != null ? "the id" : "the event name " + Quote.of(twin.text());
                    report(inspection, inspection.pathOf(at) + "/eventNames/" + place, name, whose, twin.owner());
                }
            }
        });
    }

    @Override
    public void describe(RuleBook book) {
        book.warning("journey.touchpoint.event-name-twin", "An event name looks like that of another touchpoint.");
    }

    private static void report(Inspection inspection, String path, Name name, String whose, Touchpoint other) {
        inspection.report(
                "journey.touchpoint.event-name-twin",
                path,
                Inspection.subject(name.owner()),
                "its event name " + Quote.of(name.text()) + " differs from " + whose + " of "
                        + Inspection.subject(other) + " only by case, spaces or characters that nobody sees.",
                "Leave it out if both mean the same events, or name the events apart in the log.");
    }

    private record Name(Touchpoint owner, String text) {

        /** Of two touchpoints, and not the same, which another rule tells. */
        boolean isTwinOf(Name other) {
            return !owner.id().equals(other.owner.id()) && !text.equals(other.text);
        }
    }
}
