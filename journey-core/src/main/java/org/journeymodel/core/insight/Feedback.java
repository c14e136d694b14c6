package org.journeymodel.core.insight;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.journeymodel.core.invariant.Checks;
import org.journeymodel.core.style.ModelStyle;

/** What customers said of a touchpoint when asked, or unasked. */
@Value.Immutable
@ModelStyle
public abstract sealed class Feedback permits ImmutableFeedback {

    Feedback() {}

    /**
     * {@return a score, and by which means it was given}
     *
     * @param kind by which means
     * @param score finite; from 0 to 10 if it answers a net promoter survey
     * @throws IllegalArgumentException if an argument cannot be; the message says what is allowed
     */
    public static Feedback of(FeedbackKind kind, double score) {
        return builder().kind(kind).score(score).build();
    }

    /**
     * {@return something said, and by which means}
     *
     * @param kind by which means
     * @param text what they said
     * @throws IllegalArgumentException if an argument cannot be; the message says what is allowed
     */
    public static Feedback of(FeedbackKind kind, String text) {
        return builder().kind(kind).text(text).build();
    }

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return ImmutableFeedback.builder();
    }

    /** {@return a builder that holds all of this feedback} */
    public final Builder toBuilder() {
        return ImmutableFeedback.builder().copyOf(this);
    }

    /** {@return by which means it was given} */
    public abstract FeedbackKind kind();

    /** {@return what they said} */
    public abstract Optional<String> text();

    /**
     * {@return the score that they gave, or its mean over several customers; finite, and from 0 to 10
     * if the kind is {@link FeedbackKind#NET_PROMOTER_SCORE}}
     */
    public abstract OptionalDouble score();

    /** {@return the id of the persona whom they resemble} */
    public abstract Optional<String> persona();

    /** {@return the day on which it was given} */
    public abstract Optional<LocalDate> date();

    /** {@return how many customers it comes from} */
    public abstract OptionalLong sampleSize();

    @Value.Check
    final Feedback check() {
        Checks.requireText("Feedback text", text());
        persona().ifPresent(id -> Checks.requireId("Feedback persona", id));
        score().ifPresent(this::checkScore);
        Checks.requireAtLeastOne("Feedback sample size", sampleSize());
        if (text().isEmpty() && score().isEmpty()) {
            throw new IllegalArgumentException(
                    "Feedback must have a text or a score. Say what customers said, or leave it out.");
        }
        return Checks.isNegativeZero(score()) ? toBuilder().score(0.0).build() : this;
    }

    private void checkScore(double score) {
        Checks.requireFinite("Feedback score", score);
        if (kind() == FeedbackKind.NET_PROMOTER_SCORE) {
            Checks.requireRange(
                    "Score of net promoter feedback",
                    score,
                    0,
                    10,
                    "Customers answer from 0 to 10; keep the score over all of them, from -100 to 100, as a"
                            + " measurement.");
        }
    }

    /** Builds feedback; the kind is required. Not thread-safe. */
    public sealed interface Builder permits ImmutableFeedback.Builder {

        /** Sets by which means it was given. */
        Builder kind(FeedbackKind kind);

        /** Sets what they said. */
        Builder text(String text);

        /** Sets what they said, or clears it with an empty optional. */
        Builder text(Optional<String> text);

        /** Sets the score that they gave. */
        Builder score(double score);

        /** Sets the score that they gave, or clears it with an empty optional. */
        Builder score(OptionalDouble score);

        /** Sets the id of the persona whom they resemble. */
        Builder persona(String persona);

        /** Sets the id of the persona whom they resemble, or clears it with an empty optional. */
        Builder persona(Optional<String> persona);

        /** Sets the day on which it was given. */
        Builder date(LocalDate date);

        /** Sets the day on which it was given, or clears it with an empty optional. */
        Builder date(Optional<? extends LocalDate> date);

        /** Sets how many customers it comes from, at least 1. */
        Builder sampleSize(long sampleSize);

        /**
         * Sets how many customers it comes from, at least 1, or clears it with an empty
         * optional.
         */
        Builder sampleSize(OptionalLong sampleSize);

        /** {@return the feedback} */
        Feedback build();
    }
}
