package org.journeymodel.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.validation.JourneyValidator;
import org.journeymodel.core.validation.Severity;
import org.journeymodel.core.validation.ValidationProfile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "validate",
        description = "Prints what is wrong with journeys, one finding a line.",
        footer = {
            "",
            "Rules of your own: java -jar knows no class path but its jar. Instead of it, run",
            "java -cp journey.jar:rules.jar org.journeymodel.examples.cli.Main validate ..."
        },
        mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE.json",
            arity = "1..*",
            description = "The journey, or with --atlas the atlas; several are validated one after the other.")
    private List<Path> files;

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

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description = "The least severe findings for which the exit code is 1: ${COMPLETION-CANDIDATES}."
                    + " Default: ${DEFAULT-VALUE}.")
    private Severity failOn;

    @Option(
            names = "--scenarios",
            paramLabel = "FILE.json",
            description = "Scenarios that the journey must allow; may be given again.")
    private List<Path> scenarios = List.of();

    @Option(
            names = "--forbidden",
            paramLabel = "FILE.json",
            description = "Scenarios whose ways the journey must not have; may be given again.")
    private List<Path> forbidden = List.of();

    @Option(names = "--installed-rules", description = "Apply the rules of your own on the class path, too; see below.")
    private boolean installedRules;

    @Override
    public Integer call() {
        requireOneMap();
        JourneyValidator validator = validator();
        CheckedFiles checked = new CheckedFiles(spec.commandLine().getErr());
        for (Path each : files) {
            if (atlas) {
                checked.atlas(each, validator);
            } else {
                checked.journey(each, validator).ifPresent(map -> check(map, checked));
            }
        }
        checked.print(format, spec.commandLine().getOut());
        return checked.exitCode(failOn);
    }

    private void requireOneMap() {
        if (!(scenarios.isEmpty() && forbidden.isEmpty()) && (atlas || files.size() > 1)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--scenarios and --forbidden are held against one journey; name one file of it");
        }
    }

    private void check(Journey map, CheckedFiles checked) {
        scenarios.forEach(each -> checked.scenarios(each, new ScenarioRules(map, true)));
        forbidden.forEach(each -> checked.scenarios(each, new ScenarioRules(map, false)));
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
}
