package org.journeymodel.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.observed.DurationSummary;
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
    void keepsAllThatObservedJourneysTell() {
        ObservedJourney ann = ObservedJourney.of(
                JourneyEvent.builder()
                        .customer("ann")
                        .touchpoint("home")
                        .time(TEN)
                        .channel("web")
                        .build(),
                JourneyEvent.builder()
                        .customer("ann")
                        .touchpoint("pay")
                        .time(TEN.plusNanos(1))
                        .failed(true)
                        .score(0.0)
                        .putAttributes("card", AttributeValue.of("visa"))
                        .putAttributes("cents", AttributeValue.of(1_999))
                        .build());
        ObservedJourney bob = ObservedJourney.of(
                JourneyEvent.builder()
                        .customer("bob")
                        .touchpoint("pay")
                        .channel("app")
                        .score(-4.5)
                        .build(),
                JourneyEvent.builder()
                        .customer("bob")
                        .touchpoint("home")
                        .time(TEN)
                        .channel("web")
                        .build(),
                JourneyEvent.of("bob", "home"));
        ObservedJourneys given = ObservedJourneys.of(ann, bob);
        EventLog log = EventLog.of(given);
        assertThat(log.journeys()).containsExactly(ann, bob);
        assertThat(log.channels()).containsExactly("web", "app");
        assertThat(log.attributeNames()).containsExactly("card", "cents");
        assertThat(EventLog.of(log)).isSameAs(log);
    }

    @Test
    void movesWhatIsKnownOfEventsWithThem() {
        EventLog log = EventLog.builder()
                .add(JourneyEvent.builder()
                        .customer("u1")
                        .touchpoint("b")
                        .time(TEN.plusSeconds(2))
                        .score(2)
                        .build())
                .add(JourneyEvent.builder()
                        .customer("u2")
                        .touchpoint("x")
                        .time(TEN)
                        .failed(true)
                        .build())
                .add(JourneyEvent.builder()
                        .customer("u1")
                        .touchpoint("a")
                        .time(TEN)
                        .channel("web")
                        .build())
                .add("u1", "c", TEN.plusSeconds(3))
                .build();
        assertThat(log.journeys().flatMap(journey -> journey.events().stream()))
                .extracting(e -> e.touchpoint()
                        + e.channel().map(" "::concat).orElse("")
                        + (e.failed() ? " failed" : "")
                        + (e.score().isPresent() ? " " + e.score().getAsDouble() : ""))
                .containsExactly("a web", "b 2.0", "c", "x failed");
    }

    @Test
    void keepsTheOrderGivenWhereTimesAreNotKnown() {
        EventLog log =
                EventLog.builder().add("u1", "b").add("u2", "a").add("u1", "a").build();
        assertThat(log.hasTimes()).isFalse();
        assertThat(log.journeys()).containsExactly(ObservedJourney.of("u1", "b", "a"), ObservedJourney.of("u2", "a"));
        assertThat(Logs.movesOf(log.statistics())).containsExactly("b a 1");
        assertThat(log.statistics().moves().get(0).waiting()).isEmpty();
        assertThat(log.statistics().firstEvent()).isEmpty();
    }

    @Test
    void addsNoWaitingWhereOneOfTwoTimesIsNotKnown() {
        EventLog log = EventLog.builder()
                .add("u1", "a", TEN)
                .add("u1", "b")
                .add("u1", "a", TEN.plusSeconds(1))
                .add("u1", "b", TEN.plusSeconds(4))
                .build();
        assertThat(log.hasTimes()).isFalse();
        assertThat(Logs.movesOf(log.statistics())).containsExactly("a b 2", "b a 1");
        DurationSummary waiting = log.statistics().moves().get(0).waiting().orElseThrow();
        assertThat(waiting.count()).isEqualTo(1);
        assertThat(waiting.median()).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void refusesKnownTimesThatDecreaseBesideUnknownOnes() {
        EventLog.Builder log =
                EventLog.builder().add("u1", "a", TEN).add("u1", "b").add("u1", "c", TEN.minusSeconds(1));
        assertThatIllegalArgumentException()
                .isThrownBy(log::build)
                .withMessage("Events of customer \"u1\" are partly without time, so they keep the order given, but a"
                        + " known time is before an earlier one. Add them in order, or give all of them a time.");
    }

    @Test
    void isReadAsObservedJourneysWithItsVariants() {
        EventLog log = Logs.ofPaths("home cart", "home", "home cart", "cart", "home home");
        assertThat(log.customerCount()).isEqualTo(5);
        assertThat(log.hasTimes()).isTrue();
        assertThat(log.variantCount()).isEqualTo(4);
        assertThat(log.customersOf(0)).isEqualTo(2);
        assertThat(log.lengthOf(0)).isEqualTo(2);
        assertThat(log.touchpointAt(0, 1)).isEqualTo(1);
        assertThat(log.variant(0)).containsExactly("home", "cart");
        assertThat(log.variant(3)).containsExactly("home", "home");
        assertThat(log.journeys().toList().get(4).touchpoints()).containsExactly("home", "home");
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
