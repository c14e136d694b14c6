package org.journeymodel.graph.whatif;

import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.graph.wording.Wording;

/** Another share of beginnings. */
record EntryChange(String touchpoint, double probability) implements Change {

    @Override
    public String applyTo(Draft draft) {
        draft.touchpoint(touchpoint);
        Entries entries = draft.entries();
        String change = Words.instead(Wording.percent(probability), Wording.percent(entries.share(touchpoint)));
        entries.set(touchpoint, probability);
        return change + " of the journeys begin at " + draft.name(touchpoint);
    }

    @Override
    public AttributeValue.ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("kind", "entry-probability")
                .put("touchpoint", touchpoint)
                .put("value", probability)
                .build();
    }

    @Override
    public String toString() {
        return "entry probability of " + touchpoint + ": " + Words.number(probability);
    }
}
