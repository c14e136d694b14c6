package org.journeymodel.graph.whatif;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.progress.ProgressListener;
import org.jspecify.annotations.Nullable;

/**
 * The smallest changes of one thing that reach a {@link Target}, or how near one change can come.
 *
 * <p>What may change: for success and losses each share, of a transition up or down, whichever helps, be it one that
 * nobody takes now, and
 * of the ends at a touchpoint without outcome, down; what else happens at the touchpoint keeps its
 * proportions ({@link Edit}, rule 1). For time each wait and each duration, down; for feeling each known
 * feeling, up, everybody's. So times are shortened and feelings raised, and never by sending customers
 * elsewhere.
 *
 * <p><b>Smallest</b> is the least difference to the value now: in shares for success and losses, in time
 * for time, in valence for feeling; equal ones in the order of touchpoints, ends before moves. Values are
 * tried in steps: shares and valences that are multiples of 0.0001, times that are whole milliseconds.
 * Each measure only rises or only falls with the value, so that if one step misses the target, all smaller
 * changes do: {@link SingleChange#justShort()} is that step, with its measure.
 *
 * <p>Worked example: search leads to compare in 0.9 of its visits; compare to search in 0.42, to buy in
 * 0.38, and 0.2 end there; 0.5498 succeed. For 0.6 the ends at compare must fall to 0.1561: then 0.8439/0.8
 * of 0.42 go back and of 0.38 go on, and 0.9 × 0.40085 / (1 - 0.9 × 0.44305) = 0.60002 succeed; with 0.1562
 * it would be 0.59990. Ends at search would have to fall by more, from 0.1 to 0.0506.
 *
 * <p>Immutable. Cost: a solution of the chain for each touchpoint for success and losses, a few in all for
 * time and feeling. Of very many touchpoints those that most customers meet are tried; {@link #note()}
 * tells how many.
 */
public final class SmallestChanges {

    private final Target target;
    private final OptionalDouble before;
    private final List<SingleChange> changes;
    private final List<SingleChange> others;
    private final String note;

    SmallestChanges(
            Target target, OptionalDouble before, List<SingleChange> changes, List<SingleChange> others, String note) {
        this.target = target;
        this.before = before;
        this.changes = List.copyOf(changes);
        this.others = List.copyOf(others);
        this.note = note;
    }

    /**
     * {@return the smallest changes that reach a target}
     *
     * @param flow the journey read as a flow, sound
     * @param target what is to be reached
     * @param listener hears how many touchpoints have been tried
     * @throws org.journeymodel.core.validation.InvalidJourneyException if errors of the journey would
     *     make the answers wrong, all listed
     * @throws org.journeymodel.core.progress.WorkInterruptedException if the thread is interrupted
     */
    public static SmallestChanges of(JourneyFlow flow, Target target, ProgressListener listener) {
        return new TargetSearch(
                        Objects.requireNonNull(flow, "flow"),
                        Objects.requireNonNull(target, "target"),
                        Objects.requireNonNull(listener, "listener"))
                .search();
    }

    /** {@return what is to be reached} */
    public Target target() {
        return target;
    }

    /** {@return the figure now: a share, seconds, or a valence; empty if no feeling, or no time, is known} */
    public OptionalDouble before() {
        return before;
    }

    /** {@return whether the journey reaches it as it is; then nothing is tried} */
    public boolean isReached() {
        return before.isPresent() && target.isReachedBy(before.getAsDouble());
    }

    /** {@return whether the journey reaches it as it is, or one change can make it} */
    public boolean isReachable() {
        return isReached() || !changes.isEmpty();
    }

    /** {@return the smallest change of all that reaches it; empty if it is reached, or if none does} */
    public Optional<SingleChange> smallest() {
        return changes.stream().findFirst();
    }

    /** {@return the smallest change of each thing by which it can be reached, the smallest first} */
    public List<SingleChange> changes() {
        return changes;
    }

    /**
     * {@return the largest change of each thing by which it cannot be reached, that which comes nearest
     * first}
     */
    public List<SingleChange> others() {
        return others;
    }

    /** {@return how near the journey is and how many changes reach the target, in words} */
    public String note() {
        return note;
    }

    /**
     * {@return all of this as an object: {@code target}, {@code before} if known, {@code reached}, {@code
     * reachable}, {@code note}, {@code changes} and {@code others}}
     */
    public AttributeValue.ObjectValue toAttributes() {
        AttributeValue.ObjectBuilder object = AttributeValue.object().put("target", target.toAttributes());
        before.ifPresent(each -> object.put("before", each));
        return object.put("reached", isReached())
                .put("reachable", isReachable())
                .put("note", note)
                .put("changes", listOf(changes))
                .put("others", listOf(others))
                .build();
    }

    private static AttributeValue listOf(List<SingleChange> all) {
        return AttributeValue.of(all.stream().map(SingleChange::toAttributes).toList());
    }

    /**
     * {@return the note and the changes, one a line, as text}
     *
     * @param most how many changes of each kind to list, at least 0
     * @throws IllegalArgumentException if it is negative
     */
    public String toText(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("Number of changes to list must be at least 0, but was " + most
                    + ". With 0 the note alone is told.");
        }
        StringBuilder text = new StringBuilder(note).append('\n');
        for (int at = 0; at < Math.min(most, changes.size()); at++) {
            text.append("  ")
                    .append(at + 1)
                    .append(". ")
                    .append(changes.get(at))
                    .append('\n');
        }
        addMore(text, changes.size() - most);
        if (!others.isEmpty() && most > 0) {
            text.append(changes.isEmpty() ? "Those that come nearest:\n" : "Not enough by itself:\n");
            others.stream()
                    .limit(most)
                    .forEach(each -> text.append("  - ").append(each).append('\n'));
            addMore(text, others.size() - most);
        }
        return text.toString();
    }

    private static void addMore(StringBuilder text, int more) {
        if (more > 0) {
            text.append("  and ").append(more).append(" more\n");
        }
    }

    /** {@return whether the other has the same changes for the same target} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SmallestChanges that
                && target.equals(that.target)
                && before.equals(that.before)
                && changes.equals(that.changes)
                && others.equals(that.others)
                && note.equals(that.note);
    }

    @Override
    public int hashCode() {
        return Objects.hash(target, before, changes, others);
    }

    /** {@return the note, and the smallest change if there is one} */
    @Override
    public String toString() {
        return note + smallest().map(each -> " " + each).orElse("");
    }
}
