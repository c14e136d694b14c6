package org.journeymodel.graph.whatif;

import org.journeymodel.core.model.AttributeValue;

/** A transition less. */
record TransitionRemoved(TransitionName transition) implements Change {

    @Override
    public String applyTo(Draft draft) {
        DraftWay way = draft.way(transition);
        String target = draft.nameOf(way);
        draft.rowOf(transition.from()).set(way, 0);
        draft.remove(way);
        return "the way from " + draft.name(transition.from()) + " to " + target + " is removed";
    }

    @Override
    public AttributeValue.ObjectValue toAttributes() {
        return transition.attributes("remove-transition").build();
    }

    @Override
    public String toString() {
        return "remove transition " + transition;
    }
}
