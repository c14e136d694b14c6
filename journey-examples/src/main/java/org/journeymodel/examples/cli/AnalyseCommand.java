package org.journeymodel.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.validation.InvalidJourneyException;
import org.journeymodel.graph.JourneyGraph;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "analyse",
        description = "Tells how a journey turns out, and where it hurts.",
        mixinStandardHelpOptions = true)
final class AnalyseCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.json", description = "The journey.")
    private Path file;

    @Option(
            names = "--events",
            paramLabel = "FILE.csv",
            description = "What customers really did; it replaces what the journey declares.")
    private @Nullable Path events;

    @Mixin
    private EventOptions eventOptions;

    @Mixin
    private ReportOptions reportOptions;

    @Override
    public Integer call() throws IOException {
        if (events == null && eventOptions.isAnyGiven()) {
            throw new ParameterException(
                    spec.commandLine(), "Options that say how to read events need the events: --events=FILE.csv");
        }
        try (JourneyFile source = JourneyFile.open(file)) {
            JourneyGraph graph = graphOf(source.read());
            try {
                reportOptions.print(graph, spec.commandLine().getOut());
                return 0;
            } catch (InvalidJourneyException e) {
                tellWhere(e, source);
                return Complaints.INVALID;
            }
        }
    }

    private JourneyGraph graphOf(Journey journey) throws IOException {
        return events == null
                ? JourneyGraph.of(journey)
                : JourneyGraph.of(
                        journey,
                        eventOptions
                                .read(events, reportOptions.notes(spec.commandLine()), ProgressListener.none())
                                .statistics());
    }

    private void tellWhere(InvalidJourneyException fault, JourneyFile source) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        err.println(file + " cannot be analysed before its errors are mended:");
        source.locate(fault.findings()).forEach(err::println);
    }
}
