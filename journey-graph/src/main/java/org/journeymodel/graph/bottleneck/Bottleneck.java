package org.journeymodel.graph.bottleneck;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Touchpoint;

/**
 * A place in a journey where an improvement would help: which, why, and what it would change.
 *
 * @param touchpoint where it is
 * @param move the move in question, of a loop-back or a wait; of parallel moves the first
 * @param reason what the improvement would mend
 * @param gain by how much it betters the objective: in shares, seconds or valence; 0 for structure,
 *     where no gain is computed
 * @param after the measures of the journey with the improvement made; empty for structure
 * @param sentence all of it in one plain sentence
 * @param reasons what else is known of the touchpoint, each in a few words
 */
public record Bottleneck(
        Touchpoint touchpoint,
        Optional<FlowMove> move,
        Reason reason,
        double gain,
        Optional<FlowMeasures> after,
        String sentence,
        List<String> reasons) {

    /** Copies the list. */
    public Bottleneck {
        reasons = List.copyOf(reasons);
    }

    /** {@return this bottleneck as an object of names and values} */
    public AttributeValue.ObjectValue toAttributes() {
        AttributeValue.ObjectBuilder object = AttributeValue.object().put("touchpoint", touchpoint.id());
        move.ifPresent(each -> object.put("to", each.to().id()));
        object.put("reason", reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        object.put("gain", gain);
        after.ifPresent(measures -> object.put("after", MeasureAttributes.of(measures)));
        return object.put("sentence", sentence).putTexts("reasons", reasons).build();
    }

    /** {@return the sentence} */
    @Override
    public String toString() {
        return sentence;
    }
}
