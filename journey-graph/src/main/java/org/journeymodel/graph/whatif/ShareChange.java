package org.journeymodel.graph.whatif;

import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.graph.wording.Wording;

/** Another share of a transition. */
record ShareChange(TransitionName transition, double probability) implements Change {

    @Override
    public String applyTo(Draft draft) {
        DraftWay way = draft.way(transition);
        Row row = draft.rowOf(transition.from());
        String change = Words.instead(Wording.percent(probability), Wording.percent(row.shareOf(way)));
        row.set(way, probability);
        return draft.name(transition.from()) + " leads to " + draft.nameOf(way) + " in " + change + " of its visits";
    }

    @Override
    public AttributeValue.ObjectValue toAttributes() {
        return transition.attributes("probability").put("value", probability).build();
    }

    @Override
    public String toString() {
        return "probability of " + transition + ": " + Words.number(probability);
    }
}
