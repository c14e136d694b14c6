package org.journeymodel.core.validation;

import org.journeymodel.core.message.Quote;

/** Finds a touchpoint that no customer can reach from an entry. */
final class UnreachableTouchpoint implements Rule {

    @Override
    public void check(Inspection inspection) {
        inspection.distinctTouchpoints().forEach((at, touchpoint) -> {
            if (!inspection.flow().isReachable(at)) {
                inspection.report(
                        Severity.WARNING,
                        "journey.touchpoint.unreachable",
                        inspection.pathOf(at),
                        Inspection.subject(touchpoint),
                        "no entry of the journey leads to it.",
                        remedy(inspection, at, touchpoint.id()));
            }
        });
    }

    private static String remedy(Inspection inspection, int at, String id) {
        if (at == 0) {
            return "Give it an entry probability.";
        }
        String before = inspection.flow().touchpoints().get(at - 1).id();
        return "Add Transition.of(" + Quote.of(before) + ", " + Quote.of(id) + "), or give it an entry probability.";
    }
}
