package org.journeymodel.core.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.journeymodel.core.invariant.Checks;
import org.journeymodel.core.style.ModelStyle;

/**
 * How a {@link Persona}, or every customer, experiences a {@link Touchpoint}: what she does, thinks
 * and says, what she wants, needs and expects, what drives her, what hurts (pains) and what helps
 * (gains), and what she feels and why. A touchpoint has at most one experience of each persona.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Experience permits ImmutableExperience {

    Experience() {}

    /** {@return a new, empty builder; without a persona the experience is every customer's} */
    public static Builder builder() {
        return ImmutableExperience.builder();
    }

    /**
     * {@return a builder for the experience of one persona}
     *
     * @param persona the persona's id
     */
    public static Builder builder(String persona) {
        return builder().persona(persona);
    }

    /** {@return a builder that holds all of this experience} */
    public final Builder toBuilder() {
        return ImmutableExperience.builder().copyOf(this);
    }

    /** {@return the id of the persona whose experience it is; empty: every customer's} */
    public abstract Optional<String> persona();

    /** {@return what the customer does} */
    public abstract Optional<String> doing();

    /** {@return what goes through the customer's mind} */
    public abstract Optional<String> thinking();

    /** {@return what the customer says, to the company or to others} */
    public abstract Optional<String> saying();

    /**
     * {@return what the customer wants to achieve here, in the order given: beside what the company
     * wants, {@link Touchpoint#companyGoals()}}
     */
    public abstract List<String> goals();

    /** {@return what the customer needs here, in the order given} */
    public abstract List<Claim> needs();

    /** {@return what the customer expects here, in the order given} */
    public abstract List<Claim> expectations();

    /** {@return the emotional and psychological drivers at work, in the order given} */
    public abstract List<Claim> drivers();

    /** {@return what hurts the customer here, in the order given} */
    public abstract List<Claim> pains();

    /** {@return what does the customer good here, in the order given} */
    public abstract List<Claim> gains();

    /** {@return what the customer feels; empty if not known, which never counts as neutral} */
    public abstract Optional<Emotion> emotion();

    /**
     * {@return ids of the insights that it rests on as a whole, its claims included; an experience
     * without any is an assumption, but for the claims that cite insights of their own}
     */
    public abstract List<String> insights();

    /** {@return all that is claimed here: needs, expectations, drivers, pains, then gains} */
    public final List<Claim> claims() {
        return claimsByName().values().stream().flatMap(List::stream).toList();
    }

    /**
     * {@return all that is claimed here, by the name of the attribute that holds it: needs, expectations,
     * drivers, pains, gains, in this order, those without a claim too}
     */
    public final Map<String, List<Claim>> claimsByName() {
        Map<String, List<Claim>> claims = new LinkedHashMap<>();
        claims.put("needs", needs());
        claims.put("expectations", expectations());
        claims.put("drivers", drivers());
        claims.put("pains", pains());
        claims.put("gains", gains());
        return Collections.unmodifiableMap(claims);
    }

    /**
     * {@return the claims that rest on no insight, in the order of {@link #claims()}: those that cite
     * none, and none at all if the experience as a whole cites one}
     *
     * <p>Of an experience that cites nothing, with the pains "Slow", which cites a survey, and "Dear",
     * which cites nothing, it is "Dear". Once the experience cites an interview, it is nothing.
     */
    public final List<Claim> assumptions() {
        return insights().isEmpty()
                ? claims().stream().filter(Claim::isAssumption).toList()
                : List.of();
    }

    @Value.Check
    final void check() {
        persona().ifPresent(id -> Checks.requireId("Experience persona", id));
        Checks.requireIds("Insight of experience", insights());
        Checks.requireText("Experience doing", doing());
        Checks.requireText("Experience thinking", thinking());
        Checks.requireText("Experience saying", saying());
        Checks.requireTexts("Experience goal", goals());
    }

    /** Builds experiences; nothing is required. Not thread-safe. */
    public sealed interface Builder permits ImmutableExperience.Builder {

        /** Sets the id of the persona whose experience it is. */
        Builder persona(String persona);

        /** Sets whose experience it is; an empty optional makes it every customer's. */
        Builder persona(Optional<String> persona);

        /** Sets what the customer does. */
        Builder doing(String doing);

        /** Sets what the customer does, or clears it with an empty optional. */
        Builder doing(Optional<String> doing);

        /** Sets what goes through the customer's mind. */
        Builder thinking(String thinking);

        /** Sets what goes through the customer's mind, or clears it with an empty optional. */
        Builder thinking(Optional<String> thinking);

        /** Sets what the customer says. */
        Builder saying(String saying);

        /** Sets what the customer says, or clears it with an empty optional. */
        Builder saying(Optional<String> saying);

        /** Adds what the customer wants to achieve. */
        Builder addGoals(String... goals);

        /** Replaces what the customer wants to achieve. */
        Builder goals(Iterable<String> goals);

        /** Adds what the customer needs. */
        Builder addNeeds(Claim... needs);

        /** Adds what the customer needs, not judged yet. */
        default Builder addNeeds(String need, String... more) {
            return addNeeds(Claim.all(need, more));
        }

        /** Replaces what the customer needs. */
        Builder needs(Iterable<? extends Claim> needs);

        /** Adds what the customer expects. */
        Builder addExpectations(Claim... expectations);

        /** Adds what the customer expects, not judged yet. */
        default Builder addExpectations(String expectation, String... more) {
            return addExpectations(Claim.all(expectation, more));
        }

        /** Replaces what the customer expects. */
        Builder expectations(Iterable<? extends Claim> expectations);

        /** Adds emotional and psychological drivers. */
        Builder addDrivers(Claim... drivers);

        /** Adds emotional and psychological drivers, not judged yet. */
        default Builder addDrivers(String driver, String... more) {
            return addDrivers(Claim.all(driver, more));
        }

        /** Replaces the emotional and psychological drivers. */
        Builder drivers(Iterable<? extends Claim> drivers);

        /** Adds what hurts the customer. */
        Builder addPains(Claim... pains);

        /** Adds what hurts the customer, not judged yet. */
        default Builder addPains(String pain, String... more) {
            return addPains(Claim.all(pain, more));
        }

        /** Replaces what hurts the customer. */
        Builder pains(Iterable<? extends Claim> pains);

        /** Adds what does the customer good. */
        Builder addGains(Claim... gains);

        /** Adds what does the customer good, not judged yet. */
        default Builder addGains(String gain, String... more) {
            return addGains(Claim.all(gain, more));
        }

        /** Replaces what does the customer good. */
        Builder gains(Iterable<? extends Claim> gains);

        /** Sets what the customer feels. */
        Builder emotion(Emotion emotion);

        /** Sets what the customer feels, or clears it with an empty optional. */
        Builder emotion(Optional<? extends Emotion> emotion);

        /** Sets what the customer feels, as valence from -1 over 0 to 1. */
        default Builder feels(double valence) {
            return emotion(Emotion.of(valence));
        }

        /** Sets what the customer feels, as valence from -1 over 0 to 1, and why. */
        default Builder feels(double valence, String reason) {
            return emotion(Emotion.of(valence, reason));
        }

        /** Adds ids of insights that it rests on as a whole. */
        Builder addInsights(String... insights);

        /** Replaces the ids of the insights that it rests on as a whole. */
        Builder insights(Iterable<String> insights);

        /** {@return the experience} */
        Experience build();
    }
}
