package org.journeymodel.core.insight;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.journeymodel.core.invariant.Checks;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.style.ModelStyle;

/**
 * Something learnt about customers, and how well founded it is. An insight is declared once on
 * its journey; claims, experiences, personas, transitions and opportunities cite it by id. What
 * cites none is an assumption.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Insight permits ImmutableInsight {

    Insight() {}

    /**
     * {@return an insight of which nothing more is known}
     *
     * @param id what others cite it by
     * @param kind how it was gained
     * @param text what was learnt
     * @throws IllegalArgumentException if an argument cannot be; the message says what is allowed
     */
    public static Insight of(String id, EvidenceKind kind, String text) {
        return builder().id(id).kind(kind).text(text).build();
    }

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return ImmutableInsight.builder();
    }

    /** {@return a builder that holds all of this insight} */
    public final Builder toBuilder() {
        return ImmutableInsight.builder().copyOf(this);
    }

    /** {@return what others cite it by; unique in its journey} */
    public abstract String id();

    /** {@return how it was gained} */
    public abstract EvidenceKind kind();

    /** {@return what was learnt} */
    public abstract String text();

    /** {@return the day on which it was gained} */
    public abstract Optional<LocalDate> date();

    /** {@return the days that it covers} */
    public abstract Optional<Period> period();

    /** {@return how many customers it rests on} */
    public abstract OptionalLong sampleSize();

    /** {@return how sure it is, 0 (a guess) to 1 (certain); empty if nobody has judged it} */
    public abstract OptionalDouble confidence();

    @Value.Check
    final Insight check() {
        Checks.requireId("Insight id", id());
        String self = "of insight " + Quote.of(id());
        Checks.requireText("Text " + self, text());
        Checks.requireAtLeastOne("Sample size " + self, sampleSize());
        Checks.requireProbability("Confidence " + self, confidence());
        return Checks.isNegativeZero(confidence()) ? toBuilder().confidence(0.0).build() : this;
    }

    /** Builds insights; id, kind and text are required. Not thread-safe. */
    public sealed interface Builder permits ImmutableInsight.Builder {

        /** Sets what others cite it by. */
        Builder id(String id);

        /** Sets how it was gained. */
        Builder kind(EvidenceKind kind);

        /** Sets what was learnt. */
        Builder text(String text);

        /** Sets the day on which it was gained. */
        Builder date(LocalDate date);

        /** Sets the day on which it was gained, or clears it with an empty optional. */
        Builder date(Optional<? extends LocalDate> date);

        /** Sets the days that it covers. */
        Builder period(Period period);

        /** Sets the days that it covers, or clears it with an empty optional. */
        Builder period(Optional<? extends Period> period);

        /** Sets how many customers it rests on, at least 1. */
        Builder sampleSize(long sampleSize);

        /**
         * Sets how many customers it rests on, at least 1, or clears it with an empty optional.
         */
        Builder sampleSize(OptionalLong sampleSize);

        /** Sets how sure it is, 0 to 1. */
        Builder confidence(double confidence);

        /** Sets how sure it is, 0 to 1, or clears it with an empty optional. */
        Builder confidence(OptionalDouble confidence);

        /** {@return the insight} */
        Insight build();
    }
}
