package org.journeymodel.graph.whatif;

import java.util.OptionalDouble;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Touchpoint;

/** A touchpoint more. */
record TouchpointAdded(String after, Touchpoint touchpoint) implements Change {

    @Override
    public String applyTo(Draft draft) {
        OptionalDouble entry = touchpoint.entryProbability();
        Touchpoint withoutEntry =
                touchpoint.toBuilder().entryProbability(OptionalDouble.empty()).build();
        draft.insertAfter(draft.touchpoint(after).id(), withoutEntry);
        if (entry.isPresent()) {
            draft.entries().set(touchpoint.id(), entry.getAsDouble());
        }
        return draft.name(touchpoint.id()) + " is added after " + draft.name(after);
    }

    @Override
    public AttributeValue.ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("kind", "add-touchpoint")
                .put("touchpoint", touchpoint.id())
                .put("after", after)
                .build();
    }

    @Override
    public String toString() {
        return "add touchpoint " + touchpoint.id() + " after " + after;
    }
}
