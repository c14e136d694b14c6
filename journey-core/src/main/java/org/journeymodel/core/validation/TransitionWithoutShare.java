package org.journeymodel.core.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Transition;

/** Finds a transition without probability for which the others of its touchpoint leave nothing. */
final class TransitionWithoutShare implements Rule {

    @Override
    public void check(Inspection inspection) {
        Set<Transition> withoutShare = new HashSet<>(inspection.flow().withoutShare());
        List<Transition> transitions = inspection.journey().transitions();
        for (int at = 0; at < transitions.size(); at++) {
            Transition transition = transitions.get(at);
            if (withoutShare.contains(transition)) {
                inspection.report(
                        Severity.WARNING,
                        "journey.transition.no-share",
                        "/transitions/" + at,
                        Inspection.subject(transition),
                        "the other probabilities out of "
                                + Quote.of(transition.from())
                                + " sum to 1 and leave nothing for it; it counts as taken by nobody.",
                        "Give it a probability, and lower the others.");
            }
        }
    }
}
