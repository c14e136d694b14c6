package org.journeymodel.core.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.journeymodel.core.invariant.Checks;
import org.journeymodel.core.style.ModelStyle;

/**
 * What a customer feels: how pleasant (valence), how strongly moved (arousal), the words for it and
 * the reason why.
 *
 * <p>Valence runs from -1 (as bad as can be) over 0 (neutral) to 1 (as good as can be) and is what
 * all arithmetic uses; an {@link EmotionScale} turns scores of any other scale into valence and
 * back. An emotion that is not known is left out: <b>a missing emotion never counts as neutral.</b>
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Emotion permits ImmutableEmotion {

    Emotion() {}

    /**
     * {@return an emotion of which only the valence is known}
     *
     * @param valence from -1 over 0 (neutral) to 1
     * @throws IllegalArgumentException if an argument cannot be; the message says what is allowed
     */
    public static Emotion of(double valence) {
        return builder().valence(valence).build();
    }

    /**
     * {@return an emotion and why it is felt}
     *
     * @param valence from -1 over 0 (neutral) to 1
     * @param reason why the customer feels so
     * @throws IllegalArgumentException if an argument cannot be; the message says what is allowed
     */
    public static Emotion of(double valence, String reason) {
        return builder().valence(valence).reason(reason).build();
    }

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return ImmutableEmotion.builder();
    }

    /** {@return a builder that holds all of this emotion} */
    public final Builder toBuilder() {
        return ImmutableEmotion.builder().copyOf(this);
    }

    /** {@return how pleasant: -1 to 1, where 0 is neutral; never -0.0} */
    public abstract double valence();

    /** {@return how strongly moved: 0 (calm) to 1; empty if not known} */
    public abstract OptionalDouble arousal();

    /** {@return the words for it, such as "frustrated", in the order given} */
    public abstract List<String> labels();

    /** {@return why the customer feels so} */
    public abstract Optional<String> reason();

    /**
     * {@return this emotion with the given valence}
     *
     * @param valence from -1 over 0 (neutral) to 1
     */
    public final Emotion withValence(double valence) {
        return toBuilder().valence(valence).build();
    }

    /**
     * {@return this emotion with the reason why it is felt}
     *
     * @param reason why the customer feels so
     */
    public final Emotion withReason(String reason) {
        return toBuilder().reason(reason).build();
    }

    /**
     * {@return this emotion with the given words for it, in place of any before}
     *
     * @param labels such as "frustrated"
     */
    public final Emotion withLabels(String... labels) {
        return toBuilder().labels(List.of()).addLabels(labels).build();
    }

    @Value.Check
    final Emotion check() {
        Checks.requireRange(
                "Emotion valence",
                valence(),
                -1,
                1,
                "Turn a score of another scale into valence with EmotionScale.of(min, neutral, max).");
        if (arousal().isPresent()) {
            Checks.requireRange("Emotion arousal", arousal().getAsDouble(), 0, 1, "0 is calm, 1 is deeply moved.");
        }
        Checks.requireTexts("Emotion label", labels());
        Checks.requireText("Emotion reason", reason());
        return Checks.isNegativeZero(valence()) || Checks.isNegativeZero(arousal()) ? withUnsignedZeros() : this;
    }

    private Emotion withUnsignedZeros() {
        return toBuilder()
                .valence(valence() + 0.0)
                .arousal(Checks.unsignedZero(arousal()))
                .build();
    }

    /** Builds emotions; the valence is required. Not thread-safe. */
    public sealed interface Builder permits ImmutableEmotion.Builder {

        /** Sets how pleasant, from -1 over 0 (neutral) to 1. */
        Builder valence(double valence);

        /** Sets how strongly moved, from 0 (calm) to 1. */
        Builder arousal(double arousal);

        /** Sets how strongly moved, or clears it with an empty optional. */
        Builder arousal(OptionalDouble arousal);

        /** Adds words for it, such as "frustrated". */
        Builder addLabels(String... labels);

        /** Replaces the words for it. */
        Builder labels(Iterable<String> labels);

        /** Sets why the customer feels so. */
        Builder reason(String reason);

        /** Sets why the customer feels so, or clears it with an empty optional. */
        Builder reason(Optional<String> reason);

        /** {@return the emotion} */
        Emotion build();
    }
}
