package org.journeymodel.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.journeymodel.core.model.Journey;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.json.JourneyJson;
import org.journeymodel.log.DiscoveredJourney;
import org.journeymodel.log.Discovery;
import org.journeymodel.log.EventLog;
import org.journeymodel.log.statistics.LogReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "discover",
        description = "Finds the journey that events show, and tells where it hurts.",
        mixinStandardHelpOptions = true)
final class DiscoverCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Main main;

    @Parameters(paramLabel = "EVENTS", description = "CSV with a header, NDJSON or XES; packed with gzip or not.")
    private Path file;

    @Option(
            names = "--success",
            paramLabel = "NAME",
            description = "A touchpoint where the journey succeeds; may be given again.")
    private List<String> success = List.of();

    @Option(
            names = "--failure",
            paramLabel = "NAME",
            description = "A touchpoint where the journey fails; may be given again.")
    private List<String> failure = List.of();

    @Option(
            names = "--funnel",
            split = ",",
            paramLabel = "NAME",
            description = "Touchpoints to pass one after the other, such as home,cart,paid; counts who does.")
    private List<String> funnel = List.of();

    @Option(
            names = "--silence",
            paramLabel = "TIME",
            defaultValue = "0s",
            description = "How long customers who come back stay away at most, such as 30d; who was last seen less than"
                    + " that before the end counts as still going. Default: ${DEFAULT-VALUE}.")
    private Duration silence;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE.json",
            description = "Where to write the journey.")
    private @Nullable Path output;

    @Mixin
    private EventOptions eventOptions;

    @Mixin
    private ReportOptions reportOptions;

    @Override
    public Integer call() throws IOException {
        PrintWriter notes = reportOptions.notes(spec.commandLine());
        try (ProgressDisplay display = main.display()) {
            EventLog log = eventOptions.read(file, notes, display);
            DiscoveredJourney discovered = Discovery.of(log)
                    .withProgress(display)
                    .success(success.toArray(String[]::new))
                    .failure(failure.toArray(String[]::new))
                    .discover();
            LogReport seen = log.analysis()
                    .withProgress(display)
                    .report(eventOptions.zone(), silence, funnel.toArray(String[]::new));
            JourneyGraph graph = JourneyGraph.of(discovered.journey(), discovered.statistics())
                    .withProgress(display);
            reportOptions.print(discovered, seen, graph, spec.commandLine().getOut());
            write(discovered.journey(), notes);
        }
        return 0;
    }

    private void write(Journey journey, PrintWriter notes) throws IOException {
        if (output != null) {
            JourneyJson.write(journey, output);
            notes.println("The journey is written to " + output + ".");
        }
    }
}
