package org.journeymodel.graph.whatif;

import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Transition;
import org.journeymodel.graph.wording.Wording;

/** A transition more. */
record TransitionAdded(Transition transition) implements Change {

    @Override
    public String applyTo(Draft draft) {
        draft.touchpoint(transition.from());
        draft.touchpoint(transition.to());
        double share = share();
        DraftWay added = draft.add(transition.withProbability(0));
        draft.rowOf(transition.from()).set(added, share);
        return Wording.percent(share) + " of the visits to " + draft.name(transition.from()) + " go on to "
                + draft.nameOf(added) + " by a new way";
    }

    private double share() {
        return transition.probability().orElseThrow();
    }

    @Override
    public AttributeValue.ObjectValue toAttributes() {
        AttributeValue.ObjectBuilder object =
                TransitionName.of(transition).attributes("add-transition").put("value", share());
        transition.waiting().ifPresent(each -> object.put("waiting", each));
        return object.build();
    }

    @Override
    public String toString() {
        return "add transition " + TransitionName.of(transition) + ": " + Words.number(share());
    }
}
