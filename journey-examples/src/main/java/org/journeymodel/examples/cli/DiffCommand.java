package org.journeymodel.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.journeymodel.core.diff.JourneyDiff;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.validation.JourneyValidator;
import org.journeymodel.core.validation.ValidationReport;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.comparison.JourneyComparison;
import org.journeymodel.json.JourneyJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "diff",
        description = "Tells what changed from one journey to another.",
        mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

    private static final int DIFFERENT = 1;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "BEFORE.json", description = "The earlier version, or the current state.")
    private Path before;

    @Parameters(index = "1", paramLabel = "AFTER.json", description = "The later version, or the future state.")
    private Path after;

    @Option(names = "--json", description = "Print everything as JSON, for programs.")
    private boolean json;

    @Option(
            names = "--measures",
            description = "Hold what both flows come to against each other too, and tell the paths that are lost.")
    private boolean measures;

    @Override
    public Integer call() throws IOException {
        try (JourneyFile earlier = JourneyFile.open(before);
                JourneyFile later = JourneyFile.open(after)) {
            Journey from = earlier.read();
            Journey to = later.read();
            if (!measures) {
                JourneyDiff diff = JourneyDiff.between(from, to);
                return print(diff.toText(), diff.toAttributes(), diff.isEmpty());
            }
            if (!isSound(before, earlier, from) || !isSound(after, later, to)) {
                return Complaints.UNUSABLE;
            }
            JourneyComparison comparison = JourneyGraph.of(from).comparison(JourneyGraph.of(to));
            return print(comparison.toText(), comparison.toAttributes(), comparison.isEmpty());
        }
    }

    private int print(String text, AttributeValue object, boolean isEmpty) {
        spec.commandLine().getOut().print(json ? JourneyJson.write(object) : text);
        return isEmpty ? 0 : DIFFERENT;
    }

    private boolean isSound(Path file, JourneyFile source, Journey journey) throws IOException {
        ValidationReport report = JourneyValidator.standard().validate(journey);
        if (report.hasErrors()) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(file + " has no measures before its errors are mended:");
            source.locate(report.errors()).forEach(err::println);
        }
        return !report.hasErrors();
    }
}
