package org.journeymodel.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.journeymodel.core.model.Journey;
import org.journeymodel.examples.colleen.ColleensJourney;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.report.JourneyReport;
import org.journeymodel.json.JourneyJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "demo",
        description = "Writes the journey of Colleen, who needs a vacuum cleaner, and analyses it.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            required = true,
            description = "Where to write journey.json; made if it does not exist.")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("journey.json");
        JourneyJson.write(ColleensJourney.create(), file);
        // Read again, so that the demo goes the way of a stored journey.
        Journey journey = JourneyJson.read(file);
        PrintWriter out = spec.commandLine().getOut();
        out.print(JourneyReport.of(JourneyGraph.of(journey)).toText());
        out.println();
        out.println("The journey is written to " + file + ".");
        return 0;
    }
}
