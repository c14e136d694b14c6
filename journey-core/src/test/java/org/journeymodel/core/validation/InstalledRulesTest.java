package org.journeymodel.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceConfigurationError;
import org.journeymodel.core.flow.JourneyFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that jars provide; those that modules provide are in the black-box tests. */
class InstalledRulesTest {

    @TempDir
    Path folder;

    @Test
    void rulesThatAClassLoaderFindsAreAddedInTheOrderOfTheirIds() throws IOException {
        try (URLClassLoader loader = providing(Zebra.class, Ape.class)) {
            assertThat(JourneyValidator.standard().withInstalledRules(loader).rules())
                    .extracting(RuleDescription::id)
                    .containsSequence("acme.ape", "acme.zebra");
        }
    }

    @Test
    void theContextClassLoaderPlaysNoPart() throws IOException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = providing(Ape.class)) {
            Thread.currentThread().setContextClassLoader(loader);

            assertThat(JourneyValidator.standard().withInstalledRules().rules())
                    .isEqualTo(JourneyValidator.standard().rules());
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Test
    void aRuleThatCannotBeMadeIsNamed() throws IOException {
        try (URLClassLoader loader = providing(Broken.class)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> JourneyValidator.standard().withInstalledRules(loader))
                    .withMessage("An installed rule cannot be used: org.journeymodel.core.validation.ValidationRule:"
                            + " Provider org.journeymodel.core.validation.InstalledRulesTest$Broken could not be"
                            + " instantiated. Mend it, or take its jar or module away.")
                    .withCauseInstanceOf(ServiceConfigurationError.class);
        }
    }

    @Test
    void installedRulesAreAddedOnce() throws IOException {
        try (URLClassLoader loader = providing(Ape.class)) {
            JourneyValidator validator = JourneyValidator.standard().withInstalledRules(loader);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> validator.withInstalledRules(loader))
                    .withMessage("Rule id \"acme.ape\" of org.journeymodel.core.validation.InstalledRulesTest$Ape is"
                            + " that of org.journeymodel.core.validation.InstalledRulesTest$Ape already. Give each"
                            + " rule an id of its own, and add it once.");
        }
    }

    private URLClassLoader providing(Class<?>... rules) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        StringBuilder names = new StringBuilder();
        for (Class<?> rule : rules) {
            names.append(rule.getName()).append('\n');
        }
        Files.writeString(services.resolve(ValidationRule.class.getName()), names);
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
    }

    /** A rule that finds nothing. */
    public static class Ape implements ValidationRule {

        @Override
        public String id() {
            return "acme.ape";
        }

        @Override
        public Severity severity() {
            return Severity.NOTE;
        }

        @Override
        public String description() {
            return "Nothing.";
        }

        @Override
        public void check(JourneyFlow flow, FindingReporter reporter) {}
    }

    /** Another. */
    public static final class Zebra extends Ape {

        @Override
        public String id() {
            return "acme.zebra";
        }
    }

    /** One that cannot be made. */
    public static final class Broken extends Ape {

        /** Fails. */
        public Broken() {
            throw new IllegalStateException("no database");
        }
    }
}
