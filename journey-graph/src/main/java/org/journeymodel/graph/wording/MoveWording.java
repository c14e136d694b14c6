package org.journeymodel.graph.wording;

import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Transition;

/** Moves with their triggers, so that parallel ones can be told apart; the same in all results. */
public final class MoveWording {

    private MoveWording() {}

    /** {@return such as {@code request -> advice (call)}} */
    public static String way(FlowMove move) {
        return move.from().id() + " -> " + target(move);
    }

    /** {@return where it leads, such as {@code advice (call)}} */
    public static String target(FlowMove move) {
        return move.to().id() + onTrigger(move);
    }

    /** {@return its trigger in brackets, after a space; nothing if it has none} */
    public static String onTrigger(FlowMove move) {
        return move.transition()
                .flatMap(Transition::trigger)
                .map(trigger -> " (" + Wording.inLine(trigger) + ")")
                .orElse("");
    }

    /** {@return it as an object: {@code from} and {@code to} by id, and {@code trigger} if it has one} */
    public static AttributeValue.ObjectValue toAttributes(FlowMove move) {
        return put(AttributeValue.object().put("from", move.from().id()), move).build();
    }

    /** {@return the object with {@code to} by id, and {@code trigger} if the move has one} */
    public static AttributeValue.ObjectBuilder put(AttributeValue.ObjectBuilder object, FlowMove move) {
        object.put("to", move.to().id());
        move.transition().flatMap(Transition::trigger).ifPresent(trigger -> object.put("trigger", trigger));
        return object;
    }
}
