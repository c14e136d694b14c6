package org.journeymodel.core.validation.references;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/** Finds two transitions with the same source, target and trigger. */
final class DuplicateTransition implements Rule {

    @Override
    public void check(Inspection inspection) {
        Map<Identity, Integer> known = new HashMap<>();
        List<Transition> transitions = inspection.journey().transitions();
        for (int at = 0; at < transitions.size(); at++) {
            inspection.step();
            Transition transition = transitions.get(at);
            Integer first = known.putIfAbsent(Identity.of(transition), at);
            if (first != null) {
                inspection.report(
                        "journey.transition.duplicate",
                        "/transitions/" + at,
                        Inspection.subject(transition),
                        "the one at /transitions/" + first + " has the same source, target and trigger.",
                        "Put them into one, or tell them apart by their triggers.");
            }
        }
    }

    @Override
    public void describe(RuleBook book) {
        book.error("journey.transition.duplicate", "Two transitions have the same source, target and trigger.");
    }

    private record Identity(String from, String to, Optional<String> trigger) implements Comparable<Identity> {

        static Identity of(Transition transition) {
            return new Identity(transition.from(), transition.to(), transition.trigger());
        }

        /** Comparable so that ids chosen to have equal hash codes cost no more than others. */
        @Override
        public int compareTo(Identity other) {
            int order = from.compareTo(other.from);
            order = order != 0 ? order : to.compareTo(other.to);
            return order != 0 ? order : trigger.orElse("").compareTo(other.trigger.orElse(""));
        }
    }
}
