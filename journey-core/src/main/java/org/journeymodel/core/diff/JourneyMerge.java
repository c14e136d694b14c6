package org.journeymodel.core.diff;

import java.util.List;
import java.util.Objects;
import org.journeymodel.core.fields.Document;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.Journey;
import org.jspecify.annotations.Nullable;

/**
 * What two people made of the same journey, brought together in one. What only one of them changed is
 * as that one made it; what both made the same is so once; where they are at odds, ours stays and a
 * {@linkplain MergeConflict conflict} tells what theirs had.
 *
 * <p>Journeys are compared as {@link JourneyDiff} compares them, field by field and element by element: one
 * may reword a touchpoint while the other moves it to another stage. What one renamed is renamed in what
 * the other added, references included. Of lists, what one side moved or added stands after what it follows
 * there; if both put something behind the same element, the one whose id is less comes first. Emotion
 * scales, periods, positions and feedback are taken whole.
 *
 * <p>To merge with an unchanged version gives the other version. If there is no conflict, it does not
 * matter which of the two is ours. A merged journey may be unsound though both versions are sound, as
 * when both add a transition out of one touchpoint: validate it.
 *
 * <p>Takes time n log n in all that the journeys hold. Immutable and safe to share between threads.
 */
public final class JourneyMerge {

    private final Journey base;
    private final Journey ours;
    private final Journey theirs;
    private final Journey journey;
    private final List<MergeConflict> conflicts;

    private JourneyMerge(Journey base, Journey ours, Journey theirs) {
        this.base = Objects.requireNonNull(base, "base");
        this.ours = Objects.requireNonNull(ours, "ours");
        this.theirs = Objects.requireNonNull(theirs, "theirs");
        Conflicts met = new Conflicts();
        ThreeVersions versions = CommonRenames.of(Document.of(base), Document.of(ours), Document.of(theirs), met);
        Document merged = DocumentMerge.of(versions, met);
        LostReferences.tell(versions, merged, met);
        this.journey = merged.toJourney();
        this.conflicts = met.found();
    }

    /**
     * {@return the merge of two versions of a journey}
     *
     * @param base the version that both started from
     * @param ours the version that stays where the two are at odds
     * @param theirs the other version
     */
    public static JourneyMerge of(Journey base, Journey ours, Journey theirs) {
        return new JourneyMerge(base, ours, theirs);
    }

    /** {@return the merged journey; where there are conflicts, as ours has it} */
    public Journey journey() {
        return journey;
    }

    /** {@return where the two are at odds; empty if nowhere} */
    public List<MergeConflict> conflicts() {
        return conflicts;
    }

    /** {@return whether the two are at odds somewhere} */
    public boolean hasConflicts() {
        return !conflicts.isEmpty();
    }

    /** {@return the conflicts for people, one a line} */
    public String toText() {
        if (conflicts.isEmpty()) {
            return "No conflicts.\n";
        }
        StringBuilder text = new StringBuilder();
        text.append(conflicts.size())
                .append(conflicts.size() == 1 ? " conflict" : " conflicts")
                .append("; ours stays\n");
        conflicts.forEach(each -> text.append("  ").append(each.sentence()).append('\n'));
        return text.toString();
    }

    /** {@return the merge as a value: the id of the merged journey and the conflicts} */
    public ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("journey", journey.id())
                .put(
                        "conflicts",
                        AttributeValue.of(conflicts.stream()
                                .map(MergeConflict::toAttributes)
                                .toList()))
                .build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JourneyMerge that
                && base.equals(that.base)
                && ours.equals(that.ours)
                && theirs.equals(that.theirs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(base, ours, theirs);
    }

    /** {@return the merged journey's id and the conflicts, one a line} */
    @Override
    public String toString() {
        return "Merge of " + Quote.of(journey.id()) + ": " + toText().stripTrailing();
    }
}
