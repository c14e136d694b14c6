package org.journeymodel.graph.bottleneck;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Touchpoint;
import org.jspecify.annotations.Nullable;

/**
 * A place in a journey where an improvement would help: which, why, and what it would change.
 * Immutable.
 */
public final class Bottleneck {

    private final Place place;
    private final Effect effect;
    private final Words words;

    Bottleneck(Place place, Effect effect, Words words) {
        this.place = place;
        this.effect = effect;
        this.words = words;
    }

    /** Where it is, and what of it is to be mended. */
    record Place(Touchpoint touchpoint, Optional<FlowMove> move, Reason reason) {

        static Place of(JourneyFlow flow, Improvement improvement) {
            return new Place(
                    flow.touchpoints().get(improvement.touchpoint()),
                    Optional.ofNullable(improvement.move()),
                    improvement.reason());
        }
    }

    /** What mending it would change; nothing that is known of structure. */
    record Effect(double gain, Optional<FlowMeasures> after) {

        Effect(double gain, FlowMeasures after) {
            this(gain, Optional.of(after));
        }
    }

    /** How it is said. */
    record Words(String sentence, List<String> reasons) {
        Words {
            reasons = List.copyOf(reasons);
        }
    }

    /** {@return where it is} */
    public Touchpoint touchpoint() {
        return place.touchpoint();
    }

    /** {@return the move in question, of a loop-back or a wait; of parallel moves the first} */
    public Optional<FlowMove> move() {
        return place.move();
    }

    /** {@return what the improvement would mend} */
    public Reason reason() {
        return place.reason();
    }

    /**
     * {@return by how much it betters the objective: in shares, seconds or valence; 0 for structure,
     * where no gain is computed}
     */
    public double gain() {
        return effect.gain();
    }

    /** {@return the measures of the journey with the improvement made; empty for structure} */
    public Optional<FlowMeasures> after() {
        return effect.after();
    }

    /** {@return all of it in one plain sentence} */
    public String sentence() {
        return words.sentence();
    }

    /** {@return what else is known of the touchpoint, each in a few words} */
    public List<String> reasons() {
        return words.reasons();
    }

    /**
     * {@return this bottleneck as an object, by the names of the methods; {@code to} is where the move
     * leads; without what is empty}
     */
    public AttributeValue.ObjectValue toAttributes() {
        AttributeValue.ObjectBuilder object =
                AttributeValue.object().put("touchpoint", touchpoint().id());
        move().ifPresent(each -> object.put("to", each.to().id()));
        object.put("reason", reason()).put("gain", gain());
        after().ifPresent(measures -> object.put("after", measures.toAttributes()));
        return object.put("sentence", sentence()).putTexts("reasons", reasons()).build();
    }

    /** {@return whether the other is at the same place, with the same effect, said in the same words} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Bottleneck that
                && place.equals(that.place)
                && effect.equals(that.effect)
                && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(place, effect, words);
    }

    /** {@return the sentence} */
    @Override
    public String toString() {
        return sentence();
    }
}
