package org.journeymodel.graph.bottleneck;

/** Says what was drawn, and what stayed as it is. */
final class ConfidenceNote {

    private ConfidenceNote() {}

    static String of(Basis basis, CountedShares shares, RankingSamples drawn, Sampling sampling) {
        StringBuilder note = new StringBuilder();
        note.append(sampling.samples()).append(" samples by seed ").append(sampling.seed()).append(": ");
        note.append(shares.areEntriesOpen() ? "the shares of entries, and those out of " : "the shares out of ");
        note.append(touchpoints(shares.observedCount())).append(", rest on customers counted");
        if (shares.citedCount() > 0) {
            note.append(", those out of ").append(shares.citedCount()).append(" on the samples of insights");
        }
        note.append(". ");
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

    private static String touchpoints(int count) {
        return count == 1 ? "1 touchpoint" : count + " touchpoints";
    }
}
