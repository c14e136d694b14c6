package org.journeymodel.core.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.journeymodel.core.blueprint.BlueprintItem;
import org.journeymodel.core.invariant.Checks;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.style.ModelStyle;

/**
 * A part of a journey with a purpose of its own, such as consideration or purchase, and the
 * touchpoints in it. The order of touchpoints is the order in which they are drawn, and in which
 * customers meet them when a journey declares no transition.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Stage permits ImmutableStage {

    Stage() {}

    /**
     * {@return a stage and its touchpoints}
     *
     * @param id unique in its journey
     * @param name what people call it
     * @param touchpoints in order
     * @throws IllegalArgumentException if an argument cannot be; the message says what is allowed
     */
    public static Stage of(String id, String name, Touchpoint... touchpoints) {
        return builder(id, name).addTouchpoints(touchpoints).build();
    }

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return ImmutableStage.builder();
    }

    /**
     * {@return a builder that has a stage's id and name}
     *
     * @param id unique in its journey
     * @param name what people call it
     */
    public static Builder builder(String id, String name) {
        return builder().id(id).name(name);
    }

    /** {@return a builder that holds all of this stage} */
    public final Builder toBuilder() {
        return ImmutableStage.builder().copyOf(this);
    }

    /** {@return its id; unique in its journey} */
    public abstract String id();

    /** {@return what people call it} */
    public abstract String name();

    /** {@return what happens in it} */
    public abstract Optional<String> description();

    /** {@return where it stands to the purchase or event that the journey is about} */
    public abstract Optional<Phase> phase();

    /** {@return what the customer wants to achieve in it, in the order given} */
    public abstract List<String> goals();

    /** {@return what the customer mainly does in it, in the order given} */
    public abstract List<String> keyActivities();

    /** {@return its touchpoints in order} */
    public abstract List<Touchpoint> touchpoints();

    /**
     * {@return how personas experience it as a whole, in the order given: drawn, never computed
     * with}
     */
    public abstract List<Experience> experiences();

    /**
     * {@return the id of a journey that shows it in detail, for the reader alone: it is never
     * rolled up}
     */
    public abstract Optional<String> subJourney();

    /** {@return the ids of all teams that its touchpoints touch, each once, in order} */
    public final List<String> teams() {
        return distinct(Touchpoint::teams);
    }

    /** {@return the systems that its touchpoints run on, each once, in order} */
    public final List<String> systems() {
        return distinct(Touchpoint::systems);
    }

    /** {@return the support processes of its touchpoints, each once, in order} */
    public final List<BlueprintItem> supportProcesses() {
        return distinct(Touchpoint::supportProcesses);
    }

    private <T> List<T> distinct(Function<Touchpoint, List<T>> parts) {
        return touchpoints().stream()
                .flatMap(each -> parts.apply(each).stream())
                .distinct()
                .toList();
    }

    @Value.Check
    final void check() {
        Checks.requireId("Stage id", id());
        String self = "of stage " + Quote.of(id());
        subJourney().ifPresent(id -> Checks.requireId("Sub-journey " + self, id));
        Checks.requireTexts("Goal " + self, goals());
        Checks.requireTexts("Key activity " + self, keyActivities());
        Checks.requireText("Name " + self, name());
        Checks.requireText("Description " + self, description());
    }

    /** Builds stages; id and name are required. Not thread-safe. */
    public sealed interface Builder permits ImmutableStage.Builder {

        /** Sets its id. */
        Builder id(String id);

        /** Sets what people call it. */
        Builder name(String name);

        /** Sets what happens in it. */
        Builder description(String description);

        /** Sets what happens in it, or clears it with an empty optional. */
        Builder description(Optional<String> description);

        /** Sets where it stands to the purchase or event. */
        Builder phase(Phase phase);

        /** Sets where it stands to the purchase or event, or clears it with an empty optional. */
        Builder phase(Optional<? extends Phase> phase);

        /** Adds what the customer wants to achieve. */
        Builder addGoals(String... goals);

        /** Replaces what the customer wants to achieve. */
        Builder goals(Iterable<String> goals);

        /** Adds what the customer mainly does. */
        Builder addKeyActivities(String... keyActivities);

        /** Replaces what the customer mainly does. */
        Builder keyActivities(Iterable<String> keyActivities);

        /** Adds touchpoints after those it has. */
        Builder addTouchpoints(Touchpoint... touchpoints);

        /** Replaces the touchpoints. */
        Builder touchpoints(Iterable<? extends Touchpoint> touchpoints);

        /** Adds how personas experience it as a whole. */
        Builder addExperiences(Experience... experiences);

        /** Replaces how personas experience it as a whole. */
        Builder experiences(Iterable<? extends Experience> experiences);

        /** Sets the id of a journey that shows it in detail. */
        Builder subJourney(String subJourney);

        /**
         * Sets the id of a journey that shows it in detail, or clears it with an empty
         * optional.
         */
        Builder subJourney(Optional<String> subJourney);

        /** {@return the stage} */
        Stage build();
    }
}
