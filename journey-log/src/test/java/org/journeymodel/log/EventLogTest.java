package org.journeymodel.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;
import org.junit.jupiter.api.Test;

class EventLogTest {

    private static final Instant TEN = Logs.TEN;

    @Test
    void tellsWhatIsInIt() {
        EventLog log = Logs.ofPaths("home cart", "search");
        assertThat(log.eventCount()).isEqualTo(3);
        assertThat(log.customerCount()).isEqualTo(2);
        assertThat(log.touchpoints()).containsExactly("home", "cart", "search");
        assertThat(log.source()).isEqualTo("events");
        assertThat(log.notes()).isEmpty();
        assertThat(log).hasToString("events: 3 events, 2 customers, 3 touchpoints");
    }

    @Test
    void takesObservedJourneysFromCode() {
        EventLog log = EventLog.of(ObservedJourneys.of(
                ObservedJourney.of(
                        JourneyEvent.of("u1", "home", TEN), JourneyEvent.of("u1", "cart", TEN.plusSeconds(5))),
                ObservedJourney.of(JourneyEvent.of("u2", "home", TEN))));

        assertThat(Logs.eventsOf(log))
                .containsExactly(
                        "u1 home 2024-05-01T10:00:00Z", "u1 cart 2024-05-01T10:00:05Z", "u2 home 2024-05-01T10:00:00Z");
        assertThat(log.statistics().getTouchpoint("home").visits()).isEqualTo(2);
        assertThat(log.statistics().moves().get(0).waiting().orElseThrow().median())
                .isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void refusesObservedJourneysWithoutTimes() {
        ObservedJourneys untimed = ObservedJourneys.of(ObservedJourney.of("u1", "home"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventLog.of(untimed))
                .withMessage("Event of customer \"u1\" at \"home\" must have a time. Leave out events whose time is"
                        + " not known.");
    }

    @Test
    void groupsCustomersInOrderOfAppearanceAndOrdersTheirEventsByTime() {
        EventLog log = EventLog.builder()
                .add("u2", "cart", TEN.plusSeconds(5))
                .add("u1", "home", TEN)
                .add("u2", "home", TEN)
                .add("u1", "cart", TEN.plusNanos(1))
                .build();
        assertThat(Logs.eventsOf(log))
                .containsExactly(
                        "u2 home 2024-05-01T10:00:00Z",
                        "u2 cart 2024-05-01T10:00:05Z",
                        "u1 home 2024-05-01T10:00:00Z",
                        "u1 cart 2024-05-01T10:00:00.000000001Z");
        assertThat(log.touchpoints()).containsExactly("cart", "home");
    }

    @Test
    void keepsEventsOfOneTimeInTheOrderInWhichTheyCame() {
        EventLog log = EventLog.builder()
                .add("u1", "late", TEN.plusSeconds(1))
                .add("u1", "c", TEN)
                .add("u1", "a", TEN)
                .add("u1", "b", TEN)
                .build();
        assertThat(Logs.eventsOf(log))
                .extracting(line -> line.split(" ", -1)[1])
                .containsExactly("c", "a", "b", "late");
    }

    @Test
    void takesTheFirstAndTheLastTimeItCanHold() {
        Instant first = Instant.parse("1900-01-01T00:00:00Z");
        Instant last = Instant.parse("2190-12-31T23:59:59.999999999Z");
        EventLog log =
                EventLog.builder().add("u1", "b", last).add("u1", "a", first).build();
        assertThat(Logs.eventsOf(log)).containsExactly("u1 a " + first, "u1 b " + last);
        assertThat(log.statistics().moves().get(0).waiting().orElseThrow().mean())
                .isEqualTo(Duration.between(first, last));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventLog.builder().add("u1", "a", first.minusNanos(1)))
                .withMessage("Time of an event must be in the years 1900 to 2190, but was"
                        + " 1899-12-31T23:59:59.999999999Z. Correct it, or leave out the event.");
        assertThatIllegalArgumentException().isThrownBy(() -> EventLog.builder().add("u1", "a", last.plusNanos(1)));
    }

    @Test
    void refusesNamesThatShowNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventLog.builder().add("", "home", TEN))
                .withMessage("Customer of an event must have a name: the name is empty.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventLog.builder().add("u1", "\u3164", TEN))
                .withMessage("Touchpoint of an event must have a name: \"\\u3164\" shows nothing.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventLog.builder().add("u1", "a\uD800", TEN))
                .withMessage(
                        "Touchpoint of an event must have a name: \"a\\uD800\" contains half of a surrogate pair.");
    }

    @Test
    void isAsItWasAfterAnEventWasRefused() {
        EventLog.Builder log = EventLog.builder().add("u1", "home", TEN);
        assertThatIllegalArgumentException().isThrownBy(() -> log.add("", "new", TEN));
        assertThatIllegalArgumentException().isThrownBy(() -> log.add("u2", "", TEN));
        EventLog built = log.build();
        assertThat(built.touchpoints()).containsExactly("home");
        assertThat(built.customerCount()).isEqualTo(1);
        assertThat(built.statistics().events()).isEqualTo(1);
    }

    @Test
    void staysAsItIsWhenItsBuilderIsUsedAgain() {
        EventLog.Builder builder = EventLog.builder().source("first").add("u1", "home", TEN);
        EventLog first = builder.build();
        EventLog second = builder.add("u2", "cart", TEN).build();
        assertThat(Logs.eventsOf(first)).containsExactly("u1 home 2024-05-01T10:00:00Z");
        assertThat(Logs.eventsOf(second)).containsExactly("u2 cart 2024-05-01T10:00:00Z");
    }

    @Test
    void countsNothingWhenItIsEmpty() {
        EventLog log = EventLog.builder().build();
        assertThat(log.statistics()).hasToString("0 events, 0 customers, 0 touchpoints, 0 moves");
        assertThat(log.statistics().firstEvent()).isEmpty();
    }
}
