package org.journeymodel.core.validation;

import org.journeymodel.core.message.Quote;

/** Finds a touchpoint, not the last in order, without outcome and without a way on. */
final class DeadEnd implements Rule {

    @Override
    public void check(Inspection inspection) {
        inspection.distinctTouchpoints().forEach((at, touchpoint) -> {
            if (inspection.flow().isDeadEnd(at)) {
                String next = inspection.flow().touchpoints().get(at + 1).id();
                inspection.report(
                        Severity.WARNING,
                        "journey.touchpoint.dead-end",
                        inspection.pathOf(at),
                        Inspection.subject(touchpoint),
                        "no transition leads on from it and it has no outcome; every customer who gets"
                                + " here counts as lost.",
                        "Add Transition.of("
                                + Quote.of(touchpoint.id())
                                + ", "
                                + Quote.of(next)
                                + "), or give it an outcome.");
            }
        });
    }
}
