package org.journeymodel.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.journeymodel.core.validation.InvalidJourneyException;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.conformance.Conformance;
import org.journeymodel.graph.conformance.ConformanceComparison;
import org.journeymodel.graph.conformance.ConformanceOptions;
import org.journeymodel.json.JourneyJson;
import org.journeymodel.log.CalendarPeriod;
import org.journeymodel.log.EventLog;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "conform",
        description = "Holds what customers did against a journey, and tells where they deviate.",
        mixinStandardHelpOptions = true)
final class ConformCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Main main;

    @Parameters(index = "0", paramLabel = "MAP.json", description = "The journey as it is planned.")
    private Path map;

    @Parameters(index = "1", paramLabel = "EVENTS", description = "CSV with a header, NDJSON or XES; packed or not.")
    private Path events;

    @Option(
            names = "--by",
            paramLabel = "PERIOD",
            description = "Side by side, customers by the ${COMPLETION-CANDIDATES} of their first event.")
    private @Nullable CalendarPeriod period;

    @Option(names = "--open-ends", description = "Customers may still be on their way: they may stop anywhere.")
    private boolean openEnds;

    @Option(names = "--json", description = "Print everything as JSON, for programs.")
    private boolean json;

    @Mixin
    private EventOptions eventOptions;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try (JourneyFile source = JourneyFile.open(map);
                ProgressDisplay display = main.display()) {
            EventLog log = eventOptions.read(events, json ? err : out, display);
            try {
                print(JourneyGraph.of(source.read()).withProgress(display), log, out);
                return 0;
            } catch (InvalidJourneyException e) {
                err.println(map + " cannot be used before its errors are mended:");
                source.locate(e.findings()).forEach(err::println);
                return Complaints.INVALID;
            }
        }
    }

    private void print(JourneyGraph graph, EventLog log, PrintWriter out) {
        ConformanceOptions options =
                openEnds ? ConformanceOptions.standard().withOpenEnds() : ConformanceOptions.standard();
        if (period == null) {
            Conformance conformance = graph.conformance(log, options);
            out.print(json ? JourneyJson.write(conformance.toAttributes()) : conformance.toText());
        } else {
            Map<String, EventLog> parts = log.splitCustomers(period, eventOptions.zone());
            ConformanceComparison comparison = graph.conformance(parts, options);
            out.print(json ? JourneyJson.write(comparison.toAttributes()) : comparison.toText());
        }
    }
}
