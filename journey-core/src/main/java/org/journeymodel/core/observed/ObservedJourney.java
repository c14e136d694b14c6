package org.journeymodel.core.observed;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.style.ModelStyle;

/**
 * What one customer did: her events in the order in which they happened, at least one. Times that are
 * known do not decrease; events of equal time, or without one, stand in the order given.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class ObservedJourney permits ImmutableObservedJourney {

    ObservedJourney() {}

    /**
     * {@return the journey of one customer}
     *
     * @param events all of the same customer, in order; at least one
     */
    public static ObservedJourney of(JourneyEvent... events) {
        return builder().addEvents(events).build();
    }

    /**
     * {@return a journey without times, such as {@code of("u1", "home", "cart")}}
     *
     * @param customer a name that tells customers apart
     * @param touchpoints the names of the touchpoints, in order; at least one
     */
    public static ObservedJourney of(String customer, String... touchpoints) {
        return builder()
                .events(Arrays.stream(touchpoints)
                        .map(each -> JourneyEvent.of(customer, each))
                        .toList())
                .build();
    }

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return ImmutableObservedJourney.builder();
    }

    /** {@return a builder that holds all of this journey} */
    public final Builder toBuilder() {
        return ImmutableObservedJourney.builder().copyOf(this);
    }

    /** {@return the events in order; at least one} */
    public abstract List<JourneyEvent> events();

    /** {@return the name that tells this customer from others} */
    public final String customer() {
        return events().get(0).customer();
    }

    /** {@return the names of the touchpoints in order, as often as they were visited} */
    public final List<String> touchpoints() {
        return events().stream().map(JourneyEvent::touchpoint).toList();
    }

    /** {@return whether the time of every event is known} */
    public final boolean hasTimes() {
        return events().stream().allMatch(event -> event.time().isPresent());
    }

    /** {@return the customer and her path, such as {@code u1: home, cart}} */
    @Override
    public final String toString() {
        return customer() + ": " + touchpoints().stream().collect(Collectors.joining(", "));
    }

    @Value.Check
    final void check() {
        if (events().isEmpty()) {
            throw new IllegalArgumentException(
                    "Observed journey must have at least one event, but had none. Leave out customers without events.");
        }
        Optional<Instant> before = Optional.empty();
        for (JourneyEvent event : events()) {
            requireSameCustomer(event);
            requireNotBefore(before, event);
            before = event.time().isPresent() ? event.time() : before;
        }
    }

    private void requireSameCustomer(JourneyEvent event) {
        if (!event.customer().equals(customer())) {
            throw new IllegalArgumentException("Observed journey must be of one customer, but has events of "
                    + Quote.of(customer()) + " and of " + Quote.of(event.customer())
                    + ". Make a journey of each customer's events.");
        }
    }

    private void requireNotBefore(Optional<Instant> before, JourneyEvent event) {
        if (before.isPresent() && event.time().isPresent() && event.time().get().isBefore(before.get())) {
            throw new IllegalArgumentException("Events of customer " + Quote.of(customer())
                    + " must be in order of time, but " + Quote.of(event.touchpoint()) + " at "
                    + event.time().get() + " follows an event at " + before.get() + ". Sort them by time.");
        }
    }

    /** Builds observed journeys; at least one event is required. Not thread-safe. */
    public sealed interface Builder permits ImmutableObservedJourney.Builder {

        /** Adds events, each not earlier than the one before. */
        Builder addEvents(JourneyEvent... events);

        /** Replaces the events. */
        Builder events(Iterable<? extends JourneyEvent> events);

        /** {@return the journey} */
        ObservedJourney build();
    }
}
