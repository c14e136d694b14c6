package org.journeymodel.graph.bottleneck;

import java.util.ArrayList;
import java.util.List;

/** Says what was drawn, and what stayed as it is. */
final class ConfidenceNote {

    private ConfidenceNote() {}

    static String of(Basis basis, CountedShares shares, RankingSamples drawn, Sampling sampling) {
        StringBuilder note = new StringBuilder();
        note.append(sampling.samples())
                .append(" samples by seed ")
                .append(sampling.seed())
                .append(": ");
        note.append(restingOnCounts(shares)).append(". ");
        if (shares.fixedCount() > 0) {
            note.append("The shares out of ")
                    .append(touchpoints(shares.fixedCount()))
                    .append(" rest on no count and stay as they are. ");
        }
        note.append("Times and feelings stay as they are.");
        if (drawn.followed() < basis.bottlenecks().size()) {
            note.append(" Of ").append(basis.bottlenecks().size()).append(" bottlenecks, the first ");
            note.append(drawn.followed()).append(" were followed; ranks are among them.");
        }
        return note.toString();
    }

    private static String restingOnCounts(CountedShares shares) {
        List<String> what = new ArrayList<>();
        if (shares.areEntriesOpen()) {
            what.add("the shares of entries rest on customers counted");
        }
        if (shares.observedCount() > 0) {
            what.add("the shares out of " + touchpoints(shares.observedCount()) + " rest on customers counted");
        }
        if (shares.citedCount() > 0) {
            what.add("the shares out of " + touchpoints(shares.citedCount()) + " rest on the samples of insights");
        }
        return String.join("; ", what);
    }

    private static String touchpoints(int count) {
        return count == 1 ? "1 touchpoint" : count + " touchpoints";
    }
}
