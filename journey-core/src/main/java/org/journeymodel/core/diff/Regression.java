package org.journeymodel.core.diff;

import java.util.Objects;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.jspecify.annotations.Nullable;

/** A change for the worse: what it is, and the change that it follows from. Immutable. */
public final class Regression {

    private final RegressionKind kind;
    private final Change change;
    private final Place place;
    private final String what;

    Regression(RegressionKind kind, Change change, Place place, String what) {
        this.kind = kind;
        this.change = change;
        this.place = place;
        this.what = what;
    }

    /** {@return in what way it is for the worse} */
    public RegressionKind kind() {
        return kind;
    }

    /** {@return the change that it follows from} */
    public Change change() {
        return change;
    }

    /** {@return what is worse now, such as an experience at a touchpoint} */
    public Place place() {
        return place;
    }

    /** {@return the regression in one line, in the words of the journey} */
    public String sentence() {
        return Quote.inLine(place.words() + ": " + what);
    }

    /** {@return the regression as a value: kind, place, sentence} */
    public ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("kind", kind)
                .put("place", place.toString())
                .put("sentence", sentence())
                .build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Regression that
                && kind == that.kind
                && change.equals(that.change)
                && sentence().equals(that.sentence());
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, change);
    }

    /** {@return the regression in one line, in the words of the journey} */
    @Override
    public String toString() {
        return sentence();
    }
}
