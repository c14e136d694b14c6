package org.journeymodel.graph.whatif;

import java.util.Objects;
import java.util.OptionalDouble;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.graph.bottleneck.FlowMeasures;
import org.journeymodel.graph.bottleneck.Objective;
import org.jspecify.annotations.Nullable;

/** One edit of a plan, and what it adds to the edits before it. Immutable. */
public final class PlanStep {

    private final Edit edit;
    private final String words;
    private final FlowMeasures before;
    private final FlowMeasures after;

    PlanStep(Edit edit, String words, FlowMeasures before, FlowMeasures after) {
        this.edit = edit;
        this.words = words;
        this.before = before;
        this.after = after;
    }

    /** {@return the edit} */
    public Edit edit() {
        return edit;
    }

    /** {@return what it changes, in the journey's own words} */
    public String words() {
        return words;
    }

    /** {@return the measures with the edits before it made} */
    public FlowMeasures before() {
        return before;
    }

    /** {@return the measures with this edit made as well} */
    public FlowMeasures after() {
        return after;
    }

    /**
     * {@return its own contribution: by how much it betters an objective, after the edits before it. Those
     * of all steps add up to the gain of the plan, where each is known: of time and feeling it is not known of
     * a step that makes success possible or impossible, so that the sum may miss it. Units as for {@link
     * WhatIf#gain}}
     *
     * @param objective what is judged by
     */
    public OptionalDouble gain(Objective objective) {
        return Gain.of(before, after, objective);
    }

    /** {@return this step as an object: {@code edit}, {@code words}, and the measures {@code after} it} */
    public AttributeValue.ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("edit", edit.toAttributes())
                .put("words", words)
                .put("after", after.toAttributes())
                .build();
    }

    /** {@return whether the other is the same edit with the same measures} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanStep that
                && edit.equals(that.edit)
                && words.equals(that.words)
                && before.equals(that.before)
                && after.equals(that.after);
    }

    @Override
    public int hashCode() {
        return Objects.hash(edit, words, before, after);
    }

    /** {@return what it changes, and the measures after it} */
    @Override
    public String toString() {
        return words + ": " + after;
    }
}
