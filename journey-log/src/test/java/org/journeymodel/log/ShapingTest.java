package org.journeymodel.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.progress.WorkInterruptedException;
import org.journeymodel.core.validation.Finding;
import org.junit.jupiter.api.Test;

class ShapingTest {

    private static final Instant TEN = Logs.TEN;

    /** {@return each customer with the touchpoints in order, such as {@code ann: home cart}} */
    static List<String> paths(EventLog log) {
        return log.journeys()
                .map(journey -> journey.customer() + ": " + String.join(" ", journey.touchpoints()))
                .toList();
    }

    private static String lastNote(EventLog log) {
        return log.notes().get(log.notes().size() - 1).toString();
    }

    @Test
    void shapesInOneSentence() {
        EventLog log = EventLog.builder()
                .source("shop")
                .add("ann", "home", TEN)
                .add("ann", "home", TEN.plusSeconds(60))
                .add("ann", "cart", TEN.plusSeconds(120))
                .add("ann", "home", TEN.plus(Duration.ofDays(1)))
                .add("bob", "cart", TEN.minusSeconds(60))
                .add("bob", "pay", TEN)
                .build();
        EventLog shaped = log.sessions(Duration.ofMinutes(30)).collapseRepeats().keep(EventFilter.from(TEN));
        assertThat(paths(shaped)).containsExactly("ann#1: home cart", "ann#2: home", "bob#1: pay");
        assertThat(shaped).hasToString("shop: 4 events, 3 customers, 3 touchpoints");
        assertThat(shaped.notes())
                .extracting(Finding::toString)
                .containsExactly(
                        "shop: NOTE log.shape.sessions: 2 customers in 3 sessions; a session ends with more than PT30M"
                                + " without event; 0 of 6 events left out.",
                        "shop: NOTE log.shape.collapse-repeats: repeats of the touchpoint just before are collapsed"
                                + " into the first; 1 of 6 events left out.",
                        "shop: NOTE log.shape.keep: kept are events (time from 2024-05-01T10:00:00Z); 1 of 5 events left"
                                + " out.");
        assertThat(shaped.recordCount()).isEqualTo(6);
        assertThat(shaped.leftOutCount()).isEqualTo(2);
        assertThat(paths(log)).containsExactly("ann: home home cart home", "bob: cart pay");
    }

    @Test
    void endsSessionsOnlyAfterMoreThanTheTimeGiven() {
        EventLog log = EventLog.builder()
                .add("ann", "a", TEN)
                .add("ann", "b", TEN.plusSeconds(10))
                .add("ann", "c", TEN.plusSeconds(20).plusNanos(1))
                .build();
        assertThat(paths(log.sessions(Duration.ofSeconds(10)))).containsExactly("ann#1: a b", "ann#2: c");
        assertThat(paths(log.sessions(Duration.ofDays(1_000_000)))).containsExactly("ann#1: a b c");
    }

    @Test
    void namesSessionsSoThatTheyNeverMeet() {
        EventLog log = EventLog.builder()
                .add("ann", "a", TEN)
                .add("ann#1", "b", TEN)
                .add("ann", "c", TEN.plusSeconds(100))
                .build();
        EventLog sessions = log.sessions(Duration.ofSeconds(10));
        assertThat(paths(sessions)).containsExactly("ann#1: a", "ann#2: c", "ann#1#1: b");
        assertThat(paths(sessions.keep(EventFilter.customers("ann#2")).sessions(Duration.ofSeconds(10))))
                .containsExactly("ann#2#1: c");
    }

    @Test
    void refusesSessionsThatCannotBeTold() {
        EventLog log = EventLog.builder().add("ann", "a", TEN).add("ann", "b").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> log.sessions(Duration.ofMinutes(30)))
                .withMessage("events has 1 of 2 events without time, so sessions cannot be told. Leave them out"
                        + " first: keep(EventFilter.timed()).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> log.sessions(Duration.ZERO))
                .withMessage("Inactivity that ends a session must be longer than 0, but was PT0S. Usual are 30"
                        + " minutes: Duration.ofMinutes(30).");
        assertThat(paths(log.keep(EventFilter.timed()).sessions(Duration.ofMinutes(30))))
                .containsExactly("ann#1: a");
    }

    @Test
    void collapsesRepeatsIntoTheFirst() {
        EventLog log = Logs.ofPaths("a a b b b a", "a", "a a");
        assertThat(paths(log.collapseRepeats())).containsExactly("c0: a b a", "c1: a", "c2: a");
        assertThat(Logs.eventsOf(log.collapseRepeats()))
                .contains("c0 b 2024-05-01T10:02:00Z", "c0 a 2024-05-01T10:05:00Z");
    }

    @Test
    void leavesOutWhatNoEventHasAnyMore() {
        EventLog log = EventLog.builder()
                .add(event("ann", "a")
                        .channel("web")
                        .putAttributes("plan", text("gold"))
                        .build())
                .add(event("ann", "b").channel("app").score(2).build())
                .add(event("bob", "c")
                        .channel("shop")
                        .failed(true)
                        .putAttributes("card", text("x"))
                        .build())
                .build();
        EventLog shaped = log.drop(EventFilter.touchpoints("a"));
        assertThat(shaped.touchpoints()).containsExactly("b", "c");
        assertThat(shaped.channels()).containsExactly("app", "shop");
        assertThat(shaped.attributeNames()).containsExactly("card");
        assertThat(shaped.journeys().toList())
                .isEqualTo(List.of(
                                log.journeys().toList().get(0),
                                log.journeys().toList().get(1))
                        .stream()
                        .map(journey -> ObservedJourney.builder()
                                .events(journey.events().stream()
                                        .filter(event -> !event.touchpoint().equals("a"))
                                        .toList())
                                .build())
                        .toList());
        EventLog none = log.keep(EventFilter.customers("eve"));
        assertThat(none).hasToString("events: 0 events, 0 customers, 0 touchpoints");
        assertThat(lastNote(none))
                .isEqualTo("events: NOTE log.shape.keep: kept are events (customer \"eve\"); 3 of 3 events left"
                        + " out, and 2 of 2 customers. No event has customer \"eve\".");
    }

    @Test
    void keepsByWhatIsKnownOfEvents() {
        EventLog log = EventLog.builder()
                .add(event("ann", "a")
                        .channel("web")
                        .putAttributes("plan", text("gold"))
                        .build())
                .add(event("ann", "b").channel("app").failed(true).build())
                .add(event("bob", "c")
                        .putAttributes("plan", AttributeValue.of(7))
                        .build())
                .build();
        assertThat(paths(log.keep(EventFilter.channels("web", "app")))).containsExactly("ann: a b");
        assertThat(paths(log.keep(EventFilter.failed()))).containsExactly("ann: b");
        assertThat(paths(log.keep(EventFilter.attribute("plan", "gold")))).containsExactly("ann: a");
        assertThat(paths(log.keep(EventFilter.attribute("plan", AttributeValue.of(7)))))
                .containsExactly("bob: c");
        assertThat(paths(log.keep(EventFilter.customersWhoVisited("b")))).containsExactly("ann: a b");
        assertThat(paths(log.drop(EventFilter.customersWhoVisited("b", "c")))).isEmpty();
        EventFilter either = EventFilter.touchpoints("a").or(EventFilter.failed());
        assertThat(paths(log.keep(either))).containsExactly("ann: a b");
        assertThat(paths(log.keep(either.and(EventFilter.failed().negate())))).containsExactly("ann: a");
        assertThat(either.and(EventFilter.failed().negate()))
                .hasToString("(touchpoint \"a\" or failed) and not (failed)");
    }

    @Test
    void tellsWhichNameWasProbablyMeant() {
        EventLog log = Logs.ofPaths("home cart");
        assertThat(lastNote(log.keep(EventFilter.touchpoints("crat", "home"))))
                .isEqualTo("events: NOTE log.shape.keep: kept are events (touchpoint \"crat\", \"home\"); 1 of 2"
                        + " events left out. No event has touchpoint \"crat\". Did you mean \"cart\"?");
        assertThatIllegalArgumentException()
                .isThrownBy(EventFilter::touchpoints)
                .withMessage("A filter by touchpoint needs at least one name. Give one.");
    }

    @Test
    void windowsAreHalfOpen() {
        EventLog log = EventLog.builder()
                .add("ann", "a", TEN.minusNanos(1))
                .add("ann", "b", TEN)
                .add("ann", "c", TEN.plusSeconds(1).minusNanos(1))
                .add("ann", "d", TEN.plusSeconds(1))
                .build();
        assertThat(paths(log.keep(EventFilter.between(TEN, TEN.plusSeconds(1)))))
                .containsExactly("ann: b c");
        assertThat(paths(log.drop(EventFilter.between(TEN, TEN.plusSeconds(1)))))
                .containsExactly("ann: a d");
        assertThat(paths(log.keep(EventFilter.before(TEN)))).containsExactly("ann: a");
        assertThat(log.keep(EventFilter.between(Instant.MIN, Instant.MAX)).eventCount())
                .isEqualTo(4);
        assertThat(log.keep(EventFilter.before(Instant.MIN)).eventCount()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventFilter.between(TEN, TEN))
                .withMessage("A time window must end after it begins, but is from 2024-05-01T10:00:00Z up to"
                        + " 2024-05-01T10:00:00Z. Swap the two, or let it end later.");
    }

    @Test
    void refusesWindowsOverEventsWithoutTime() {
        EventLog log = EventLog.builder().add("ann", "a", TEN).add("ann", "b").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> log.keep(EventFilter.from(TEN)))
                .withMessage("Time of an event must be known to tell whether it is in a time window, but customer"
                        + " \"ann\" is at \"b\" without time. Leave out such events first:"
                        + " keep(EventFilter.timed()).");
        assertThat(paths(log.keep(EventFilter.timed().and(EventFilter.from(TEN)))))
                .containsExactly("ann: a");
    }

    @Test
    void keepsTheFirstOrLastEventsOfEachCustomer() {
        EventLog log = Logs.ofPaths("a b c", "d");
        assertThat(paths(log.keepFirst(2))).containsExactly("c0: a b", "c1: d");
        assertThat(paths(log.keepLast(2))).containsExactly("c0: b c", "c1: d");
        assertThat(lastNote(log.keepLast(1)))
                .isEqualTo("events: NOTE log.shape.keep-last: kept is the last event of each customer; 2 of 4"
                        + " events left out.");
        assertThat(log.keepFirst(Integer.MAX_VALUE).eventCount()).isEqualTo(4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> log.keepFirst(0))
                .withMessage("Number of events to keep of each customer must be at least 1, but was 0.");
    }

    @Test
    void keepsTheCustomersOfWhomSomethingIsTrue() {
        EventLog log = EventLog.builder()
                .add(event("ann", "pay").failed(true).build())
                .add(event("bob", "pay").build())
                .add(event("ann", "pay").failed(true).build())
                .add(event("bob", "leave").build())
                .build();
        EventFilter failTwice = EventFilter.customersWho(
                "fail twice",
                journey ->
                        journey.events().stream().filter(JourneyEvent::failed).count() == 2);
        assertThat(paths(log.keep(failTwice))).containsExactly("ann: pay pay");
        assertThat(paths(log.drop(failTwice))).containsExactly("bob: pay leave");
        assertThat(lastNote(log.keep(failTwice)))
                .isEqualTo("events: NOTE log.shape.keep: kept are events (customers who fail twice); 2 of 4 events left"
                        + " out, and 1 of 2 customers.");
        assertThat(paths(log.keep(EventFilter.touchpoints("leave").or(failTwice))))
                .containsExactly("ann: pay pay", "bob: leave");
    }

    @Test
    void tellsAnAttributeValueThatNoEventHas() {
        EventLog log = EventLog.builder()
                .add(event("ann", "pay").putAttributes("age", text("5")).build())
                .build();
        assertThat(lastNote(log.keep(EventFilter.attribute("age", AttributeValue.of(5)))))
                .endsWith("1 of 1 event left out, and 1 of 1 customer. No event has attribute \"age\" 5. It is there as"
                        + " \"5\".");
        assertThat(lastNote(log.keep(EventFilter.attribute("age", "6"))))
                .endsWith(" No event has attribute \"age\" \"6\".");
        assertThat(lastNote(log.keep(EventFilter.attribute("age", "5")))).endsWith("0 of 1 event left out.");
    }

    @Test
    void asksOfEachCustomerOnce() {
        List<String> asked = new ArrayList<>();
        Logs.ofPaths("a b a", "c", "a")
                .keep(EventFilter.customersWho("are asked", journey -> asked.add(journey.toString())));
        assertThat(asked).containsExactly("c0: a, b, a", "c1: c", "c2: a");
    }

    @Test
    void isFollowedByAListener() {
        List<String> heard = new ArrayList<>();
        EventLog log = Logs.ofPaths("a b", "a");
        LogShaping shaping = log.shaping().withProgress(progress -> heard.add(progress.toString()));
        assertThat(shaping.keepFirst(1).eventCount()).isEqualTo(2);
        shaping.splitEvents(CalendarPeriod.DAY, ZoneOffset.UTC);
        SegmentComparison.between(log, log, progress -> heard.add(progress.toString()));
        assertThat(heard)
                .contains(
                        "Shaping events: 0 of 2",
                        "Shaping events: 2 of 2",
                        "Splitting events: 3 of 3",
                        "Copying parts: 3 of 3",
                        "Counting customers: 2 of 2")
                .last(InstanceOfAssertFactories.STRING)
                .isEqualTo("Comparing figures: 3 of 3");
    }

    @Test
    void endsWhenItsThreadIsInterrupted() {
        EventLog log = Logs.ofPaths("a b", "a");
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(log::collapseRepeats)
                    .isInstanceOf(WorkInterruptedException.class)
                    .hasMessageStartingWith("Shaping events was interrupted");
            assertThatThrownBy(() -> log.splitEvents(CalendarPeriod.DAY, ZoneOffset.UTC))
                    .hasMessageStartingWith("Splitting events was interrupted");
            assertThatThrownBy(() -> SegmentComparison.between(log, log))
                    .hasMessageStartingWith("Counting customers was interrupted");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static JourneyEvent.Builder event(String customer, String touchpoint) {
        return JourneyEvent.builder().customer(customer).touchpoint(touchpoint).time(TEN);
    }

    private static AttributeValue text(String text) {
        return AttributeValue.of(text);
    }
}
