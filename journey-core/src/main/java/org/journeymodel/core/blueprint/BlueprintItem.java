package org.journeymodel.core.blueprint;

import java.util.Optional;
import org.immutables.value.Value;
import org.journeymodel.core.invariant.Checks;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.style.ModelStyle;

/**
 * One thing in a row of a service blueprint: what it is, which team does it, and on which
 * system it runs.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class BlueprintItem permits ImmutableBlueprintItem {

    BlueprintItem() {}

    /**
     * {@return an item of which no team and no system is known}
     *
     * @param text what it is
     * @throws IllegalArgumentException if an argument cannot be; the message says what is allowed
     */
    public static BlueprintItem of(String text) {
        return builder().text(text).build();
    }

    /**
     * {@return an item and the team that does it}
     *
     * @param text what it is
     * @param team the id of the team
     * @throws IllegalArgumentException if an argument cannot be; the message says what is allowed
     */
    public static BlueprintItem of(String text, String team) {
        return builder().text(text).team(team).build();
    }

    /**
     * {@return an item, the team that does it and the system that it runs on}
     *
     * @param text what it is
     * @param team the id of the team
     * @param system the name of the system
     * @throws IllegalArgumentException if an argument cannot be; the message says what is allowed
     */
    public static BlueprintItem of(String text, String team, String system) {
        return builder().text(text).team(team).system(system).build();
    }

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return ImmutableBlueprintItem.builder();
    }

    /** {@return a builder that holds all of this blueprint item} */
    public final Builder toBuilder() {
        return ImmutableBlueprintItem.builder().copyOf(this);
    }

    /** {@return what it is} */
    public abstract String text();

    /** {@return the id of the team that does it} */
    public abstract Optional<String> team();

    /** {@return the system that it runs on} */
    public abstract Optional<String> system();

    /**
     * {@return this item and the system that it runs on}
     *
     * @param system such as "order system"
     */
    public final BlueprintItem withSystem(String system) {
        return toBuilder().system(system).build();
    }

    @Value.Check
    final void check() {
        Checks.requireText("Blueprint item text", text());
        String self = "of blueprint item " + Quote.of(text());
        team().ifPresent(id -> Checks.requireId("Team " + self, id));
        Checks.requireText("System " + self, system());
    }

    /** Builds blueprint items; the text is required. Not thread-safe. */
    public sealed interface Builder permits ImmutableBlueprintItem.Builder {

        /** Sets what it is. */
        Builder text(String text);

        /** Sets the id of the team that does it. */
        Builder team(String team);

        /** Sets the id of the team that does it, or clears it with an empty optional. */
        Builder team(Optional<String> team);

        /** Sets the system that it runs on. */
        Builder system(String system);

        /** Sets the system that it runs on, or clears it with an empty optional. */
        Builder system(Optional<String> system);

        /** {@return the blueprint item} */
        BlueprintItem build();
    }
}
