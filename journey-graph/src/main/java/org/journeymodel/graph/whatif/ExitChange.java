package org.journeymodel.graph.whatif;

import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.graph.wording.Wording;

/** Another share of ends. */
record ExitChange(String touchpoint, double probability) implements Change {

    @Override
    public String applyTo(Draft draft) {
        Row row = draft.rowOf(draft.touchpoint(touchpoint).id());
        String change = Words.instead(Wording.percent(probability), Wording.percent(row.exit()));
        row.setExit(probability);
        return change + " of the visits to " + draft.name(touchpoint) + " end the journey";
    }

    @Override
    public AttributeValue.ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("kind", "exit-probability")
                .put("touchpoint", touchpoint)
                .put("value", probability)
                .build();
    }

    @Override
    public String toString() {
        return "exit probability of " + touchpoint + ": " + Words.number(probability);
    }
}
