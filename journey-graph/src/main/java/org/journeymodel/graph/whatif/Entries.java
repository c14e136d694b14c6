package org.journeymodel.graph.whatif;

import java.util.LinkedHashMap;
import java.util.Map;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.wording.Wording;

/** Where the journeys of a draft begin; edits divide them as they divide the shares of a {@link Row}. */
final class Entries {

    private static final double TOLERANCE = 1e-9;

    private final Draft draft;
    private final Map<String, Double> shares = new LinkedHashMap<>();

    Entries(Draft draft, JourneyFlow flow) {
        this.draft = draft;
        for (int at = 0; at < flow.size(); at++) {
            shares.put(flow.touchpoints().get(at).id(), flow.entryShare(at));
        }
    }

    double share(String touchpoint) {
        return shares.getOrDefault(touchpoint, 0.0);
    }

    void set(String touchpoint, double share) {
        draft.setEntries().add(touchpoint);
        shares.put(touchpoint, share);
        double given = sum(true);
        double open = sum(false);
        if (given > 1 + TOLERANCE) {
            throw new IllegalArgumentException("The edits have " + Wording.percent(given)
                    + " of the journeys begin somewhere: more than 100 %. Lower one of the entry probabilities.");
        }
        if (open == 0 && given < 1 - TOLERANCE) {
            throw new IllegalArgumentException("The edits have only " + Wording.percent(given)
                    + " of the journeys begin anywhere, since no other touchpoint is an entry."
                    + " Set the entry probability of another one first.");
        }
        double left = Math.max(0, 1 - given);
        shares.replaceAll((id, each) -> draft.setEntries().contains(id) ? each : open == 0 ? 0.0 : each * left / open);
        write();
    }

    private double sum(boolean isSet) {
        return shares.entrySet().stream()
                .filter(each -> draft.setEntries().contains(each.getKey()) == isSet)
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    /**
     * Has those who begin at a touchpoint begin elsewhere.
     *
     * @param elsewhere where they go on to, as shares of them; the rest end, and are no longer counted
     */
    void divert(String touchpoint, Map<String, Double> elsewhere) {
        double share = share(touchpoint);
        if (share == 0) {
            return;
        }
        Map<String, Double> before = new LinkedHashMap<>(shares);
        shares.put(touchpoint, 0.0);
        elsewhere.forEach((id, part) -> shares.merge(id, share * part, Double::sum));
        double counted = shares.values().stream().mapToDouble(each -> each).sum();
        if (counted == 0) {
            throw new IllegalArgumentException("Touchpoint " + Wording.quoted(touchpoint)
                    + " cannot be removed: all journeys begin there, and it leads nowhere."
                    + " Give another touchpoint an entry probability first.");
        }
        if (counted < 1 - TOLERANCE) {
            draft.notes()
                    .add(Wording.percent(1 - counted) + " of the journeys began at " + draft.name(touchpoint)
                            + " and ended there; they are no longer counted, so that what is told after the edits is"
                            + " of the others alone.");
        }
        shares.replaceAll((id, each) -> each / counted);
        // A share to which others are added is no more the one that was set.
        draft.setEntries().removeIf(id -> Math.abs(share(id) - before.getOrDefault(id, 0.0)) > TOLERANCE);
        write();
    }

    private void write() {
        shares.forEach((id, share) -> {
            Touchpoint before = draft.touchpoint(id);
            if (share > 0 || before.entryProbability().isPresent()) {
                draft.replace(
                        before.toBuilder().entryProbability(Math.min(1, share)).build());
            }
        });
    }
}
