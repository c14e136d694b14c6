package org.journeymodel.core.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.journeymodel.core.invariant.Checks;
import org.journeymodel.core.invariant.Subject;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.style.ModelStyle;

/**
 * Something said about customers: a pain, a gain, a need, an expectation or a driver. It has a text
 * and, where somebody has judged it, a severity from 1 (hardly matters) to 5 (decides the journey).
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Claim permits ImmutableClaim {

    Claim() {}

    /**
     * {@return a claim that nobody has judged yet}
     *
     * @param text the claim in words
     * @throws IllegalArgumentException if an argument cannot be; the message says what is allowed
     */
    public static Claim of(String text) {
        return builder().text(text).build();
    }

    /**
     * {@return a claim with its severity}
     *
     * @param text the claim in words
     * @param severity 1 (hardly matters) to 5 (decides the journey)
     * @throws IllegalArgumentException if an argument cannot be; the message says what is allowed
     */
    public static Claim of(String text, int severity) {
        return builder().text(text).severity(severity).build();
    }

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return ImmutableClaim.builder();
    }

    /** {@return a builder that holds all of this claim} */
    public final Builder toBuilder() {
        return ImmutableClaim.builder().copyOf(this);
    }

    /** {@return the claim in words} */
    public abstract String text();

    /** {@return what opportunities name it by, unique in its journey; empty if none needs to} */
    public abstract Optional<String> id();

    /** {@return how much it matters, 1 to 5; empty if nobody has judged it} */
    public abstract OptionalInt severity();

    /**
     * {@return ids of the insights that it rests on; a claim without any is an assumption, unless the
     * experience that it is part of rests on insights as a whole}
     */
    public abstract List<String> insights();

    /**
     * {@return whether it cites no insight itself; see {@link Experience#assumptions()} for those that
     * rest on none}
     */
    public final boolean isAssumption() {
        return insights().isEmpty();
    }

    /**
     * {@return this claim with the id that opportunities name it by}
     *
     * @param id unique in its journey
     */
    public final Claim withId(String id) {
        return toBuilder().id(id).build();
    }

    /**
     * {@return this claim resting on the given insights, in place of any before}
     *
     * @param insights ids of insights
     */
    public final Claim withInsights(String... insights) {
        return toBuilder().insights(List.of()).addInsights(insights).build();
    }

    /** {@return claims that nobody has judged yet, in the order of their texts} */
    static Claim[] all(String first, String... more) {
        return Stream.concat(Stream.of(first), Arrays.stream(more))
                .map(Claim::of)
                .toArray(Claim[]::new);
    }

    @Value.Check
    final void check() {
        Checks.requireText("Claim text", text());
        Subject self = Subject.of(() -> "of claim " + Quote.of(text()));
        id().ifPresent(id -> Checks.requireId(self.attribute("Id"), id));
        if (severity().isPresent()) {
            Checks.requireRange(
                    self.attribute("Severity"),
                    severity().getAsInt(),
                    1,
                    5,
                    "1 hardly matters, 5 decides the journey.");
        }
        Checks.requireIds(self.attribute("Insight"), insights());
    }

    /** Builds claims; the text is required. Not thread-safe. */
    public sealed interface Builder permits ImmutableClaim.Builder {

        /** Sets the claim in words. */
        Builder text(String text);

        /** Sets what opportunities name it by. */
        Builder id(String id);

        /** Sets what opportunities name it by, or clears it with an empty optional. */
        Builder id(Optional<String> id);

        /** Sets how much it matters, 1 to 5. */
        Builder severity(int severity);

        /** Sets how much it matters, or clears it with an empty optional. */
        Builder severity(OptionalInt severity);

        /** Adds ids of insights that it rests on. */
        Builder addInsights(String... insights);

        /** Replaces the ids of the insights that it rests on. */
        Builder insights(Iterable<String> insights);

        /** {@return the claim} */
        Claim build();
    }
}
