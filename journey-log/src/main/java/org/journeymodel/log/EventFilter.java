package org.journeymodel.log;

import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.message.Suggestion;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.log.event.GroupedEvents;
import org.journeymodel.log.event.JourneyMaker;
import org.journeymodel.log.event.LogTable;
import org.journeymodel.log.event.Times;
import org.journeymodel.log.shape.EventCondition;

/**
 * Says of which events something is true, for {@link EventLog#keep} and {@link EventLog#drop}.
 *
 * <p>{@code touchpoints("cart", "pay").and(from(may).negate())} is true of the events at cart or pay before
 * May. A name that a log does not have is true of none of its events; the note of the shaped log then tells
 * the name that was probably meant.
 *
 * <p>Immutable and safe to share between threads and logs.
 */
public final class EventFilter {

    private final String words;
    private final Function<LogTable, EventCondition> condition;
    private final Function<LogTable, Stream<String>> doubts;

    private EventFilter(
            String words, Function<LogTable, EventCondition> condition, Function<LogTable, Stream<String>> doubts) {
        this.words = words;
        this.condition = condition;
        this.doubts = doubts;
    }

    private EventFilter(String words, Function<LogTable, EventCondition> condition) {
        this(words, condition, log -> Stream.empty());
    }

    /** {@return true of events at one of these touchpoints} */
    public static EventFilter touchpoints(String... names) {
        Set<String> wanted = setOf("touchpoint", names);
        return new EventFilter(
                "touchpoint " + listOf(wanted),
                log -> {
                    BitSet codes = codesOf(log.touchpoints(), wanted);
                    return (customer, event) -> codes.get(log.events().touchpoint(event));
                },
                log -> unknown("touchpoint", wanted, log.touchpoints()));
    }

    /** {@return true of the events of these customers} */
    public static EventFilter customers(String... names) {
        Set<String> wanted = setOf("customer", names);
        return new EventFilter(
                "customer " + listOf(wanted),
                log -> {
                    BitSet codes = codesOf(log.customers(), wanted);
                    return (customer, event) -> codes.get(customer);
                },
                log -> unknown("customer", wanted, log.customers()));
    }

    /** {@return true of all events of the customers who were at one of these touchpoints at any time} */
    public static EventFilter customersWhoVisited(String... touchpoints) {
        Set<String> wanted = setOf("touchpoint", touchpoints);
        return new EventFilter(
                "customers who visited " + listOf(wanted),
                log -> {
                    BitSet visitors = visitors(log.events(), codesOf(log.touchpoints(), wanted));
                    return (customer, event) -> visitors.get(customer);
                },
                log -> unknown("touchpoint", wanted, log.touchpoints()));
    }

    /**
     * {@return true of all events of the customers of whom something is true, such as {@code
     * customersWho("fail twice", journey -> journey.events().stream().filter(JourneyEvent::failed).count() > 1)}}
     *
     * <p>It is asked once of each customer, in the order of the log, with what is left of her events; her journey
     * is made for that, which is slower than other filters.
     *
     * @param does what notes tell of it, such as {@code fail twice}
     * @param test what is asked of each customer; the same of the same journey
     */
    public static EventFilter customersWho(String does, Predicate<ObservedJourney> test) {
        Objects.requireNonNull(does, "does");
        Objects.requireNonNull(test, "test");
        return new EventFilter("customers who " + does, log -> {
            JourneyMaker journeys = new JourneyMaker(log);
            BitSet asked = new BitSet();
            BitSet found = new BitSet();
            return (customer, event) -> {
                if (!asked.get(customer)) {
                    asked.set(customer);
                    found.set(customer, test.test(journeys.of(customer)));
                }
                return found.get(customer);
            };
        });
    }

    /** {@return true of the events through one of these channels} */
    public static EventFilter channels(String... names) {
        Set<String> wanted = setOf("channel", names);
        return new EventFilter(
                "channel " + listOf(wanted),
                log -> {
                    BitSet codes = codesOf(log.channels(), wanted);
                    return (customer, event) -> {
                        int code = log.events().details().channel(event);
                        return code >= 0 && codes.get(code);
                    };
                },
                log -> unknown("channel", wanted, log.channels()));
    }

    /** {@return true of the events of which an attribute has this text} */
    public static EventFilter attribute(String name, String text) {
        return attribute(name, AttributeValue.of(text));
    }

    /** {@return true of the events of which an attribute has this value} */
    public static EventFilter attribute(String name, AttributeValue value) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        return new EventFilter(
                "attribute " + Quote.of(name) + " " + Splitting.wordsOf(value),
                log -> (customer, event) -> value.equals(log.events().details().attribute(name, event)),
                log -> log.events().details().attributeNames().contains(name)
                        ? unknownValue(name, value, log)
                        : unknown(
                                "attribute",
                                Set.of(name),
                                log.events().details().attributeNames()));
    }

    /** {@return a sentence if no event has the value, with the one that is written alike if it is of another kind} */
    private static Stream<String> unknownValue(String name, AttributeValue value, LogTable log) {
        List<AttributeValue> values = IntStream.range(0, log.events().size())
                .mapToObj(event -> log.events().details().attribute(name, event))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (values.contains(value)) {
            return Stream.empty();
        }
        String words = Splitting.wordsOf(value);
        Optional<String> alike = values.stream()
                .map(Splitting::wordsOf)
                .filter(each -> each.replace("\"", "").equals(words.replace("\"", "")))
                .findFirst();
        return Stream.of("No event has attribute " + Quote.of(name) + " " + words + "."
                + alike.map(each -> " It is there as " + each + ".").orElse(""));
    }

    /** {@return true of events that failed} */
    public static EventFilter failed() {
        return new EventFilter(
                "failed", log -> (customer, event) -> log.events().details().isFailed(event));
    }

    /** {@return true of events of which the time is known} */
    public static EventFilter timed() {
        return new EventFilter("timed", log -> (customer, event) -> log.events().time(event) != Times.UNKNOWN);
    }

    /**
     * {@return true of events at a time or after it}
     *
     * <p>Of an event without time nobody can tell: shaping a log with one is refused; {@link #timed()} leaves
     * such events out first.
     *
     * @param time the first that counts
     */
    public static EventFilter from(Instant time) {
        long first = Times.nearest(time);
        return new EventFilter("time from " + time, log -> (customer, event) -> timeOf(log, customer, event) >= first);
    }

    /**
     * {@return true of events before a time}
     *
     * @param time the first that does not count; events without time are refused as {@link #from} says
     */
    public static EventFilter before(Instant time) {
        long end = Times.nearest(time);
        return new EventFilter("time before " + time, log -> (customer, event) -> timeOf(log, customer, event) < end);
    }

    /**
     * {@return true of events in a half-open time window, so that windows side by side share no event}
     *
     * @param from the first time that counts
     * @param to the first that does not count any more; after {@code from}
     * @throws IllegalArgumentException if the window is empty
     */
    public static EventFilter between(Instant from, Instant to) {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A time window must end after it begins, but is from " + from + " up to "
                    + to + ". Swap the two, or let it end later.");
        }
        return from(from).and(before(to));
    }

    private static long timeOf(LogTable log, int customer, int event) {
        long time = log.events().time(event);
        if (time == Times.UNKNOWN) {
            throw new IllegalArgumentException("Time of an event must be known to tell whether it is in a time window,"
                    + " but customer " + Quote.of(log.customers().get(customer)) + " is at "
                    + Quote.of(log.touchpoints().get(log.events().touchpoint(event)))
                    + " without time. Leave out such events first: keep(EventFilter.timed()).");
        }
        return time;
    }

    /** {@return true where both filters are; the other one is asked only where this one is true} */
    public EventFilter and(EventFilter other) {
        return with(
                other,
                " and ",
                (one, two) -> (customer, event) -> one.isTrueOf(customer, event) && two.isTrueOf(customer, event));
    }

    /** {@return true where one of the filters is, or both; the other one is asked only where this one is not} */
    public EventFilter or(EventFilter other) {
        return with(
                other,
                " or ",
                (one, two) -> (customer, event) -> one.isTrueOf(customer, event) || two.isTrueOf(customer, event));
    }

    /** {@return true where this filter is not} */
    public EventFilter negate() {
        return new EventFilter(
                "not (" + words + ")",
                log -> {
                    EventCondition one = condition.apply(log);
                    return (customer, event) -> !one.isTrueOf(customer, event);
                },
                doubts);
    }

    private EventFilter with(EventFilter other, String word, BinaryOperator<EventCondition> joined) {
        return new EventFilter(
                "(" + words + word + other.words + ")",
                log -> joined.apply(condition.apply(log), other.condition.apply(log)),
                log -> Stream.concat(doubts.apply(log), other.doubts.apply(log)));
    }

    EventCondition on(LogTable log) {
        return condition.apply(log);
    }

    /** {@return a sentence for each name that the log does not have} */
    Stream<String> doubtsOf(LogTable log) {
        return doubts.apply(log);
    }

    private static Set<String> setOf(String what, String... names) {
        if (names.length == 0) {
            throw new IllegalArgumentException("A filter by " + what + " needs at least one name. Give one.");
        }
        Set<String> all = new LinkedHashSet<>();
        Arrays.stream(names).forEach(name -> all.add(Objects.requireNonNull(name, what)));
        return all;
    }

    private static String listOf(Set<String> names) {
        return names.stream().map(Quote::of).collect(Collectors.joining(", "));
    }

    private static BitSet codesOf(List<String> names, Set<String> wanted) {
        BitSet codes = new BitSet();
        for (int code = 0; code < names.size(); code++) {
            if (wanted.contains(names.get(code))) {
                codes.set(code);
            }
        }
        return codes;
    }

    private static BitSet visitors(GroupedEvents events, BitSet touchpoints) {
        BitSet visitors = new BitSet();
        for (int customer = 0; customer < events.customers(); customer++) {
            for (int event = events.start(customer); event < events.start(customer + 1); event++) {
                if (touchpoints.get(events.touchpoint(event))) {
                    visitors.set(customer);
                    break;
                }
            }
        }
        return visitors;
    }

    private static Stream<String> unknown(String what, Set<String> wanted, List<String> known) {
        BitSet found = codesOf(known, wanted);
        if (found.cardinality() == wanted.size()) {
            return Stream.empty();
        }
        Set<String> missing = new LinkedHashSet<>(wanted);
        found.stream().forEach(code -> missing.remove(known.get(code)));
        return missing.stream()
                .map(name -> "No event has " + what + " " + Quote.of(name) + "."
                        + Suggestion.didYouMean(name, known).map(" "::concat).orElse(""));
    }

    /** {@return what it is true of, such as {@code touchpoint "cart", "pay"}} */
    @Override
    public String toString() {
        return words.startsWith("(") ? words.substring(1, words.length() - 1) : words;
    }
}
