package org.journeymodel.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.journeymodel.core.validation.AtlasReport;
import org.journeymodel.core.validation.JourneyValidator;
import org.journeymodel.core.validation.ValidationProfile;
import org.journeymodel.core.validation.ValidationReport;
import org.journeymodel.json.JourneyJsonException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "validate",
        description = "Prints what is wrong with a journey, one finding a line.",
        mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.json", description = "The journey, or with --atlas the atlas.")
    private Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How to print findings: ${COMPLETION-CANDIDATES}; SARIF 2.1.0 is for code scanning."
                    + " Default: ${DEFAULT-VALUE}.")
    private FindingsFormat format;

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            description = "What the journey is drawn for, which decides how much findings matter:"
                    + " ${COMPLETION-CANDIDATES}.")
    private @Nullable ValidationProfile profile;

    @Option(names = "--atlas", description = "The file is an atlas: its journeys, and how they lead into each other.")
    private boolean atlas;

    @Option(
            names = "--on",
            paramLabel = "DAY",
            description = "With --profile published: the day by which what is late or old is judged, such as"
                    + " 2024-04-02; if left out, the day of the map's version.")
    private @Nullable LocalDate day;

    @Option(names = "--installed-rules", description = "Apply the rules of your own on the class path, too.")
    private boolean installedRules;

    @Override
    public Integer call() throws IOException {
        JourneyValidator validator = validator();
        try (JourneyFile journey = JourneyFile.open(file)) {
            LocatedFindings found = validated(journey, validator).in(journey);
            print(found);
            return found.hasErrors() ? Complaints.INVALID : 0;
        }
    }

    /** Who reads another format than text reads the faults of the document there as well. */
    private LocatedFindings validated(JourneyFile journey, JourneyValidator validator) throws IOException {
        try {
            if (atlas) {
                AtlasReport report = validator.validate(journey.readAtlas());
                return new LocatedFindings(file, validator.rules(), report.findings(), report.suppressed());
            }
            ValidationReport report = validator.validate(journey.read());
            return new LocatedFindings(file, validator.rules(), report.findings(), report.suppressed());
        } catch (JourneyJsonException fault) {
            if (format != FindingsFormat.TEXT) {
                format.print(LocatedFindings.unreadable(file, fault.findings()), out());
            }
            throw fault;
        }
    }

    private JourneyValidator validator() {
        JourneyValidator validator = ofProfile();
        return installedRules ? validator.withInstalledRules() : validator;
    }

    private JourneyValidator ofProfile() {
        if (day != null) {
            if (profile != ValidationProfile.PUBLISHED) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--on has an effect with --profile published only; name both, or leave it out");
            }
            return JourneyValidator.of(profile, day);
        }
        return profile == null ? JourneyValidator.standard() : JourneyValidator.of(profile);
    }

    private void print(LocatedFindings located) {
        format.print(located, out());
        // Not among the findings, so that these are all that programs read.
        int quiet = located.suppressed().size();
        String suppressed = quiet == 0 ? "" : ", " + quiet + " suppressed";
        if (format == FindingsFormat.TEXT && located.findings().isEmpty()) {
            spec.commandLine().getErr().println(file + ": no findings" + suppressed);
        } else if (format == FindingsFormat.TEXT && quiet > 0) {
            spec.commandLine().getErr().println(file + suppressed.replaceFirst(",", ":"));
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
