package org.journeymodel.graph.whatif;

import org.journeymodel.core.model.AttributeValue;

/** A touchpoint less. */
record TouchpointRemoved(String touchpoint) implements Change {

    @Override
    public String applyTo(Draft draft) {
        String name = draft.name(draft.touchpoint(touchpoint).id());
        Bridges.around(touchpoint, draft);
        draft.remove(touchpoint);
        return name + " is removed";
    }

    @Override
    public AttributeValue.ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("kind", "remove-touchpoint")
                .put("touchpoint", touchpoint)
                .build();
    }

    @Override
    public String toString() {
        return "remove touchpoint " + touchpoint;
    }
}
