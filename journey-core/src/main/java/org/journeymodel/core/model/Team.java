package org.journeymodel.core.model;

import org.immutables.value.Value;
import org.journeymodel.core.invariant.Checks;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.style.ModelStyle;

/**
 * A part of the company that owns touchpoints or takes part in them: a department, a shift, a
 * partner. A team is declared once on its journey and named by id.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Team permits ImmutableTeam {

    Team() {}

    /**
     * {@return a team}
     *
     * @param id what touchpoints and blueprints name it by
     * @param name what people call it
     * @throws IllegalArgumentException if an argument cannot be; the message says what is allowed
     */
    public static Team of(String id, String name) {
        return builder().id(id).name(name).build();
    }

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return ImmutableTeam.builder();
    }

    /** {@return a builder that holds all of this team} */
    public final Builder toBuilder() {
        return ImmutableTeam.builder().copyOf(this);
    }

    /** {@return what touchpoints and blueprints name it by; unique in its journey} */
    public abstract String id();

    /** {@return what people call it} */
    public abstract String name();

    @Value.Check
    final void check() {
        Checks.requireId("Team id", id());
        String self = "of team " + Quote.of(id());
        Checks.requireText("Name " + self, name());
    }

    /** Builds teams; id and name are required. Not thread-safe. */
    public sealed interface Builder permits ImmutableTeam.Builder {

        /** Sets what touchpoints and blueprints name it by. */
        Builder id(String id);

        /** Sets what people call it. */
        Builder name(String name);

        /** {@return the team} */
        Team build();
    }
}
