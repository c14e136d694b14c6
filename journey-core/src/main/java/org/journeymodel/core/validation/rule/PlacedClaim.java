package org.journeymodel.core.validation.rule;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Claim;

/**
 * A claim of a journey and where it stands.
 *
 * @param claim the claim
 * @param path its JSON Pointer
 */
public record PlacedClaim(Claim claim, String path) {

    /** All claims of a journey: of its stages, then of its touchpoints. */
    public static List<PlacedClaim> of(Inspection inspection) {
        List<PlacedClaim> all = new ArrayList<>();
        for (PlacedExperience placed : PlacedExperience.of(inspection)) {
            inspection.step();
            all.addAll(placed.claims());
        }
        return all;
    }

    /** What a message calls it. */
    public String subject() {
        return "claim " + Quote.of(claim.text());
    }
}
