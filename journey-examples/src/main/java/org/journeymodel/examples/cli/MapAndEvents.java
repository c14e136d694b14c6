package org.journeymodel.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Supplier;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.validation.InvalidJourneyException;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.conformance.ConformanceOptions;
import org.journeymodel.json.JourneyJson;
import org.journeymodel.log.CalendarPeriod;
import org.journeymodel.log.EventLog;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What commands share that hold a map against events: the two files, and how they are read and printed. */
final class MapAndEvents {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "MAP.json", description = "The journey as it is planned.")
    private Path map;

    @Parameters(index = "1", paramLabel = "EVENTS", description = "CSV with a header, NDJSON or XES; packed or not.")
    private Path events;

    @Option(
            names = "--by",
            paramLabel = "PERIOD",
            description = "Beside each other, customers by the ${COMPLETION-CANDIDATES} of their first event.")
    private @Nullable CalendarPeriod period;

    @Option(names = "--open-ends", description = "Customers may still be on their way: they may stop anywhere.")
    private boolean openEnds;

    @Option(names = "--json", description = "Print everything as JSON, for programs.")
    private boolean json;

    @Mixin
    private EventOptions eventOptions;

    /** Holds events against a map. */
    interface Holding {

        /** {@return what is to be printed} */
        Told hold(JourneyGraph graph, EventLog log);
    }

    /**
     * A result in both forms, of which one is made and printed.
     *
     * @param text gives it for people
     * @param attributes gives it for programs
     */
    record Told(Supplier<String> text, Supplier<ObjectValue> attributes) {}

    /** {@return the exit code, when the result is printed, or the errors of the map} */
    int print(Main main, Holding holding) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try (JourneyFile source = JourneyFile.open(map);
                ProgressDisplay display = main.display()) {
            EventLog log = eventOptions.read(events, json ? err : out, display);
            try {
                Told told = holding.hold(JourneyGraph.of(source.read()).withProgress(display), log);
                out.print(
                        json
                                ? JourneyJson.write(told.attributes().get())
                                : told.text().get());
                return 0;
            } catch (InvalidJourneyException e) {
                err.println(map + " cannot be used before its errors are mended:");
                source.locate(e.findings()).forEach(err::println);
                return Complaints.INVALID;
            }
        }
    }

    ConformanceOptions conformance() {
        return openEnds ? ConformanceOptions.standard().withOpenEnds() : ConformanceOptions.standard();
    }

    /** {@return the events by period, in order; none if they are not to be split} */
    Map<String, EventLog> periods(EventLog log) {
        return period == null ? Map.of() : log.splitCustomers(period, zone());
    }

    ZoneId zone() {
        return eventOptions.zone();
    }
}
