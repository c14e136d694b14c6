package org.journeymodel.core.validation.numbers;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/** Finds a transition without probability for which the others of its touchpoint leave nothing. */
final class TransitionWithoutShare implements Rule {

    @Override
    public void check(Inspection inspection) {
        // By identity: transitions have no order, so many of one hash code would be slow to find.
        Set<Transition> withoutShare = Collections.newSetFromMap(new IdentityHashMap<>());
        withoutShare.addAll(inspection.flow().withoutShare());
        List<Transition> transitions = inspection.journey().transitions();
        for (int at = 0; at < transitions.size(); at++) {
            inspection.step();
            Transition transition = transitions.get(at);
            if (withoutShare.contains(transition)) {
                inspection.report(
                        "journey.transition.no-share",
                        "/transitions/" + at,
                        Inspection.subject(transition),
                        "the other probabilities out of "
                                + Quote.of(transition.from())
                                + " leave nothing for it; it counts as taken by nobody.",
                        "Give it a probability, and lower the others.");
            }
        }
    }

    @Override
    public void describe(RuleBook book) {
        book.warning(
                "journey.transition.no-share",
                "A transition has no probability, and those of the others leave nothing for it.");
    }
}
