package org.journeymodel.graph.whatif;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.journeymodel.core.insight.Opportunity;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Journey;

/** What points at removed touchpoints, or at claims that went with them, points at them no more. */
final class References {

    private References() {}

    static Journey withoutThoseTo(Set<String> removed, Journey before, Journey after) {
        if (removed.isEmpty() || after.opportunities().isEmpty()) {
            return after;
        }
        Set<String> claimsGone = claimsOf(before);
        claimsGone.removeAll(claimsOf(after));
        List<Opportunity> opportunities = new ArrayList<>();
        for (Opportunity each : after.opportunities()) {
            opportunities.add(each.toBuilder()
                    .touchpoints(without(removed, each.touchpoints()))
                    .claims(without(claimsGone, each.claims()))
                    .build());
        }
        return after.toBuilder().opportunities(opportunities).build();
    }

    private static Set<String> claimsOf(Journey journey) {
        Set<String> ids = new HashSet<>();
        journey.claims().stream().map(Claim::id).flatMap(Optional::stream).forEach(ids::add);
        return ids;
    }

    private static List<String> without(Set<String> gone, List<String> ids) {
        return ids.stream().filter(each -> !gone.contains(each)).toList();
    }
}
