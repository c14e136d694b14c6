package org.journeymodel.examples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.conformance.Conformance;
import org.journeymodel.log.EventLog;

/** A map held against what customers did: who left it where, and which of its figures are wrong. */
public final class PlannedAndObserved {

    private static final String HEAD = "visitor,event,timestamp\n";

    private PlannedAndObserved() {}

    /**
     * Holds the map of {@link QuickStart} against 60 customers: 30 as planned, 24 who compare nothing, and 6 who
     * ask a chat.
     *
     * @param args unused
     * @throws IOException never, since the log is in memory
     */
    public static void main(String[] args) throws IOException {
        try (InputStream events = new ByteArrayInputStream(csv().getBytes(StandardCharsets.UTF_8))) {
            // snippet: planned
            EventLog log = EventLog.reader().customerColumn("visitor").read(events, "events.csv");
            JourneyGraph graph = JourneyGraph.of(QuickStart.journey());

            Conformance conformance = graph.conformance(log);
            System.out.println(conformance);
            conformance.deviations().stream().limit(2).forEach(System.out::println);
            System.out.println(graph.agreement(log).disagreements().get(0));
            // end
        }
    }

    private static String csv() {
        StringBuilder csv = new StringBuilder(HEAD);
        addCustomers(csv, "planned", 30, "search", "compare", "buy");
        addCustomers(csv, "quick", 24, "search", "buy");
        addCustomers(csv, "asking", 6, "search", "chat", "compare", "buy");
        return csv.toString();
    }

    private static void addCustomers(StringBuilder csv, String who, int customers, String... events) {
        for (int customer = 1; customer <= customers; customer++) {
            for (int at = 0; at < events.length; at++) {
                csv.append(who + customer + ',' + events[at] + ",2026-11-02T10:" + (10 + at) + ":00Z\n");
            }
        }
    }
}
