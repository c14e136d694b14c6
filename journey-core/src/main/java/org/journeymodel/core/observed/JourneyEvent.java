package org.journeymodel.core.observed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.journeymodel.core.invariant.Checks;
import org.journeymodel.core.invariant.Subject;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.style.ModelStyle;

/**
 * One customer was at one touchpoint, perhaps at a known time. Names are those of where the event comes
 * from, such as an event log: texts that show something, not ids.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class JourneyEvent permits ImmutableJourneyEvent {

    JourneyEvent() {}

    /**
     * {@return an event of which the time is not known}
     *
     * @param customer a name that tells customers apart
     * @param touchpoint the name by which events know the touchpoint
     */
    public static JourneyEvent of(String customer, String touchpoint) {
        return builder().customer(customer).touchpoint(touchpoint).build();
    }

    /**
     * {@return an event}
     *
     * @param customer a name that tells customers apart
     * @param touchpoint the name by which events know the touchpoint
     * @param time when the customer came there
     */
    public static JourneyEvent of(String customer, String touchpoint, Instant time) {
        return builder().customer(customer).touchpoint(touchpoint).time(time).build();
    }

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return ImmutableJourneyEvent.builder();
    }

    /** {@return a builder that holds all of this event} */
    public final Builder toBuilder() {
        return ImmutableJourneyEvent.builder().copyOf(this);
    }

    /** {@return the name that tells this customer from others} */
    public abstract String customer();

    /** {@return the name by which events know the touchpoint: its id, or one of its event names} */
    public abstract String touchpoint();

    /** {@return when the customer came there; empty if not known} */
    public abstract Optional<Instant> time();

    /** {@return the name of the channel through which it happened; empty if not known} */
    public abstract Optional<String> channel();

    /** {@return whether the event says that the visit failed, such as a payment that was refused} */
    @Value.Default
    public boolean failed() {
        return false;
    }

    /** {@return the score that the customer gave, on the scale of where it comes from; finite} */
    public abstract OptionalDouble score();

    /** {@return what else is known of it, by name, in the order given} */
    public abstract Map<String, AttributeValue> attributes();

    /** {@return a line such as {@code u1 at cart, 2024-05-01T10:00:00Z}} */
    @Override
    public final String toString() {
        return customer() + " at " + touchpoint()
                + time().map(each -> ", " + each).orElse("")
                + (failed() ? ", failed" : "");
    }

    @Value.Check
    final JourneyEvent check() {
        Checks.requireText("Customer of an event", customer());
        Checks.requireText("Touchpoint of an event", touchpoint());
        Subject self = Subject.of(() -> "of an event at " + Quote.of(touchpoint()));
        Checks.requireText(self.attribute("Channel"), channel());
        score().ifPresent(score -> Checks.requireFinite(self.attribute("Score"), score));
        Checks.requireTexts(
                "Name of an attribute of an event", List.copyOf(attributes().keySet()));
        return Checks.isNegativeZero(score()) ? toBuilder().score(0.0).build() : this;
    }

    /** Builds events; customer and touchpoint are required. Not thread-safe. */
    public sealed interface Builder permits ImmutableJourneyEvent.Builder {

        /** Sets the name that tells this customer from others. */
        Builder customer(String customer);

        /** Sets the name by which events know the touchpoint. */
        Builder touchpoint(String touchpoint);

        /** Sets when the customer came there. */
        Builder time(Instant time);

        /** Sets when the customer came there, or clears it with an empty optional. */
        Builder time(Optional<? extends Instant> time);

        /** Sets the name of the channel through which it happened. */
        Builder channel(String channel);

        /** Sets the name of the channel, or clears it with an empty optional. */
        Builder channel(Optional<String> channel);

        /** Sets whether the visit failed. */
        Builder failed(boolean failed);

        /** Sets the score that the customer gave; finite. */
        Builder score(double score);

        /** Sets the score that the customer gave, or clears it with an empty optional. */
        Builder score(OptionalDouble score);

        /** Adds something else that is known of it. */
        Builder putAttributes(String name, AttributeValue value);

        /** Replaces what else is known of it. */
        Builder attributes(Map<String, ? extends AttributeValue> attributes);

        /** {@return the event} */
        JourneyEvent build();
    }
}
