package org.journeymodel.graph.whatif;

import java.util.Objects;
import java.util.Optional;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Transition;
import org.journeymodel.graph.wording.Wording;

/** What an edit calls a transition: its identity, or without a trigger the only one it can mean. */
record TransitionName(String from, String to, Optional<String> trigger) {

    static TransitionName of(String from, String to) {
        return new TransitionName(
                Objects.requireNonNull(from, "from"), Objects.requireNonNull(to, "to"), Optional.empty());
    }

    static TransitionName of(String from, String to, String trigger) {
        return new TransitionName(
                Objects.requireNonNull(from, "from"), Objects.requireNonNull(to, "to"), Optional.of(trigger));
    }

    static TransitionName of(Transition transition) {
        return new TransitionName(transition.from(), transition.to(), transition.trigger());
    }

    /** Begins the attributes of an edit of a transition. */
    AttributeValue.ObjectBuilder attributes(String kind) {
        AttributeValue.ObjectBuilder object =
                AttributeValue.object().put("kind", kind).put("from", from).put("to", to);
        trigger.ifPresent(each -> object.put("trigger", each));
        return object;
    }

    /** Such as {@code cart -> compare (on "delivery fee shown")}. */
    @Override
    public String toString() {
        return from + " -> " + to
                + trigger.map(each -> " (on " + Wording.quoted(each) + ")").orElse("");
    }
}
