package org.journeymodel.graph.whatif;

import java.time.Duration;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.wording.Wording;

/** Another time that a visit takes. */
record DurationChange(String touchpoint, Duration duration) implements Change {

    @Override
    public String applyTo(Draft draft) {
        Touchpoint before = draft.touchpoint(touchpoint);
        if (draft.isStayInWaiting(touchpoint)) {
            throw new IllegalArgumentException("The duration of touchpoint " + Wording.quoted(touchpoint)
                    + " cannot be set: its waiting times were observed from event to event, so the stays are in them."
                    + " Set the waiting of the transitions out of it instead.");
        }
        draft.replace(before.toBuilder().duration(duration).build());
        return draft.name(touchpoint) + " takes " + Words.instead(Wording.duration(duration), before.duration());
    }

    @Override
    public AttributeValue.ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("kind", "duration")
                .put("touchpoint", touchpoint)
                .put("value", duration)
                .build();
    }

    @Override
    public String toString() {
        return "duration of " + touchpoint + ": " + Wording.duration(duration);
    }
}
