package org.journeymodel.examples.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.observed.MoveStatistics;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.bottleneck.Objective;
import org.journeymodel.graph.report.JourneyReport;
import org.journeymodel.json.JourneyJson;
import org.journeymodel.log.DiscoveredJourney;
import org.journeymodel.log.statistics.LogReport;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The options that say how to print a report. */
final class ReportOptions {

    @Option(
            names = "--by",
            paramLabel = "OBJECTIVE",
            defaultValue = "success",
            description = "What bottlenecks are ranked by: ${COMPLETION-CANDIDATES}." + " Default: ${DEFAULT-VALUE}.")
    private Objective objective;

    @Option(names = "--json", description = "Print everything as JSON, for programs.")
    private boolean json;

    /** {@return where to tell what is no part of the report: beside it, or apart from JSON} */
    PrintWriter notes(CommandLine command) {
        return json ? command.getErr() : command.getOut();
    }

    void print(JourneyGraph graph, PrintWriter out) {
        JourneyReport report = JourneyReport.of(graph, objective);
        out.print(json ? JourneyJson.write(report.toAttributes()) : report.toText());
    }

    /** Prints what was seen first, then what follows from it. */
    void print(DiscoveredJourney discovered, LogReport seen, JourneyGraph graph, PrintWriter out) {
        JourneyReport report = JourneyReport.of(graph, objective);
        if (json) {
            ObjectBuilder all = AttributeValue.object();
            report.toAttributes().fields().forEach(all::put);
            out.print(JourneyJson.write(all.put("discovered", discovered.toAttributes())
                    .put("log", seen.toAttributes())
                    .build()));
        } else {
            out.print(seen.toText());
            out.println();
            out.print(report.toText());
            tellLeftOut(discovered, out);
        }
    }

    private static String counted(long count, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }

    private static void tellLeftOut(DiscoveredJourney discovered, PrintWriter out) {
        long times =
                discovered.leftOut().stream().mapToLong(MoveStatistics::count).sum();
        if (times > 0) {
            out.println();
            out.printf(
                    Locale.ROOT,
                    "The journey leaves out %s that %s made %s; it shows %.1f %% of all.%n",
                    counted(discovered.leftOut().size(), "rare move"),
                    discovered.leftOut().size() == 1 ? "was" : "were",
                    counted(times, "time"),
                    100 * discovered.coverage());
        }
    }
}
