package org.journeymodel.core.model;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.journeymodel.core.blueprint.Blueprint;
import org.journeymodel.core.blueprint.BlueprintItem;
import org.journeymodel.core.insight.Feedback;
import org.journeymodel.core.insight.Measurement;
import org.journeymodel.core.invariant.Checks;
import org.journeymodel.core.invariant.Subject;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.space.Position;
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
     * @throws IllegalArgumentException if an argument cannot be; the message says what is allowed
     */
    public static Touchpoint of(String id, String name) {
        return builder(id, name).build();
    }

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return ImmutableTouchpoint.builder();
    }

    /**
     * {@return a builder that has a touchpoint's id and name}
     *
     * @param id what transitions name it by
     * @param name what people call it
     */
    public static Builder builder(String id, String name) {
        return builder().id(id).name(name);
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

    /** {@return the id of the team that owns it} */
    public abstract Optional<String> team();

    /** {@return what the company does here} */
    public abstract Optional<String> companyDoing();

    /**
     * {@return what the company wants to achieve here, in the order given; what customers want is in
     * their experiences, {@link Experience#goals()}}
     */
    public abstract List<String> companyGoals();

    /** {@return how personas experience it, in the order given; at most one of each persona} */
    public abstract List<Experience> experiences();

    /** {@return what the company does for it, in sight and out of sight} */
    public abstract Optional<Blueprint> blueprint();

    /** {@return the id of the zone of the floor that it lies in} */
    public abstract Optional<String> zone();

    /** {@return where on the floor it is} */
    public abstract Optional<Position> position();

    /** {@return at what time of the day it happens; empty if not known} */
    public abstract Optional<LocalTime> timeOfDay();

    /** {@return how long a visit typically takes, not negative; empty if not known} */
    public abstract Optional<Duration> duration();

    /** {@return whether what happens here decides over the customer's relation to the company} */
    @Value.Default
    public boolean momentOfTruth() {
        return false;
    }

    /** {@return how the company keeps an eye on it, such as by a survey afterwards; empty if it does not} */
    public abstract Optional<String> followUp();

    /** {@return how the journey has turned out once a customer is here; never abandoned} */
    public abstract Optional<Outcome> outcome();

    /** {@return the share, 0 to 1, of journeys that begin here; empty if not known} */
    public abstract OptionalDouble entryProbability();

    /** {@return the share, 0 to 1, of visits after which the journey ends; empty if not known} */
    public abstract OptionalDouble exitProbability();

    /** {@return the id of the journey that customers go through here, in a {@link JourneyAtlas}} */
    public abstract Optional<String> subJourney();

    /** {@return names, beside its id, under which event logs know it} */
    public abstract List<String> eventNames();

    /** {@return what was measured here, in the order given} */
    public abstract List<Measurement> measurements();

    /** {@return what customers said of it, in the order given} */
    public abstract List<Feedback> feedback();

    /**
     * {@return whether customers are asked for personal data here; not, unless declared otherwise}
     *
     * <p>Who draws a map often knows that they are before anybody has written down which: {@link
     * #privacyMarks()} say that, and what for.
     */
    @Value.Default
    public boolean personalDataAsked() {
        return false;
    }

    /** {@return personal data that it asks for or keeps, in the order given} */
    public abstract List<PrivacyMark> privacyMarks();

    /**
     * {@return what users of the library keep here, by name, in the order given, which is no part of
     * equality; never interpreted, but for {@link
     * org.journeymodel.core.validation.JourneyValidator#SUPPRESSED_FINDINGS}}
     */
    public abstract Map<String, AttributeValue> attributes();

    /**
     * {@return how a persona experiences it: her own experience, and what that leaves open as every
     * customer experiences it; empty if there is neither}
     *
     * <p>Field by field: if her own experience tells what she does and two pains, and every customer's
     * what they do, a pain and a feeling, she does what her own tells, has its two pains, and feels
     * what every customer feels. It is every customer's experience if she has none of her own, and
     * rests on the insights that her own cites if she has one.
     *
     * @param persona the id of a persona; of whom nothing is known experiences what every customer does
     */
    public final Optional<Experience> experienceOf(String persona) {
        return new PersonaView(experiences(), persona).experience();
    }

    /** {@return the ids of all teams that it touches, each once: its owner's, then its blueprint's} */
    public final List<String> teams() {
        return Stream.concat(team().stream(), blueprint().stream().flatMap(each -> each.teams().stream()))
                .distinct()
                .toList();
    }

    /** {@return the systems that its blueprint names, each once, from the top row down} */
    public final List<String> systems() {
        return blueprint().map(Blueprint::systems).orElse(List.of());
    }

    /** {@return the support processes of its blueprint, in order} */
    public final List<BlueprintItem> supportProcesses() {
        return blueprint().map(Blueprint::supportProcesses).orElse(List.of());
    }

    @Value.Check
    final Touchpoint check() {
        Checks.requireId("Touchpoint id", id());
        Subject self = Subject.of(() -> "of touchpoint " + Quote.of(id()));
        Checks.requireTexts(
                self.attribute("Name of an attribute"), List.copyOf(attributes().keySet()));
        subJourney().ifPresent(id -> Checks.requireId(self.attribute("Sub-journey"), id));
        Checks.requireText(self.attribute("Follow-up"), followUp());
        zone().ifPresent(id -> Checks.requireId(self.attribute("Zone"), id));
        team().ifPresent(id -> Checks.requireId(self.attribute("Team"), id));
        Checks.requireText(self.attribute("Company doing"), companyDoing());
        Checks.requireTexts(self.attribute("Company goal"), companyGoals());
        Checks.requireText(self.attribute("Name"), name());
        Checks.requireText(self.attribute("Description"), description());
        Checks.requireIds(self.attribute("Channel"), channels());
        Checks.requireTexts(self.attribute("Event name"), eventNames());
        Checks.requireNotNegative(self.attribute("Duration"), duration());
        Checks.requireProbability(self.attribute("Entry probability"), entryProbability());
        Checks.requireProbability(self.attribute("Exit probability"), exitProbability());
        if (outcome().isPresent() && outcome().get() == Outcome.ABANDONED) {
            throw new IllegalArgumentException(self.attribute("Outcome")
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

        /** Sets the id of the team that owns it. */
        Builder team(String team);

        /** Sets the id of the team that owns it, or clears it with an empty optional. */
        Builder team(Optional<String> team);

        /** Sets what the company does here. */
        Builder companyDoing(String companyDoing);

        /** Sets what the company does here, or clears it with an empty optional. */
        Builder companyDoing(Optional<String> companyDoing);

        /** Adds what the company wants to achieve here. */
        Builder addCompanyGoals(String... companyGoals);

        /** Replaces what the company wants to achieve here. */
        Builder companyGoals(Iterable<String> companyGoals);

        /** Adds how personas experience it. */
        Builder addExperiences(Experience... experiences);

        /** Replaces how personas experience it. */
        Builder experiences(Iterable<? extends Experience> experiences);

        /** Sets what the company does for it. */
        Builder blueprint(Blueprint blueprint);

        /** Sets what the company does for it, or clears it with an empty optional. */
        Builder blueprint(Optional<? extends Blueprint> blueprint);

        /** Sets the id of the zone that it lies in. */
        Builder zone(String zone);

        /** Sets the id of the zone that it lies in, or clears it with an empty optional. */
        Builder zone(Optional<String> zone);

        /** Sets where on the floor it is. */
        Builder position(Position position);

        /** Sets where on the floor it is, or clears it with an empty optional. */
        Builder position(Optional<? extends Position> position);

        /** Sets at what time of the day it happens. */
        Builder timeOfDay(LocalTime timeOfDay);

        /** Sets at what time of the day it happens, or clears it with an empty optional. */
        Builder timeOfDay(Optional<? extends LocalTime> timeOfDay);

        /** Sets how long a visit typically takes. */
        Builder duration(Duration duration);

        /** Sets how long a visit typically takes, or clears it with an empty optional. */
        Builder duration(Optional<? extends Duration> duration);

        /** Sets whether it decides over the customer's relation to the company. */
        Builder momentOfTruth(boolean momentOfTruth);

        /** Sets how the company keeps an eye on it, such as by a survey. */
        Builder followUp(String followUp);

        /** Sets how the company keeps an eye on it, or clears it with an empty optional. */
        Builder followUp(Optional<String> followUp);

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

        /** Sets the id of the journey that customers go through here. */
        Builder subJourney(String subJourney);

        /**
         * Sets the id of the journey that customers go through here, or clears it with an empty
         * optional.
         */
        Builder subJourney(Optional<String> subJourney);

        /** Adds names under which event logs know it. */
        Builder addEventNames(String... eventNames);

        /** Replaces the names under which event logs know it. */
        Builder eventNames(Iterable<String> eventNames);

        /** Adds what was measured here. */
        Builder addMeasurements(Measurement... measurements);

        /** Replaces what was measured here. */
        Builder measurements(Iterable<? extends Measurement> measurements);

        /** Adds what customers said of it. */
        Builder addFeedback(Feedback... feedback);

        /** Replaces what customers said of it. */
        Builder feedback(Iterable<? extends Feedback> feedback);

        /** Sets whether customers are asked for personal data. */
        Builder personalDataAsked(boolean personalDataAsked);

        /** Adds personal data that it asks for or keeps. */
        Builder addPrivacyMarks(PrivacyMark... privacyMarks);

        /** Replaces the personal data that it asks for or keeps. */
        Builder privacyMarks(Iterable<? extends PrivacyMark> privacyMarks);

        /** Adds a value of your own, by a name of your own. */
        Builder putAttributes(String name, AttributeValue value);

        /** Replaces the values of your own. */
        Builder attributes(Map<String, ? extends AttributeValue> attributes);

        /** {@return the touchpoint} */
        Touchpoint build();
    }
}
