package org.journeymodel.graph.whatif;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Edits with a name, made in order, such as what an action item of the journey shall achieve. Later edits
 * see what earlier ones did; shares that one has set stay set.
 *
 * <p>Immutable; knows no journey.
 */
public final class Plan {

    private final String name;
    private final List<Edit> edits;
    private final Optional<String> actionItem;

    private Plan(String name, List<Edit> edits, Optional<String> actionItem) {
        this.name = name;
        this.edits = edits;
        this.actionItem = actionItem;
    }

    /**
     * {@return a plan of edits in order}
     *
     * @param name what people call it
     * @param edits none or more
     * @throws IllegalArgumentException if the name is blank
     */
    public static Plan of(String name, Edit... edits) {
        return of(name, List.of(edits));
    }

    /**
     * {@return a plan of edits in order}
     *
     * @param name what people call it
     * @param edits none or more
     * @throws IllegalArgumentException if the name is blank
     */
    public static Plan of(String name, List<Edit> edits) {
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    "Name of a plan must have something to see, but was blank. Call it by what it is for.");
        }
        return new Plan(name, List.copyOf(edits), Optional.empty());
    }

    /**
     * {@return this plan as that of an action item}
     *
     * @param actionItemId the id of an action item of the journey that the plan is for
     */
    public Plan forActionItem(String actionItemId) {
        return new Plan(name, edits, Optional.of(Objects.requireNonNull(actionItemId, "actionItemId")));
    }

    /** {@return what people call it} */
    public String name() {
        return name;
    }

    /** {@return the edits, in order} */
    public List<Edit> edits() {
        return edits;
    }

    /** {@return the id of the action item that it belongs to} */
    public Optional<String> actionItem() {
        return actionItem;
    }

    /** {@return this plan as an object: {@code name}, {@code actionItem} if there is one, and {@code edits}} */
    public AttributeValue.ObjectValue toAttributes() {
        AttributeValue.ObjectBuilder object = AttributeValue.object().put("name", name);
        actionItem.ifPresent(id -> object.put("actionItem", id));
        return object.put(
                        "edits",
                        AttributeValue.of(edits.stream().map(Edit::toAttributes).toList()))
                .build();
    }

    /** {@return whether the other has the same name, edits and action item} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Plan that
                && name.equals(that.name)
                && edits.equals(that.edits)
                && actionItem.equals(that.actionItem);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, edits, actionItem);
    }

    /** {@return the name and the edits, such as {@code Honest checkout: probability of cart -> pay: 0.8}} */
    @Override
    public String toString() {
        return Wording.inLine(name) + ": "
                + String.join("; ", edits.stream().map(Edit::toString).toList());
    }
}
