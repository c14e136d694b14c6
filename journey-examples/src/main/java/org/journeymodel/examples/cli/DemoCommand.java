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
import org.journeymodel.render.JourneyMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "demo",
        description = "Writes the journey of Colleen, who needs a vacuum cleaner, analyses it and draws it.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            required = true,
            description = "Where to write journey.json, .svg and .html; made if it does not exist.")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("journey.json");
        JourneyJson.write(ColleensJourney.create(), file);
        // Read again, so that the demo goes the way of a stored journey.
        Journey journey = JourneyJson.read(file);
        PrintWriter out = spec.commandLine().getOut();
        JourneyGraph graph = JourneyGraph.of(journey);
        out.print(JourneyReport.of(graph).toText());
        out.println();
        out.println("The journey is written to " + file + ".");
        // snippet: draw
        JourneyMap map = JourneyMap.of(journey).with(graph.flow()).with(graph.bottlenecks());
        Path svg = Files.writeString(folder.resolve("journey.svg"), map.toSvg());
        Path html = Files.writeString(folder.resolve("journey.html"), map.toHtml());
        // end
        out.println("Its map is drawn in " + svg + " and " + html + ".");
        return 0;
    }
}
