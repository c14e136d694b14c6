package org.journeymodel.graph.paths;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Touchpoint;
import org.jspecify.annotations.Nullable;

/**
 * A place on a path where customers change the channel, or where one team hands them over to another.
 *
 * <p>Touchpoints whose channel, or team, is not known are passed over: what is known before them is
 * compared with what is known after them. So the two touchpoints of a change need not be neighbours.
 * Immutable.
 */
public final class PathChange {

    private final Touchpoint before;
    private final Touchpoint after;
    private final List<String> from;
    private final List<String> to;

    private PathChange(Touchpoint before, Touchpoint after, List<String> from, List<String> to) {
        this.before = before;
        this.after = after;
        this.from = List.copyOf(from);
        this.to = List.copyOf(to);
    }

    /** All changes of what touchpoints have; none where two of them share one of it. */
    static List<PathChange> along(List<Touchpoint> path, Function<Touchpoint, List<String>> having) {
        List<PathChange> changes = new ArrayList<>();
        Touchpoint before = path.get(0);
        for (Touchpoint after : path) {
            List<String> from = having.apply(before);
            List<String> to = having.apply(after);
            if (!from.isEmpty() && !to.isEmpty() && Collections.disjoint(from, to)) {
                changes.add(new PathChange(before, after, from, to));
            }
            before = to.isEmpty() ? before : after;
        }
        return List.copyOf(changes);
    }

    /** {@return the last touchpoint before the change at which the channel or team is known} */
    public Touchpoint before() {
        return before;
    }

    /** {@return the first touchpoint after it} */
    public Touchpoint after() {
        return after;
    }

    /** {@return the ids of the channels before, or of the team; at least one} */
    public List<String> from() {
        return from;
    }

    /** {@return the ids of the channels after, or of the team; none of those before} */
    public List<String> to() {
        return to;
    }

    /** {@return this change as an object: {@code before} and {@code after}, by id, {@code from}, {@code to}} */
    public AttributeValue.ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("before", before.id())
                .put("after", after.id())
                .putTexts("from", from)
                .putTexts("to", to)
                .build();
    }

    /** {@return whether the other is the same change between the same touchpoints} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PathChange that
                && before.equals(that.before)
                && after.equals(that.after)
                && from.equals(that.from)
                && to.equals(that.to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(before, after, from, to);
    }

    /** {@return the change in words, such as {@code search -> buy: website to store}} */
    @Override
    public String toString() {
        return before.id() + " -> " + after.id() + ": " + String.join(", ", from) + " to " + String.join(", ", to);
    }
}
