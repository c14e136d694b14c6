package org.journeymodel.core.validation.structure;

import java.util.HashSet;
import java.util.Set;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/** Finds a touchpoint, not the last in order, without outcome and without a way on. */
final class DeadEnd implements Rule {

    private static final String LOST = " and it has no outcome; every customer who gets here counts as lost.";

    @Override
    public void check(Inspection inspection) {
        if (inspection.flow().deadEnds().isEmpty()) {
            return;
        }
        Set<String> sources = new HashSet<>();
        inspection.journey().transitions().forEach(transition -> sources.add(transition.from()));
        inspection.distinctTouchpoints().forEach((at, touchpoint) -> {
            inspection.step();
            if (inspection.flow().isDeadEnd(at)) {
                boolean isObserved = inspection.flow().exitProvenance(at) == Provenance.OBSERVED;
                inspection.report(
                        "journey.touchpoint.dead-end",
                        inspection.pathOf(at),
                        Inspection.subject(touchpoint),
                        (isObserved ? "nobody was seen to go on from it" : "nothing leads on from it") + LOST,
                        isObserved
                                ? "Give it an outcome if journeys may end here; otherwise ask why they do."
                                : remedy(inspection, at, touchpoint, sources));
            }
        });
    }

    @Override
    public void describe(RuleBook book) {
        book.warning("journey.touchpoint.dead-end", "A touchpoint that is not the last has no outcome and no way on.");
    }

    private static String remedy(Inspection inspection, int at, Touchpoint touchpoint, Set<String> sources) {
        boolean hasWays = inspection.flow().isLinear() || sources.contains(touchpoint.id());
        boolean allEndHere = touchpoint.exitProbability().orElse(0) > 0;
        String next = inspection.flow().touchpoints().get(at + 1).id();
        String add = "Add a transition from " + Quote.of(touchpoint.id()) + " to " + Quote.of(next);
        String way = allEndHere
                ? (hasWays ? "Lower its exit probability" : add + " and lower its exit probability")
                : (hasWays ? "Give one of its transitions a probability above 0" : add);
        return way + ", or give it an outcome.";
    }
}
