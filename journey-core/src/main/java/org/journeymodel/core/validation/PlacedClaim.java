package org.journeymodel.core.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;

/** A claim of a journey and where it stands. */
record PlacedClaim(Claim claim, String path) {

    /** All claims of a journey: of its stages, then of its touchpoints. */
    static List<PlacedClaim> of(Inspection inspection) {
        List<PlacedClaim> all = new ArrayList<>();
        Journey journey = inspection.journey();
        for (int at = 0; at < journey.stages().size(); at++) {
            addAll(all, journey.stages().get(at).experiences(), "/stages/" + at);
        }
        for (int at = 0; at < inspection.flow().size(); at++) {
            inspection.step();
            addAll(all, inspection.flow().touchpoints().get(at).experiences(), inspection.pathOf(at));
        }
        return all;
    }

    private static void addAll(List<PlacedClaim> all, List<Experience> experiences, String owner) {
        for (int at = 0; at < experiences.size(); at++) {
            String path = owner + "/experiences/" + at + "/";
            byName(experiences.get(at)).forEach((name, claims) -> {
                for (int place = 0; place < claims.size(); place++) {
                    all.add(new PlacedClaim(claims.get(place), path + name + "/" + place));
                }
            });
        }
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
