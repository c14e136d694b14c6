package org.journeymodel.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.Callable;
import org.journeymodel.core.validation.InvalidJourneyException;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.review.JourneyReview;
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
        name = "review",
        description = "Holds a journey against what customers did, for a team's review: what changed, where"
                + " customers differ from it, what is due.",
        mixinStandardHelpOptions = true)
final class ReviewCommand implements Callable<Integer> {

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
            description = "Tell what changed, customers by the ${COMPLETION-CANDIDATES} of their first event.")
    private @Nullable CalendarPeriod period;

    @Option(
            names = "--on",
            paramLabel = "DAY",
            description = "The day of the review, such as 2024-04-02; today if left out.")
    private @Nullable LocalDate day;

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
                JourneyReview review = review(JourneyGraph.of(source.read()).withProgress(display), log);
                out.print(json ? JourneyJson.write(review.toAttributes()) : review.toText());
                return 0;
            } catch (InvalidJourneyException e) {
                err.println(map + " cannot be used before its errors are mended:");
                source.locate(e.findings()).forEach(err::println);
                return Complaints.INVALID;
            }
        }
    }

    private JourneyReview review(JourneyGraph graph, EventLog log) {
        ZoneId zone = eventOptions.zone();
        LocalDate on = day == null ? LocalDate.now(zone) : day;
        return graph.review(log, period == null ? Map.of() : log.splitCustomers(period, zone), on, zone);
    }
}
