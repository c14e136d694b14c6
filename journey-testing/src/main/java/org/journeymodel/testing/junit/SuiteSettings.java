package org.journeymodel.testing.junit;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.journeymodel.core.message.Quote;

/**
 * What the configuration parameters of a run say of its coverage.
 *
 * @param folder where reports are written; empty: nowhere
 * @param threshold the least that the run must cover
 */
record SuiteSettings(Optional<Path> folder, CoverageThreshold threshold) {

    private static final String FOLDER = "journey.coverage.folder";

    /** {@return the settings of parameters that are looked up by name} */
    static SuiteSettings of(Function<String, Optional<String>> parameters) {
        return new SuiteSettings(
                parameters.apply(FOLDER).map(SuiteSettings::folder).orElseGet(() -> Optional.of(standardFolder())),
                new CoverageThreshold(share(parameters, "touchpoints"), share(parameters, "transitions")));
    }

    private static Optional<Path> folder(String name) {
        try {
            return name.isBlank() ? Optional.empty() : Optional.of(Path.of(name.strip()));
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(
                    "Configuration parameter " + FOLDER + " must name a folder, but was " + Quote.of(name) + ": "
                            + e.getReason() + ".",
                    e);
        }
    }

    /** Where the build of the working directory puts what it makes. */
    private static Path standardFolder() {
        boolean isGradle = Files.exists(Path.of("build.gradle")) || Files.exists(Path.of("build.gradle.kts"));
        return Path.of(isGradle ? "build" : "target", "journey-coverage");
    }

    private static double share(Function<String, Optional<String>> parameters, String what) {
        String name = "journey.coverage." + what;
        String text = parameters.apply(name).orElse("0").strip();
        double share;
        try {
            share = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            share = Double.NaN;
        }
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("Configuration parameter " + name + " must be a share between 0 and 1,"
                    + " but was " + Quote.of(text) + ". For 80 %, write " + name + " = 0.8.");
        }
        return share;
    }
}
