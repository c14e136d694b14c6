package org.journeymodel.core.diff;

import java.util.List;
import java.util.Objects;
import org.journeymodel.core.fields.Document;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.Journey;
import org.jspecify.annotations.Nullable;

/**
 * All that changed from one journey to another: first as it stands in them ({@link #changes()}), then
 * as customers have it ({@link #regressions()}).
 *
 * <p>Elements are compared by their ids, wherever they stand: a touchpoint that went to another stage
 * moved. Claims are compared by their ids, else by their texts; experiences by their personas;
 * transitions by their ends and triggers; measurements by their metrics, blueprint items, privacy marks and
 * feedback by what they say; texts by themselves. Of lists the order counts: the longest run of elements that kept their
 * order stayed, the others moved. Of maps it does not.
 *
 * <p><b>Renamed</b> or another one? An element that is gone and one of the same kind that is new are the
 * same under another id if each is the most similar to the other, ahead of any other, and they share at
 * least half of the facts that either tells. A fact is what a field says, its default aside, or one item of a list;
 * the id itself is none; the touchpoints of a stage are facts of it. Elements that share only facts that more than
 * 32 others tell are not held against each other. References to a renamed element follow it: they are no changes.
 *
 * <p>Takes time n log n in all that the two journeys hold. Immutable and safe to share between threads;
 * equal to any diff between equal journeys.
 */
public final class JourneyDiff {

    private final Journey before;
    private final Journey after;
    private final Renames renames;
    private final List<Change> changes;
    private final List<Regression> regressions;

    private JourneyDiff(Journey before, Journey after) {
        this.before = Objects.requireNonNull(before, "before");
        this.after = Objects.requireNonNull(after, "after");
        Document from = Document.of(before);
        Document to = Document.of(after);
        this.renames = RenameSearch.between(from, to);
        Document renamed = Renaming.apply(renames, from);
        this.changes = Comparison.between(renamed, to, renames);
        this.regressions = RegressionSearch.in(changes, renamed, to);
    }

    /**
     * {@return what changed from one journey to another}
     *
     * @param before the earlier version, or the current state
     * @param after the later version, or the future state
     */
    public static JourneyDiff between(Journey before, Journey after) {
        return new JourneyDiff(before, after);
    }

    /** {@return the journey that it starts from} */
    public Journey before() {
        return before;
    }

    /** {@return the journey that it leads to} */
    public Journey after() {
        return after;
    }

    /** {@return whether the journeys are equal} */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * {@return the changes, in the order in which documents tell what changed; in each list, first what
     * was removed}
     */
    public List<Change> changes() {
        return changes;
    }

    /** {@return what the changes make worse for customers or leave unproven, in the order of the changes} */
    public List<Regression> regressions() {
        return regressions;
    }

    /** {@return the diff that leads back} */
    public JourneyDiff inverse() {
        return between(after, before);
    }

    /**
     * {@return the journey after the changes, equal to {@link #after()}}
     *
     * <p>It is made of the journey given and the changes alone, so that a test of this proves that the
     * changes are all there are.
     *
     * @param journey the journey that the diff starts from
     * @throws IllegalArgumentException if it is another one; the message tells where it first differs.
     *     To bring changes into a journey that has changed itself, use {@link JourneyMerge}.
     */
    public Journey applyTo(Journey journey) {
        if (!before.equals(Objects.requireNonNull(journey, "journey"))) {
            throw new IllegalArgumentException("This diff starts from another version of the journey. The one given"
                    + " differs from it in " + placesOf(between(before, journey).changes())
                    + ". Apply it to the version that it starts from, or merge: JourneyMerge.of(diff.before(),"
                    + " journey, diff.after()).");
        }
        return Patch.apply(changes, Renaming.apply(renames, Document.of(journey)))
                .toJourney();
    }

    private static String placesOf(List<Change> found) {
        int more = found.size() - 1;
        return (more == 0 ? "one place: " : found.size() + " places, first: ")
                + found.get(0).sentence();
    }

    /**
     * {@return the changes for people, such as readers of a pull request: one a line, under the stage and
     * the touchpoint where they are; then the regressions}
     */
    public String toText() {
        return DiffText.of(this);
    }

    /** {@return the diff as a value: the ids of both journeys, the changes and the regressions} */
    public ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("before", before.id())
                .put("after", after.id())
                .put(
                        "changes",
                        AttributeValue.of(
                                changes.stream().map(Change::toAttributes).toList()))
                .put(
                        "regressions",
                        AttributeValue.of(regressions.stream()
                                .map(Regression::toAttributes)
                                .toList()))
                .build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JourneyDiff that && before.equals(that.before) && after.equals(that.after);
    }

    @Override
    public int hashCode() {
        return Objects.hash(before, after);
    }

    /** {@return the changes, one a line; "no changes" if there is none} */
    @Override
    public String toString() {
        return changes.isEmpty()
                ? "no changes"
                : String.join("\n", changes.stream().map(Change::sentence).toList());
    }
}
