package org.journeymodel.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.journeymodel.json.JourneyJson;
import org.journeymodel.log.EventLog;
import org.journeymodel.log.SegmentComparison;
import org.journeymodel.log.SegmentComparison.Correction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "compare",
        description = "Tells where two files of events differ by more than chance.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Main main;

    @Parameters(index = "0", paramLabel = "EVENTS_A", description = "CSV with a header, NDJSON or XES; packed or not.")
    private Path first;

    @Parameters(index = "1", paramLabel = "EVENTS_B", description = "The events to compare with; read alike.")
    private Path second;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            defaultValue = "0.05",
            description = "Level of significance, between 0 and 1. Default: ${DEFAULT-VALUE}.")
    private double level;

    @Option(
            names = "--correction",
            paramLabel = "CORRECTION",
            defaultValue = "benjamini_hochberg",
            description = "How to correct for many tests: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Correction correction;

    @Option(names = "--json", description = "Print everything as JSON, for programs.")
    private boolean json;

    @Mixin
    private EventOptions eventOptions;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter notes = json ? spec.commandLine().getErr() : out;
        SegmentComparison comparison = compare(notes);
        out.print(json ? JourneyJson.write(comparison.toAttributes()) : comparison.toText());
        return 0;
    }

    private SegmentComparison compare(PrintWriter notes) throws IOException {
        try (ProgressDisplay display = main.display()) {
            EventLog a = eventOptions.read(first, notes, display);
            EventLog b = eventOptions.read(second, notes, display);
            SegmentComparison comparison =
                    SegmentComparison.between(a, b, display).atLevel(level).correctedBy(correction);
            String nameA = nameOf(first);
            String nameB = nameOf(second);
            return nameA.equals(nameB) ? comparison : comparison.named(nameA, nameB);
        }
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
