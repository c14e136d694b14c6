package org.journeymodel.examples.cli;

import java.io.PrintWriter;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.bottleneck.Objective;
import org.journeymodel.graph.report.JourneyReport;
import org.journeymodel.json.JourneyJson;
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
}
