package org.journeymodel.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.JourneyValidator;
import org.journeymodel.core.validation.ValidationReport;
import org.journeymodel.json.JourneyJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "validate",
        description = "Prints what is wrong with a journey, one finding a line.",
        mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.json", description = "The journey.")
    private Path file;

    @Override
    public Integer call() throws IOException {
        Journey journey = JourneyJson.read(file);
        ValidationReport report = JourneyValidator.standard().validate(journey);
        List<Finding> located = JourneyJson.locate(report.findings(), file);
        PrintWriter out = spec.commandLine().getOut();
        located.forEach(out::println);
        if (located.isEmpty()) {
            // Not among the findings, so that these are all that programs read.
            spec.commandLine().getErr().println(file + ": no findings");
        }
        return report.hasErrors() ? Complaints.INVALID : 0;
    }
}
