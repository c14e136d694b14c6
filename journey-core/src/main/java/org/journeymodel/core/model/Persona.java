package org.journeymodel.core.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.journeymodel.core.invariant.Checks;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.style.ModelStyle;

/**
 * A made-up customer who stands for a segment of real ones: who she is, what she wants to achieve,
 * what she has to do for it, and what stands in her way. A persona is declared once on its {@link
 * Journey} and named by id at experiences and transitions.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Persona permits ImmutablePersona {

    Persona() {}

    /**
     * {@return a persona of whom only the name is known}
     *
     * @param id what experiences and transitions name her by
     * @param name what people call her
     * @throws IllegalArgumentException if an argument cannot be; the message says what is allowed
     */
    public static Persona of(String id, String name) {
        return builder(id, name).build();
    }

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return ImmutablePersona.builder();
    }

    /**
     * {@return a builder that has a persona's id and name}
     *
     * @param id what experiences and transitions name her by
     * @param name what people call her
     */
    public static Builder builder(String id, String name) {
        return builder().id(id).name(name);
    }

    /** {@return a builder that holds all of this persona} */
    public final Builder toBuilder() {
        return ImmutablePersona.builder().copyOf(this);
    }

    /** {@return what experiences and transitions name her by; unique in her journey} */
    public abstract String id();

    /** {@return what people call her} */
    public abstract String name();

    /** {@return the segment of customers, or the ideal-customer profile, that she stands for} */
    public abstract Optional<String> segment();

    /**
     * {@return facts such as age and occupation, in the order given, which is no part of equality}
     */
    public abstract Map<String, String> demographics();

    /** {@return what she wants to achieve, in the order given} */
    public abstract List<String> goals();

    /**
     * {@return what she needs altogether, in the order given: texts, where the needs of an {@link
     * Experience} are claims, which are judged and founded on insights one by one}
     */
    public abstract List<String> needs();

    /** {@return what she has to do to reach her goals, in the order given} */
    public abstract List<String> tasks();

    /** {@return what makes it hard for her, in the order given} */
    public abstract List<String> challenges();

    /** {@return what moves her, in the order given} */
    public abstract List<String> motivations();

    /** {@return how she usually goes about things, in the order given} */
    public abstract List<String> behaviours();

    /** {@return a sentence that she might say} */
    public abstract Optional<String> quote();

    /**
     * {@return the id of the persona of whom she is a variant, such as the same one with children}
     *
     * <p>For the reader alone: a variant inherits nothing. She has goals, experiences and all else of
     * her own, and counts as a persona of her own.
     */
    public abstract Optional<String> variantOf();

    /** {@return ids of the insights that she rests on; a persona without any is an assumption} */
    public abstract List<String> insights();

    @Value.Check
    final void check() {
        Checks.requireId("Persona id", id());
        String self = "of persona " + Quote.of(id());
        variantOf().ifPresent(id -> Checks.requireId("Varied persona " + self, id));
        Checks.requireIds("Insight " + self, insights());
        Checks.requireText("Name " + self, name());
        Checks.requireText("Segment " + self, segment());
        demographics().forEach((fact, value) -> {
            Checks.requireText("Name of a demographic fact " + self, fact);
            Checks.requireText("Demographic fact " + Quote.of(fact) + " " + self, value);
        });
        Checks.requireTexts("Goal " + self, goals());
        Checks.requireTexts("Need " + self, needs());
        Checks.requireTexts("Task " + self, tasks());
        Checks.requireTexts("Challenge " + self, challenges());
        Checks.requireTexts("Motivation " + self, motivations());
        Checks.requireTexts("Behaviour " + self, behaviours());
        Checks.requireText("Quote " + self, quote());
    }

    /** Builds personas; id and name are required. Not thread-safe. */
    public sealed interface Builder permits ImmutablePersona.Builder {

        /** Sets what experiences and transitions name her by. */
        Builder id(String id);

        /** Sets what people call her. */
        Builder name(String name);

        /** Sets the segment of customers that she stands for. */
        Builder segment(String segment);

        /** Sets the segment that she stands for, or clears it with an empty optional. */
        Builder segment(Optional<String> segment);

        /** Adds a fact, such as "age" and "32". */
        Builder putDemographics(String fact, String value);

        /** Replaces the facts. */
        Builder demographics(Map<String, ? extends String> demographics);

        /** Adds what she wants to achieve. */
        Builder addGoals(String... goals);

        /** Replaces what she wants to achieve. */
        Builder goals(Iterable<String> goals);

        /** Adds what she needs. */
        Builder addNeeds(String... needs);

        /** Replaces what she needs. */
        Builder needs(Iterable<String> needs);

        /** Adds what she has to do. */
        Builder addTasks(String... tasks);

        /** Replaces what she has to do. */
        Builder tasks(Iterable<String> tasks);

        /** Adds what makes it hard for her. */
        Builder addChallenges(String... challenges);

        /** Replaces what makes it hard for her. */
        Builder challenges(Iterable<String> challenges);

        /** Adds what moves her. */
        Builder addMotivations(String... motivations);

        /** Replaces what moves her. */
        Builder motivations(Iterable<String> motivations);

        /** Adds how she usually goes about things. */
        Builder addBehaviours(String... behaviours);

        /** Replaces how she usually goes about things. */
        Builder behaviours(Iterable<String> behaviours);

        /** Sets a sentence that she might say. */
        Builder quote(String quote);

        /** Sets a sentence that she might say, or clears it with an empty optional. */
        Builder quote(Optional<String> quote);

        /** Sets the id of the persona of whom she is a variant. */
        Builder variantOf(String variantOf);

        /** Sets the id of the persona of whom she is a variant, or clears it with an empty optional. */
        Builder variantOf(Optional<String> variantOf);

        /** Adds ids of insights that she rests on. */
        Builder addInsights(String... insights);

        /** Replaces the ids of the insights that she rests on. */
        Builder insights(Iterable<String> insights);

        /** {@return the persona} */
        Persona build();
    }
}
