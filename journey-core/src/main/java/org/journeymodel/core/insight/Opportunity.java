package org.journeymodel.core.insight;

import java.util.List;
import org.immutables.value.Value;
import org.journeymodel.core.invariant.Checks;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.style.ModelStyle;

/**
 * A way to make the journey better. It says which claims, such as pains, it answers, at which
 * touchpoints, and on which insights it rests.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Opportunity permits ImmutableOpportunity {

    Opportunity() {}

    /**
     * {@return an opportunity of which nothing more is known}
     *
     * @param id what action items name it by
     * @param text what could be better
     * @throws IllegalArgumentException if an argument cannot be; the message says what is allowed
     */
    public static Opportunity of(String id, String text) {
        return builder(id, text).build();
    }

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return ImmutableOpportunity.builder();
    }

    /**
     * {@return a builder that has an opportunity's id and text}
     *
     * @param id what action items name it by
     * @param text what could be better
     */
    public static Builder builder(String id, String text) {
        return builder().id(id).text(text);
    }

    /** {@return a builder that holds all of this opportunity} */
    public final Builder toBuilder() {
        return ImmutableOpportunity.builder().copyOf(this);
    }

    /** {@return what action items name it by; unique in its journey} */
    public abstract String id();

    /** {@return what could be better} */
    public abstract String text();

    /** {@return ids of the touchpoints that it is about} */
    public abstract List<String> touchpoints();

    /** {@return ids of the claims that it addresses} */
    public abstract List<String> claims();

    /** {@return ids of the insights that it rests on} */
    public abstract List<String> insights();

    @Value.Check
    final void check() {
        Checks.requireId("Opportunity id", id());
        String self = "of opportunity " + Quote.of(id());
        Checks.requireText("Text " + self, text());
        Checks.requireIds("Touchpoint " + self, touchpoints());
        Checks.requireIds("Claim " + self, claims());
        Checks.requireIds("Insight " + self, insights());
    }

    /** Builds opportunities; id and text are required. Not thread-safe. */
    public sealed interface Builder permits ImmutableOpportunity.Builder {

        /** Sets what action items name it by. */
        Builder id(String id);

        /** Sets what could be better. */
        Builder text(String text);

        /** Adds ids of touchpoints that it is about. */
        Builder addTouchpoints(String... touchpoints);

        /** Replaces the ids of the touchpoints that it is about. */
        Builder touchpoints(Iterable<String> touchpoints);

        /** Adds ids of claims that it addresses. */
        Builder addClaims(String... claims);

        /** Replaces the ids of the claims that it addresses. */
        Builder claims(Iterable<String> claims);

        /** Adds ids of insights that it rests on. */
        Builder addInsights(String... insights);

        /** Replaces the ids of the insights that it rests on. */
        Builder insights(Iterable<String> insights);

        /** {@return the opportunity} */
        Opportunity build();
    }
}
