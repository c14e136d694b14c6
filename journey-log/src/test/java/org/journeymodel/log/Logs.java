package org.journeymodel.log;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.log.event.GroupedEvents;
import org.journeymodel.log.event.Times;

/** Small logs, and what is in them, as tests write them. */
public final class Logs {

    public static final Instant TEN = Instant.parse("2024-05-01T10:00:00Z");

    private Logs() {}

    /** {@return the events of a CSV text in UTF-8, called log.csv} */
    public static EventLog read(EventLogReader reader, String... lines) throws IOException {
        byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        return reader.read(new ByteArrayInputStream(bytes), "log.csv");
    }

    public static EventLog read(String... lines) throws IOException {
        return read(EventLog.reader(), lines);
    }

    /** {@return a log of customers c0, c1, …, each with the touchpoints of one line, a minute apart} */
    public static EventLog ofPaths(String... paths) {
        EventLog.Builder log = EventLog.builder();
        for (int customer = 0; customer < paths.length; customer++) {
            int minute = 0;
            for (String touchpoint : paths[customer].split(" ", -1)) {
                log.add("c" + customer, touchpoint, TEN.plus(Duration.ofMinutes(minute++)));
            }
        }
        return log.build();
    }

    /** {@return the events in the log's own order, such as {@code u1 home 2024-05-01T10:00:00Z}} */
    static List<String> eventsOf(EventLog log) {
        List<String> lines = new ArrayList<>();
        GroupedEvents events = log.events();
        for (int customer = 0; customer < log.customerCount(); customer++) {
            for (int event = events.start(customer); event < events.start(customer + 1); event++) {
                lines.add(log.customers().get(customer) + " "
                        + log.touchpoints().get(events.touchpoint(event)) + " "
                        + Times.instantOf(events.time(event)));
            }
        }
        return lines;
    }

    /** {@return touchpoints as {@code name visits customers returning starts ends}} */
    public static List<String> touchpointsOf(FlowStatistics statistics) {
        return statistics.touchpoints().stream()
                .map(t -> t.name() + " " + t.visits() + " " + t.customers() + " " + t.returningCustomers() + " "
                        + t.starts() + " " + t.ends())
                .toList();
    }

    /** {@return moves as {@code from to count}} */
    public static List<String> movesOf(FlowStatistics statistics) {
        return statistics.moves().stream()
                .map(m -> m.from() + " " + m.to() + " " + m.count())
                .toList();
    }
}
