package org.journeymodel.core.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.journeymodel.core.invariant.Checks;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.style.ModelStyle;

/**
 * An occasion in a journey: a contact of the customer with the company, or an activity of the
 * customer alone. It says through which channels it happens, how personas experience it, how long it
 * typically takes, and whether the journey has turned out well or badly once a customer is here.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Touchpoint permits ImmutableTouchpoint {

    Touchpoint() {}

    /**
     * {@return a touchpoint of which only the name is known}
     *
     * @param id what transitions name it by
     * @param name what people call it
     */
    public static Touchpoint of(String id, String name) {
        return builder().id(id).name(name).build();
    }

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return ImmutableTouchpoint.builder();
    }

    /** {@return a builder that holds all of this touchpoint} */
    public final Builder toBuilder() {
        return ImmutableTouchpoint.builder().copyOf(this);
    }

    /** {@return what transitions name it by; unique in its journey} */
    public abstract String id();

    /** {@return what people call it} */
    public abstract String name();

    /** {@return what happens here} */
    public abstract Optional<String> description();

    /** {@return whether the customer meets the company here; a contact unless declared otherwise} */
    @Value.Default
    public TouchpointKind kind() {
        return TouchpointKind.CONTACT;
    }

    /** {@return who takes the initiative here; empty if not known} */
    public abstract Optional<Actor> initiator();

    /** {@return ids of the channels through which it happens, in the order given} */
    public abstract List<String> channels();

    /** {@return how personas experience it, in the order given; at most one of each persona} */
    public abstract List<Experience> experiences();

    /** {@return how long a visit typically takes; empty if not known} */
    public abstract Optional<Duration> duration();

    /** {@return whether what happens here decides over the customer's relation to the company} */
    @Value.Default
    public boolean momentOfTruth() {
        return false;
    }

    /** {@return how the journey has turned out once a customer is here; never abandoned} */
    public abstract Optional<Outcome> outcome();

    /** {@return the share, 0 to 1, of journeys that begin here; empty if not known} */
    public abstract OptionalDouble entryProbability();

    /** {@return the share, 0 to 1, of visits after which the journey ends; empty if not known} */
    public abstract OptionalDouble exitProbability();

    /** {@return names, beside its id, under which event logs know it} */
    public abstract List<String> eventNames();

    @Value.Check
    final Touchpoint check() {
        Checks.requireId("Touchpoint id", id());
        String self = "of touchpoint " + Quote.of(id());
        Checks.requireText("Name " + self, name());
        Checks.requireText("Description " + self, description());
        Checks.requireIds("Channel " + self, channels());
        Checks.requireTexts("Event name " + self, eventNames());
        Checks.requireNotNegative("Duration " + self, duration());
        Checks.requireProbability("Entry probability " + self, entryProbability());
        Checks.requireProbability("Exit probability " + self, exitProbability());
        if (outcome().isPresent() && outcome().get() == Outcome.ABANDONED) {
            throw new IllegalArgumentException("Outcome "
                    + self
                    + " must be SUCCESS, FAILURE or NEUTRAL, but was ABANDONED. Leave the outcome out:"
                    + " a journey that ends at a touchpoint without one is abandoned there.");
        }
        boolean signed = Checks.isNegativeZero(entryProbability()) || Checks.isNegativeZero(exitProbability());
        return signed ? withUnsignedZeros() : this;
    }

    private Touchpoint withUnsignedZeros() {
        return toBuilder()
                .entryProbability(Checks.unsignedZero(entryProbability()))
                .exitProbability(Checks.unsignedZero(exitProbability()))
                .build();
    }

    /** Builds touchpoints; id and name are required. Not thread-safe. */
    public sealed interface Builder permits ImmutableTouchpoint.Builder {

        /** Sets what transitions name it by. */
        Builder id(String id);

        /** Sets what people call it. */
        Builder name(String name);

        /** Sets what happens here. */
        Builder description(String description);

        /** Sets what happens here, or clears it with an empty optional. */
        Builder description(Optional<String> description);

        /** Sets whether the customer meets the company here. */
        Builder kind(TouchpointKind kind);

        /** Sets who takes the initiative. */
        Builder initiator(Actor initiator);

        /** Sets who takes the initiative, or clears it with an empty optional. */
        Builder initiator(Optional<? extends Actor> initiator);

        /** Adds ids of channels through which it happens. */
        Builder addChannels(String... channels);

        /** Replaces the ids of the channels. */
        Builder channels(Iterable<String> channels);

        /** Adds how personas experience it. */
        Builder addExperiences(Experience... experiences);

        /** Replaces how personas experience it. */
        Builder experiences(Iterable<? extends Experience> experiences);

        /** Sets how long a visit typically takes. */
        Builder duration(Duration duration);

        /** Sets how long a visit typically takes, or clears it with an empty optional. */
        Builder duration(Optional<? extends Duration> duration);

        /** Sets whether it decides over the customer's relation to the company. */
        Builder momentOfTruth(boolean momentOfTruth);

        /** Sets how the journey has turned out once a customer is here. */
        Builder outcome(Outcome outcome);

        /** Sets how the journey has turned out here, or clears it with an empty optional. */
        Builder outcome(Optional<? extends Outcome> outcome);

        /** Sets the share, 0 to 1, of journeys that begin here. */
        Builder entryProbability(double entryProbability);

        /** Sets the share of journeys that begin here, or clears it with an empty optional. */
        Builder entryProbability(OptionalDouble entryProbability);

        /** Sets the share, 0 to 1, of visits after which the journey ends. */
        Builder exitProbability(double exitProbability);

        /** Sets the share of visits that end the journey, or clears it with an empty optional. */
        Builder exitProbability(OptionalDouble exitProbability);

        /** Adds names under which event logs know it. */
        Builder addEventNames(String... eventNames);

        /** Replaces the names under which event logs know it. */
        Builder eventNames(Iterable<String> eventNames);

        /** {@return the touchpoint} */
        Touchpoint build();
    }
}
