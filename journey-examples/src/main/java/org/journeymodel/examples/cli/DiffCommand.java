package org.journeymodel.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.journeymodel.core.diff.JourneyDiff;
import org.journeymodel.core.model.Journey;
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

    @Override
    public Integer call() throws IOException {
        JourneyDiff diff = JourneyDiff.between(read(before), read(after));
        PrintWriter out = spec.commandLine().getOut();
        out.print(json ? JourneyJson.write(diff.toAttributes()) : diff.toText());
        return diff.isEmpty() ? 0 : DIFFERENT;
    }

    private static Journey read(Path file) throws IOException {
        try (JourneyFile journey = JourneyFile.open(file)) {
            return journey.read();
        }
    }
}
