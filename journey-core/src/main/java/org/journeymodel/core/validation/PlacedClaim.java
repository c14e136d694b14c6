package org.journeymodel.core.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Experience;

/** A claim of a journey and where it stands. */
record PlacedClaim(Claim claim, String path) {

    /** All claims of a journey: of its stages, then of its touchpoints. */
    static List<PlacedClaim> of(Inspection inspection) {
        List<PlacedClaim> all = new ArrayList<>();
        for (PlacedExperience placed : PlacedExperience.of(inspection)) {
            byName(placed.experience()).forEach((name, claims) -> {
                for (int at = 0; at < claims.size(); at++) {
                    all.add(new PlacedClaim(claims.get(at), placed.path() + "/" + name + "/" + at));
                }
            });
        }
        return all;
    }

    private static Map<String, List<Claim>> byName(Experience experience) {
        Map<String, List<Claim>> claims = new LinkedHashMap<>();
        claims.put("needs", experience.needs());
        claims.put("expectations", experience.expectations());
        claims.put("drivers", experience.drivers());
        claims.put("pains", experience.pains());
        claims.put("gains", experience.gains());
        return claims;
    }

    String subject() {
        return "claim " + Quote.of(claim.text());
    }
}
