package org.journeymodel.core.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.journeymodel.core.invariant.Checks;
import org.journeymodel.core.style.ModelStyle;

/**
 * What a customer says, thinks, does and feels, in no order of events, and what hurts and helps
 * her. It stands alone, made of research, or is gathered from a journey.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class EmpathyMap permits ImmutableEmpathyMap {

    EmpathyMap() {}

    /**
     * {@return what a persona says, thinks, does and feels on a journey, touchpoint by touchpoint in
     * order: what her own experiences tell, and what they leave open as every customer experiences it}
     *
     * @see Touchpoint#experienceOf(String)
     * @param journey the journey
     * @param persona the id of one of its personas
     * @throws java.util.NoSuchElementException if the journey has no such persona
     */
    public static EmpathyMap of(Journey journey, String persona) {
        Builder map = builder().persona(journey.getPersona(persona).id());
        List<Claim> pains = new ArrayList<>();
        List<Claim> gains = new ArrayList<>();
        for (Touchpoint touchpoint : journey.touchpoints()) {
            touchpoint.experienceOf(persona).ifPresent(experience -> {
                experience.saying().ifPresent(map::addSays);
                experience.thinking().ifPresent(map::addThinks);
                experience.doing().ifPresent(map::addDoes);
                experience.emotion().ifPresent(map::addFeels);
                pains.addAll(experience.pains());
                gains.addAll(experience.gains());
            });
        }
        return map.pains(pains).gains(gains).build();
    }

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return ImmutableEmpathyMap.builder();
    }

    /** {@return a builder that holds all of this empathy map} */
    public final Builder toBuilder() {
        return ImmutableEmpathyMap.builder().copyOf(this);
    }

    /** {@return the id of the persona whose map it is; empty: every customer's} */
    public abstract Optional<String> persona();

    /** {@return what she says} */
    public abstract List<String> says();

    /** {@return what goes through her mind} */
    public abstract List<String> thinks();

    /** {@return what she does} */
    public abstract List<String> does();

    /** {@return what she feels} */
    public abstract List<Emotion> feels();

    /** {@return what hurts her} */
    public abstract List<Claim> pains();

    /** {@return what does her good} */
    public abstract List<Claim> gains();

    @Value.Check
    final void check() {
        persona().ifPresent(id -> Checks.requireId("Empathy map persona", id));
        Checks.requireTexts("Empathy map says", says());
        Checks.requireTexts("Empathy map thinks", thinks());
        Checks.requireTexts("Empathy map does", does());
    }

    /** Builds empathy maps; nothing is required. Not thread-safe. */
    public sealed interface Builder permits ImmutableEmpathyMap.Builder {

        /** Sets the id of the persona whose map it is. */
        Builder persona(String persona);

        /** Sets the id of the persona whose map it is, or clears it with an empty optional. */
        Builder persona(Optional<String> persona);

        /** Adds what she says. */
        Builder addSays(String... says);

        /** Replaces what she says. */
        Builder says(Iterable<String> says);

        /** Adds what goes through her mind. */
        Builder addThinks(String... thinks);

        /** Replaces what goes through her mind. */
        Builder thinks(Iterable<String> thinks);

        /** Adds what she does. */
        Builder addDoes(String... does);

        /** Replaces what she does. */
        Builder does(Iterable<String> does);

        /** Adds what she feels. */
        Builder addFeels(Emotion... feels);

        /** Replaces what she feels. */
        Builder feels(Iterable<? extends Emotion> feels);

        /** Adds what hurts her. */
        Builder addPains(Claim... pains);

        /** Adds what hurts her, not judged yet. */
        default Builder addPains(String pain, String... more) {
            return addPains(Claim.all(pain, more));
        }

        /** Replaces what hurts her. */
        Builder pains(Iterable<? extends Claim> pains);

        /** Adds what does her good. */
        Builder addGains(Claim... gains);

        /** Adds what does her good, not judged yet. */
        default Builder addGains(String gain, String... more) {
            return addGains(Claim.all(gain, more));
        }

        /** Replaces what does her good. */
        Builder gains(Iterable<? extends Claim> gains);

        /** {@return the empathy map} */
        EmpathyMap build();
    }
}
