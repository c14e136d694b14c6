package org.journeymodel.graph.whatif;

import java.time.Duration;
import java.util.Optional;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.graph.wording.Wording;

/** Another wait. */
record WaitingChange(TransitionName transition, Duration waiting) implements Change {

    @Override
    public String applyTo(Draft draft) {
        DraftWay way = draft.way(transition);
        Optional<Duration> before = way.transition().waiting();
        way.become(way.transition().withWaiting(waiting));
        return "the wait from " + draft.name(transition.from()) + " to " + draft.nameOf(way) + " is "
                + Words.instead(Wording.duration(waiting), before);
    }

    @Override
    public AttributeValue.ObjectValue toAttributes() {
        return transition.attributes("waiting").put("value", waiting).build();
    }

    @Override
    public String toString() {
        return "waiting of " + transition + ": " + Wording.duration(waiting);
    }
}
