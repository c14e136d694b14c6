package org.journeymodel.graph.whatif;

import java.util.Objects;
import java.util.Optional;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.jspecify.annotations.Nullable;

/**
 * The smallest change of one thing that reaches a target, with what shows that a smaller one does not; or
 * if none does, the change that comes nearest. Immutable.
 */
public final class SingleChange {

    private final Place place;
    private final Edit edit;
    private final double before;
    private final Attempt made;
    private final Optional<Attempt> justShort;
    private final boolean reaches;
    private final String sentence;

    SingleChange(Trial trial, boolean reaches, Attempt made, Optional<Attempt> justShort, String sentence) {
        this.place = trial.place();
        this.edit = trial.edit(made.value());
        this.before = trial.before();
        this.made = made;
        this.justShort = justShort;
        this.reaches = reaches;
        this.sentence = sentence;
    }

    /**
     * Where it is.
     *
     * @param untaken a transition that nobody takes yet, and that is therefore no move
     */
    record Place(Touchpoint touchpoint, Optional<FlowMove> move, Optional<Transition> untaken) {

        static Place of(Touchpoint touchpoint) {
            return new Place(touchpoint, Optional.empty(), Optional.empty());
        }

        static Place of(FlowMove move) {
            return new Place(move.from(), Optional.of(move), Optional.empty());
        }

        Optional<TransitionName> name() {
            return move.map(Moves::nameOf).or(() -> untaken.map(TransitionName::of));
        }
    }

    /** {@return the change as an edit} */
    public Edit edit() {
        return edit;
    }

    /** {@return where it is made} */
    public Touchpoint touchpoint() {
        return place.touchpoint();
    }

    /** {@return the move whose share or waiting changes; empty for ends, durations and feelings, and for a
     * transition that nobody takes yet, which {@link #edit()} names} */
    public Optional<FlowMove> move() {
        return place.move();
    }

    /** {@return the value before: a share, seconds, or a valence} */
    public double before() {
        return before;
    }

    /** {@return the value with the change made, in the same unit} */
    public double after() {
        return made.value();
    }

    /** {@return how large the change is, in the same unit; not negative} */
    public double amount() {
        return Math.abs(made.value() - before);
    }

    /** {@return what the target is about, with the change made: a share, seconds, or a valence} */
    public double measure() {
        return made.measure();
    }

    /** {@return whether the target is reached with it} */
    public boolean reaches() {
        return reaches;
    }

    /** {@return the change that is one step smaller, which does not reach the target; empty if none does} */
    public Optional<Attempt> justShort() {
        return justShort;
    }

    /** {@return all of it in plain sentences} */
    public String sentence() {
        return sentence;
    }

    /** {@return this change as an object, by the names of the methods; without what is empty} */
    public AttributeValue.ObjectValue toAttributes() {
        AttributeValue.ObjectBuilder object = AttributeValue.object()
                .put("edit", edit.toAttributes())
                .put("before", before)
                .put("after", after())
                .put("amount", amount())
                .put("measure", measure())
                .put("reaches", reaches);
        justShort.ifPresent(each -> object.put("justShort", each.toAttributes()));
        return object.put("sentence", sentence).build();
    }

    /** {@return whether the other is the same change with the same effect} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SingleChange that
                && place.equals(that.place)
                && edit.equals(that.edit)
                && Double.compare(before, that.before) == 0
                && made.equals(that.made)
                && justShort.equals(that.justShort)
                && reaches == that.reaches
                && sentence.equals(that.sentence);
    }

    @Override
    public int hashCode() {
        return Objects.hash(edit, made, justShort, reaches);
    }

    /** {@return the sentences} */
    @Override
    public String toString() {
        return sentence;
    }
}
