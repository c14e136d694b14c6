package org.journeymodel.core.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
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
     */
    public static Stage of(String id, String name, Touchpoint... touchpoints) {
        return builder().id(id).name(name).addTouchpoints(touchpoints).build();
    }

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return ImmutableStage.builder();
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

    /** {@return its touchpoints in order} */
    public abstract List<Touchpoint> touchpoints();

    @Value.Check
    final void check() {
        Checks.requireId("Stage id", id());
        String self = "of stage " + Quote.of(id());
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

        /** Adds touchpoints after those it has. */
        Builder addTouchpoints(Touchpoint... touchpoints);

        /** Replaces the touchpoints. */
        Builder touchpoints(Iterable<? extends Touchpoint> touchpoints);

        /** {@return the stage} */
        Stage build();
    }
}
