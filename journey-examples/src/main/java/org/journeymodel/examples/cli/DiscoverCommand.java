package org.journeymodel.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.json.JourneyJson;
import org.journeymodel.log.DiscoveredJourney;
import org.journeymodel.log.Discovery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "discover",
        description = "Finds the journey that events show, and tells where it hurts.",
        mixinStandardHelpOptions = true)
final class DiscoverCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.csv", description = "One event a row, with a header.")
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
        DiscoveredJourney discovered = Discovery.of(eventOptions.read(file, notes))
                .success(success.toArray(String[]::new))
                .failure(failure.toArray(String[]::new))
                .discover();
        JourneyGraph graph = JourneyGraph.of(discovered.journey(), discovered.statistics());
        reportOptions.print(graph, spec.commandLine().getOut());
        if (output != null) {
            JourneyJson.write(discovered.journey(), output);
            notes.println("The journey is written to " + output + ".");
        }
        return 0;
    }
}
