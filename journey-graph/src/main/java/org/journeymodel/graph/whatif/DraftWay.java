package org.journeymodel.graph.whatif;

import org.journeymodel.core.model.Transition;

/** A transition of a draft, and whether an edit has set its share. */
final class DraftWay {

    private Transition transition;
    private boolean isSet;

    DraftWay(Transition transition) {
        this.transition = transition;
    }

    Transition transition() {
        return transition;
    }

    boolean isSet() {
        return isSet;
    }

    void become(Transition changed) {
        transition = changed;
    }

    void becomeSet() {
        isSet = true;
    }
}
