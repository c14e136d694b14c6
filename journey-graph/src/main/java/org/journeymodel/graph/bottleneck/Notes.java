package org.journeymodel.graph.bottleneck;

import org.journeymodel.core.flow.JourneyFlow;

/** Says what a ranking is by, and why. */
final class Notes {

    private Notes() {}

    static String ofStructure(JourneyFlow flow) {
        String note = flow.hasNumbers()
                ? "Ranked by structure and feelings alone, as asked; no gain is computed."
                : "No probability is declared or observed: ranked by structure and feelings alone; no"
                        + " gain is computed.";
        return StructuralRanking.isBetweennessKnown(flow)
                ? note
                : note + " The journey is too large for betweenness, which is left out.";
    }

    static String ofFigures(JourneyFlow flow, Objective wanted, Objective objective, Situation now) {
        String who = now.canSucceed() ? "customers who succeed" : "all customers, since none succeeds";
        String note = switch (objective) {
            case SUCCESS -> "Ranked by what each improvement adds to the share who succeed.";
            case TIME -> "Ranked by the time that each improvement saves " + who + ".";
            case FEELING ->
                Double.isNaN(now.figures().feelingInView())
                        ? "No feeling of " + (now.canSucceed() ? "customers who succeed" : "any customer")
                                + " is known, so no improvement can be ranked by it."
                        : "Ranked by what each improvement adds to the mean feeling of " + who + ".";
            default -> "Ranked by how many more of 100 customers each improvement keeps, then by time.";
        };
        String why = wanted == objective ? "" : "No customer can reach a touchpoint of success. ";
        return why + note + (flow.hasNumbers() ? "" : " All shares are assumed: none is declared or observed.");
    }

    static String ofWork(Candidates candidates) {
        return candidates.tried() == candidates.edits()
                ? ""
                : " Of " + candidates.edits() + " drop-offs and loop-backs, the " + candidates.tried()
                        + " that most customers meet were tried.";
    }
}
