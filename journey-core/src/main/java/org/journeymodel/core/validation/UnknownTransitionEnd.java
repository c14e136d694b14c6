package org.journeymodel.core.validation;

import java.util.List;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;

/** Finds a transition from or to a touchpoint that the journey does not have. */
final class UnknownTransitionEnd implements Rule {

    @Override
    public void check(Inspection inspection) {
        List<Transition> transitions = inspection.journey().transitions();
        for (int at = 0; at < transitions.size(); at++) {
            Transition transition = transitions.get(at);
            String path = "/transitions/" + at;
            check(inspection, transition, transition.from(), "source", path + "/from");
            check(inspection, transition, transition.to(), "target", path + "/to");
        }
    }

    private static void check(Inspection inspection, Transition transition, String id, String end, String path) {
        if (inspection.flow().findIndex(id).isPresent()) {
            return;
        }
        List<String> known =
                inspection.flow().touchpoints().stream().map(Touchpoint::id).toList();
        inspection.report(
                Severity.ERROR,
                "journey.transition.unknown-" + end,
                path,
                Inspection.subject(transition),
                "no touchpoint of this journey has the id " + Quote.of(id) + ".",
                inspection.didYouMean(id, known).orElse("Add the touchpoint, or remove the transition."));
    }
}
