package org.journeymodel.core.validation.references;

import java.util.List;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

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
            String from = transition.from();
            String to = transition.to();
            check(inspection, known, transition, from, "journey.transition.unknown-source", path + "/from");
            check(inspection, known, transition, to, "journey.transition.unknown-target", path + "/to");
        }
    }

    @Override
    public void describe(RuleBook book) {
        book.error(
                "journey.transition.unknown-source",
                "A transition leads from a touchpoint that the journey does not have.");
        book.error(
                "journey.transition.unknown-target",
                "A transition leads to a touchpoint that the journey does not have.");
    }

    private static void check(
            Inspection inspection, List<String> known, Transition transition, String id, String ruleId, String path) {
        if (inspection.flow().findIndex(id).isPresent()) {
            return;
        }
        inspection.report(
                ruleId,
                path,
                Inspection.subject(transition),
                "no touchpoint of this journey has the id " + Quote.of(id) + ".",
                inspection.didYouMean(id, known).orElse("Add the touchpoint, or remove the transition."));
    }
}
