package org.journeymodel.core.validation;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Claim;

/** A claim of a journey and where it stands. */
record PlacedClaim(Claim claim, String path) {

    /** All claims of a journey: of its stages, then of its touchpoints. */
    static List<PlacedClaim> of(Inspection inspection) {
        List<PlacedClaim> all = new ArrayList<>();
        for (PlacedExperience placed : PlacedExperience.of(inspection)) {
            inspection.step();
            all.addAll(placed.claims());
        }
        return all;
    }

    String subject() {
        return "claim " + Quote.of(claim.text());
    }
}
