package org.journeymodel.graph.whatif;

import java.util.Optional;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.wording.Wording;

/** Another outcome, or none. */
record OutcomeChange(String touchpoint, Outcome outcome) implements Change {

    @Override
    public String applyTo(Draft draft) {
        Touchpoint before = draft.touchpoint(touchpoint);
        Optional<Outcome> declared = Optional.of(outcome).filter(each -> each != Outcome.ABANDONED);
        draft.replace(before.toBuilder().outcome(declared).build());
        draft.decideEnd(touchpoint);
        return draft.name(touchpoint)
                + (declared.isPresent() ? " is a " + Wording.of(outcome) : " has no outcome")
                + before.outcome()
                        .map(each -> " instead of a " + Wording.of(each))
                        .orElse("");
    }

    @Override
    public AttributeValue.ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("kind", "outcome")
                .put("touchpoint", touchpoint)
                .put("value", outcome)
                .build();
    }

    @Override
    public String toString() {
        return "outcome of " + touchpoint + ": " + Wording.of(outcome);
    }
}
