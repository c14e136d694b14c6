package org.journeymodel.examples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.log.DiscoveredJourney;
import org.journeymodel.log.Discovery;
import org.journeymodel.log.EventFilter;
import org.journeymodel.log.EventLog;
import org.journeymodel.log.FlowAccumulator;
import org.journeymodel.log.SegmentComparison;
import org.journeymodel.log.statistics.LogAnalysis;

/** From a file of events to the journey that it shows, a map held against it, and what else the events tell. */
public final class FromEvents {

    private static final String CSV = """
            visitor,event,timestamp
            ann,search,2026-11-02T10:00:00Z
            ann,compare,2026-11-02T10:20:00Z
            ann,buy,2026-11-02T10:30:00Z
            bob,search,2026-11-02T11:00:00Z
            bob,compare,2026-11-02T11:10:00Z
            bob,search,2026-11-04T11:10:00Z
            bob,compare,2026-11-04T11:30:00Z
            eve,search,2026-11-03T09:00:00Z
            ,compare,2026-11-03T09:20:00Z
            """;

    private FromEvents() {}

    /**
     * Reads a small log, discovers its journey, and analyses a map by it.
     *
     * @param args unused
     * @throws IOException never, since the log is in memory
     */
    public static void main(String[] args) throws IOException {
        try (InputStream events = new ByteArrayInputStream(CSV.getBytes(StandardCharsets.UTF_8))) {
            // snippet: discover
            EventLog log = EventLog.reader().customerColumn("visitor").lenient().read(events, "events.csv");
            log.notes().forEach(System.out::println);
            log.leftOut().forEach(System.out::println);

            DiscoveredJourney discovered = Discovery.of(log).success("buy").discover();
            JourneyGraph observed = JourneyGraph.of(discovered.journey(), discovered.statistics());
            System.out.println(log);
            System.out.println(observed.bottlenecks().ranked().get(0));

            JourneyGraph ofTheMap = JourneyGraph.of(QuickStart.journey(), log.statistics());
            ofTheMap.journeyFlow().moves().forEach(System.out::println);
            // end
            // snippet: shape
            EventLog sessions = log.sessions(Duration.ofHours(8)).drop(EventFilter.touchpoints("buy"));
            sessions.notes().forEach(System.out::println);

            LogAnalysis seen = log.analysis();
            System.out.println(seen.variants(2));
            System.out.println(seen.funnel("search", "compare", "buy"));
            System.out.println(seen.rework());
            // end
        }
        compare();
    }

    private static void compare() {
        // snippet: compare
        EventLog may = month("2026-05", 6);
        EventLog june = month("2026-06", 15);
        System.out.print(
                SegmentComparison.between(may, june).named("May", "June").toText());

        FlowAccumulator all = FlowAccumulator.empty().addAll(may);
        byte[] fromElsewhere = FlowAccumulator.empty().addAll(june).toBytes();
        System.out.println(all.merge(FlowAccumulator.ofBytes(fromElsewhere)).statistics());
        // end
    }

    // snippet: builder
    private static EventLog month(String month, int buyers) {
        EventLog.Builder log = EventLog.builder().source(month);
        for (int customer = 0; customer < 20; customer++) {
            Instant start = Instant.parse(month + "-01T10:00:00Z").plus(Duration.ofHours(customer));
            log.add(month + "/" + customer, "search", start);
            if (customer < buyers) {
                log.add(month + "/" + customer, "buy", start.plus(Duration.ofMinutes(20)));
            }
        }
        return log.build();
    }
    // end
}
