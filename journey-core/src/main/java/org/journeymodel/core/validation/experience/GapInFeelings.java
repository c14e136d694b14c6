package org.journeymodel.core.validation.experience;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/**
 * Finds touchpoints without a known feeling between touchpoints with one. A missing feeling never
 * counts as neutral, so the curve of feelings has a gap there, and nobody sees the low that may lie in
 * it. Before the first known feeling and after the last there is no curve, and so no gap.
 */
final class GapInFeelings implements Rule {

    @Override
    public void check(Inspection inspection) {
        List<Integer> gap = new ArrayList<>();
        boolean hasBegun = false;
        for (int at : inspection.distinctTouchpoints().keySet()) {
            inspection.step();
            if (inspection.flow().feeling(at).isEmpty()) {
                gap.add(at);
                continue;
            }
            if (hasBegun && !gap.isEmpty()) {
                report(inspection, gap);
            }
            hasBegun = true;
            gap.clear();
        }
    }

    @Override
    public void describe(RuleBook book) {
        book.note("journey.feeling.gap", "Touchpoints without a known feeling stand between touchpoints with one.");
    }

    private static void report(Inspection inspection, List<Integer> gap) {
        List<Touchpoint> touchpoints = inspection.flow().touchpoints();
        String last = Inspection.subject(touchpoints.get(gap.get(gap.size() - 1)));
        inspection.report(
                "journey.feeling.gap",
                inspection.pathOf(gap.get(0)),
                Inspection.subject(touchpoints.get(gap.get(0))),
                gap.size() == 1
                        ? "what customers feel here is not known, between touchpoints where it is."
                        : "what customers feel is not known from here to " + last + ", at " + gap.size()
                                + " touchpoints between others where it is.",
                "Add emotions to the experiences there.");
    }
}
