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
        List<String> known =
                inspection.flow().touchpoints().stream().map(Touchpoint::id).toList();
        for (int at = 0; at < transitions.size(); at++) {
            inspection.step();
            Transition transition = transitions.get(at);
            String path = "/transitions/" + at;
            check(inspection, known, transition, "source", path + "/from");
            check(inspection, known, transition, "target", path + "/to");
        }
    }

    @Override
    public List<RuleDescription> describe() {
        return List.of(
                RuleDescription.error(
                        "journey.transition.unknown-source",
                        "A transition leads from a touchpoint that the journey does not have."),
                RuleDescription.error(
                        "journey.transition.unknown-target",
                        "A transition leads to a touchpoint that the journey does not have."));
    }

    private static void check(
            Inspection inspection, List<String> known, Transition transition, String end, String path) {
        String id = end.equals("source") ? transition.from() : transition.to();
        if (inspection.flow().findIndex(id).isPresent()) {
            return;
        }
        inspection.report(
                Severity.ERROR,
                "journey.transition.unknown-" + end,
                path,
                Inspection.subject(transition),
                "no touchpoint of this journey has the id " + Quote.of(id) + ".",
                inspection.didYouMean(id, known).orElse("Add the touchpoint, or remove the transition."));
    }
}
