package org.journeymodel.log;

import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.message.Suggestion;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.BooleanValue;
import org.journeymodel.core.model.AttributeValue.NullValue;
import org.journeymodel.core.model.AttributeValue.NumberValue;
import org.journeymodel.core.model.AttributeValue.TextValue;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.log.event.Amounts;
import org.journeymodel.log.event.LogTable;
import org.journeymodel.log.shape.Division;

/** Splits a log into parts that together have all its events, each with a note of what it is. */
final class Splitting {

    private static final AttributeValue NONE = new NullValue();

    private final EventLog log;
    private final LogTable table;
    private final ProgressListener listener;

    Splitting(EventLog log, ProgressListener listener) {
        this.log = log;
        this.listener = listener;
        this.table = log.table();
    }

    Map<AttributeValue, EventLog> eventsBy(String attribute) {
        requireAttribute(attribute);
        Map<AttributeValue, Integer> parts = new LinkedHashMap<>();
        Division division = Division.ofEvents(table, listener, event -> partOf(parts, valueOf(attribute, event)));
        return logs(division, "events", parts, value -> attribute + " " + wordsOf(value));
    }

    Map<AttributeValue, EventLog> customersBy(String attribute) {
        requireAttribute(attribute);
        Map<AttributeValue, Integer> parts = new LinkedHashMap<>();
        Division division =
                Division.ofCustomers(table, listener, customer -> partOf(parts, firstValueOf(attribute, customer)));
        return logs(division, "customers", parts, value -> attribute + " " + wordsOf(value));
    }

    private AttributeValue firstValueOf(String attribute, int customer) {
        return IntStream.range(table.events().start(customer), table.events().start(customer + 1))
                .mapToObj(event -> valueOf(attribute, event))
                .filter(value -> !value.equals(NONE))
                .findFirst()
                .orElse(NONE);
    }

    private AttributeValue valueOf(String attribute, int event) {
        AttributeValue value = table.events().details().attribute(attribute, event);
        return value == null ? NONE : value;
    }

    private void requireAttribute(String attribute) {
        if (!log.attributeNames().contains(attribute)) {
            throw new IllegalArgumentException(log.source() + " has no attribute " + Quote.of(attribute) + ". "
                    + Suggestion.remedy(attribute, log.attributeNames()));
        }
    }

    Map<String, EventLog> eventsBy(CalendarPeriod period, ZoneId zone) {
        Periods periods = periodsOf(period, zone, IntStream.range(0, log.eventCount()));
        Division division = Division.ofEvents(table, listener, event -> periods.at(time(event)));
        return logs(division, "events", periods.numbers(), name -> name + " in " + zone);
    }

    Map<String, EventLog> customersBy(CalendarPeriod period, ZoneId zone) {
        IntStream firstEvents = IntStream.range(0, log.customerCount()).map(table.events()::start);
        Periods periods = periodsOf(period, zone, firstEvents);
        Division division = Division.ofCustomers(
                table, listener, customer -> periods.at(time(table.events().start(customer))));
        return logs(division, "customers", periods.numbers(), name -> name + " in " + zone);
    }

    private Periods periodsOf(CalendarPeriod period, ZoneId zone, IntStream events) {
        new Shaping(log, listener).requireTimes("their periods cannot be told");
        return Periods.around(period, zone, events.mapToLong(this::time));
    }

    private long time(int event) {
        return table.events().time(event);
    }

    private static <K> int partOf(Map<K, Integer> parts, K key) {
        Integer known = parts.putIfAbsent(key, parts.size());
        return known == null ? parts.size() - 1 : known;
    }

    private <K> Map<K, EventLog> logs(
            Division division, String what, Map<K, Integer> parts, Function<K, String> words) {
        Map<Integer, LogTable> tables = division.tables();
        int divided = division.dividedCustomers();
        String cut =
                divided == 0 ? "" : "; " + Amounts.of(divided, log.customerCount(), "customer") + " in several parts";
        Map<K, EventLog> logs = new LinkedHashMap<>();
        parts.forEach((key, part) -> {
            LogTable shaped = tables.get(part);
            if (shaped != null) {
                String message = "kept are " + what + " of " + words.apply(key) + cut;
                logs.put(
                        key,
                        log.shaped(
                                " (" + words.apply(key) + ")",
                                shaped,
                                Shaping.note(log, shaped, "log.shape.split-" + what, message)
                                        .build()));
            }
        });
        return Collections.unmodifiableMap(logs);
    }

    /** {@return a value as people write it} */
    static String wordsOf(AttributeValue value) {
        if (value instanceof TextValue text) {
            return Quote.of(text.value());
        }
        if (value instanceof NumberValue number) {
            return number.value().toPlainString();
        }
        if (value instanceof BooleanValue truth) {
            return Boolean.toString(truth.value());
        }
        return value instanceof NullValue ? "(none)" : Quote.of(value.toString());
    }
}
