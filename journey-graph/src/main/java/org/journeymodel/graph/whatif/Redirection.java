package org.journeymodel.graph.whatif;

import org.journeymodel.core.model.AttributeValue;

/** A transition that leads elsewhere. */
record Redirection(TransitionName transition, String newTo) implements Change {

    @Override
    public String applyTo(Draft draft) {
        DraftWay way = draft.way(transition);
        String before = draft.nameOf(way);
        draft.redirect(way, draft.touchpoint(newTo).id());
        return draft.name(transition.from()) + " leads to " + draft.nameOf(way) + " instead of " + before;
    }

    @Override
    public AttributeValue.ObjectValue toAttributes() {
        return transition.attributes("redirect").put("newTo", newTo).build();
    }

    @Override
    public String toString() {
        return "redirect " + transition + " to " + newTo;
    }
}
