package org.journeymodel.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.NullValue;
import org.journeymodel.core.observed.JourneyEvent;
import org.junit.jupiter.api.Test;

class SplittingTest {

    private static final AttributeValue GOLD = AttributeValue.of("gold");
    private static final AttributeValue FREE = AttributeValue.of("free");
    private static final AttributeValue NONE = new NullValue();

    /** Ann goes from no plan to gold to free; bob has none; cyd is free. */
    private static EventLog plans() {
        return EventLog.builder()
                .source("shop")
                .add("ann", "a", Logs.TEN)
                .add(event("ann", "b", GOLD))
                .add(event("ann", "c", FREE))
                .add("bob", "a", Logs.TEN)
                .add(event("cyd", "c", FREE))
                .build();
    }

    private static JourneyEvent event(String customer, String touchpoint, AttributeValue plan) {
        return JourneyEvent.builder()
                .customer(customer)
                .touchpoint(touchpoint)
                .time(Logs.TEN)
                .putAttributes("plan", plan)
                .build();
    }

    @Test
    void splitsEventsByTheirValue() {
        Map<AttributeValue, EventLog> parts = plans().splitEvents("plan");
        assertThat(parts.keySet()).containsExactly(NONE, GOLD, FREE);
        assertThat(ShapingTest.paths(parts.get(NONE))).containsExactly("ann: a", "bob: a");
        assertThat(ShapingTest.paths(parts.get(GOLD))).containsExactly("ann: b");
        assertThat(ShapingTest.paths(parts.get(FREE))).containsExactly("ann: c", "cyd: c");
        assertThat(parts.get(FREE)).hasToString("shop (plan \"free\"): 2 events, 2 customers, 1 touchpoint");
        assertThat(parts.get(FREE).notes().get(0))
                .hasToString("shop: NOTE log.shape.split-events: kept are events of plan \"free\"; 1 of 3 customers in"
                        + " several parts; 3 of 5 events left out, and 1 of 3 customers.");
    }

    /** Of 64 channels and 64 touchpoints, each part has one: a part keeps but what its events have. */
    @Test
    void keepsOfChannelsTouchpointsAndAttributesWhatAPartHas() {
        EventLog.Builder all = EventLog.builder();
        for (int number = 0; number < 64; number++) {
            all.add(JourneyEvent.builder()
                    .customer("ann")
                    .touchpoint("t" + number)
                    .time(Logs.TEN)
                    .channel("c" + number)
                    .putAttributes("id", AttributeValue.of(number))
                    .putAttributes("parity", AttributeValue.of(number % 2))
                    .build());
        }
        Map<AttributeValue, EventLog> parts = all.build().splitEvents("id");
        assertThat(parts).hasSize(64);
        for (int number = 0; number < 64; number++) {
            JourneyEvent only = parts.get(AttributeValue.of(number))
                    .journeys()
                    .findFirst()
                    .orElseThrow()
                    .events()
                    .get(0);
            assertThat(only.touchpoint()).isEqualTo("t" + number);
            assertThat(only.channel()).contains("c" + number);
            assertThat(only.attributes())
                    .containsEntry("id", AttributeValue.of(number))
                    .containsEntry("parity", AttributeValue.of(number % 2));
        }
    }

    @Test
    void splitsCustomersByTheirFirstValue() {
        Map<AttributeValue, EventLog> parts = plans().splitCustomers("plan");
        assertThat(parts.keySet()).containsExactly(GOLD, NONE, FREE);
        assertThat(ShapingTest.paths(parts.get(GOLD))).containsExactly("ann: a b c");
        assertThat(ShapingTest.paths(parts.get(NONE))).containsExactly("bob: a");
        assertThat(ShapingTest.paths(parts.get(FREE))).containsExactly("cyd: c");
    }

    @Test
    void refusesAttributesThatNoEventHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plans().splitEvents("plans"))
                .withMessage("shop has no attribute \"plans\". Did you mean \"plan\"?");
    }

    @Test
    void splitsByPeriodInAZone() {
        EventLog log = EventLog.builder()
                .add("ann", "b", Instant.parse("2024-01-31T23:30:00Z"))
                .add("ann", "a", Instant.parse("2024-01-31T22:30:00Z"))
                .add("bob", "z", Instant.parse("2023-12-31T23:00:00Z"))
                .build();
        assertThat(log.splitEvents(CalendarPeriod.MONTH, ZoneOffset.UTC).keySet())
                .containsExactly("2023-12", "2024-01");
        Map<String, EventLog> oslo = log.splitEvents(CalendarPeriod.MONTH, ZoneId.of("Europe/Oslo"));
        assertThat(oslo.keySet()).containsExactly("2024-01", "2024-02");
        assertThat(ShapingTest.paths(oslo.get("2024-01"))).containsExactly("ann: a", "bob: z");
        assertThat(ShapingTest.paths(oslo.get("2024-02"))).containsExactly("ann: b");
        Map<String, EventLog> cohorts = log.splitCustomers(CalendarPeriod.MONTH, ZoneId.of("Europe/Oslo"));
        assertThat(cohorts.keySet()).containsExactly("2024-01");
        assertThat(ShapingTest.paths(cohorts.get("2024-01"))).containsExactly("ann: a b", "bob: z");
    }

    @Test
    void namesPeriodsAsIso8601Does() {
        EventLog log = EventLog.builder()
                .add("ann", "a", Instant.parse("2027-01-01T12:00:00Z"))
                .build();
        assertThat(log.splitEvents(CalendarPeriod.DAY, ZoneOffset.UTC)).containsOnlyKeys("2027-01-01");
        assertThat(log.splitEvents(CalendarPeriod.WEEK, ZoneOffset.UTC)).containsOnlyKeys("2026-W53");
        assertThat(log.splitEvents(CalendarPeriod.QUARTER, ZoneOffset.UTC)).containsOnlyKeys("2027-Q1");
        assertThat(log.splitEvents(CalendarPeriod.YEAR, ZoneOffset.UTC)).containsOnlyKeys("2027");
    }

    @Test
    void knowsThatSomeZonesLeaveOutADay() {
        // Samoa went from 29 December 2011 straight to 31 December.
        EventLog log = EventLog.builder()
                .add("ann", "a", Instant.parse("2011-12-30T09:59:59Z"))
                .add("ann", "b", Instant.parse("2011-12-30T10:00:00Z"))
                .build();
        assertThat(log.splitEvents(CalendarPeriod.DAY, ZoneId.of("Pacific/Apia"))
                        .keySet())
                .containsExactly("2011-12-29", "2011-12-31");
    }

    @Test
    void leavesOutPeriodsWithoutEvents() {
        EventLog log = EventLog.builder()
                .add("ann", "a", Instant.parse("2024-01-01T00:00:00Z"))
                .add("ann", "b", Instant.parse("2024-03-01T00:00:00Z"))
                .build();
        assertThat(log.splitEvents(CalendarPeriod.MONTH, ZoneOffset.UTC).keySet())
                .containsExactly("2024-01", "2024-03");
        assertThat(EventLog.builder().build().splitEvents(CalendarPeriod.MONTH, ZoneOffset.UTC))
                .isEmpty();
    }

    @Test
    void refusesPeriodsOfEventsWithoutTime() {
        EventLog log = EventLog.builder().add("ann", "a").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> log.splitCustomers(CalendarPeriod.DAY, ZoneOffset.UTC))
                .withMessage("events has 1 of 1 event without time, so their periods cannot be told. Leave them out"
                        + " first: keep(EventFilter.timed()).");
    }
}
