package org.journeymodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.JourneyValidator;
import org.journeymodel.core.validation.RuleDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * By the rule that it is named after, every {@code validation/RULE/NAME.json} has exactly the findings in
 * {@code NAME.findings}, and none if that is empty. A new case needs two files and no Java. What begins with
 * {@code atlas-} is read as an atlas; what ends with {@code -on-DAY} is judged by that day.
 */
class RuleFileTest {

    private static final Pattern DAY = Pattern.compile(".*-on-(\\d{4}-\\d{2}-\\d{2})");

    private static final Pattern ID_IN_JAVADOC = Pattern.compile("\\{@code[\\s*]+(journey(?:\\.[a-z-]+)+)}");

    @ParameterizedTest
    @MethodSource("cases")
    void tellsExactlyTheFindingsOf(String name) throws IOException {
        assertThat(findingsIn(name)).isEqualTo(expectedIn(name));
    }

    @ParameterizedTest
    @MethodSource("ruleIds")
    void hasTwoCasesThatBreakItAndOneThatKeepsIt(String rule) {
        List<List<String>> expected = cases().filter(name -> name.startsWith(rule + "/"))
                .map(RuleFileTest::expectedIn)
                .toList();

        assertThat(expected).filteredOn(List::isEmpty).isNotEmpty();
        assertThat(expected).filteredOn(findings -> !findings.isEmpty()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void everyFolderIsNamedAfterARule() {
        assertThat(cases().map(RuleFileTest::ruleOf).distinct()).isSubsetOf(ruleIds());
    }

    @Test
    void theListOfRulesIsComplete() {
        Set<String> listed = matches(ID_IN_JAVADOC, sources().resolve("package-info.java"));

        assertThat(listed)
                .isEqualTo(JourneyValidator.thorough().rules().stream()
                        .map(RuleDescription::id)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everyListOfFindingsHasItsDocument() {
        assertThat(names(".findings")).isEqualTo(cases().toList());
    }

    static Stream<String> cases() {
        return names(".json").stream();
    }

    /** All that a document can break: that a user's rule fails is no fault of the journey. */
    static Set<String> ruleIds() {
        return JourneyValidator.thorough().rules().stream()
                .map(RuleDescription::id)
                .filter(id -> !id.equals("journey.rule.failed"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String ruleOf(String name) {
        return name.substring(0, name.indexOf('/'));
    }

    private static List<String> findingsIn(String name) throws IOException {
        Matcher day = DAY.matcher(name);
        JourneyValidator validator =
                day.matches() ? JourneyValidator.thorough(LocalDate.parse(day.group(1))) : JourneyValidator.thorough();
        Path file = folder().resolve(name + ".json");
        List<Finding> findings = name.contains("/atlas-")
                ? validator.validate(JourneyJson.atlases().read(file)).findings()
                : validator.validate(JourneyJson.read(file)).findings();
        return findings.stream()
                .filter(finding -> finding.ruleId().equals(ruleOf(name)))
                .map(Finding::toString)
                .toList();
    }

    private static List<String> expectedIn(String name) {
        return text(folder().resolve(name + ".findings")).lines().toList();
    }

    private static Set<String> matches(Pattern pattern, Path file) {
        return pattern.matcher(text(file))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@code RULE/NAME} of every file with an ending. */
    private static List<String> names(String ending) {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.map(file -> folder().relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(ending))
                    .map(file -> file.substring(0, file.length() - ending.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path sources() {
        Path project = Path.of("").toAbsolutePath();
        while (!Files.exists(project.resolve("README.md"))) {
            project = Objects.requireNonNull(project.getParent(), "the folder with README.md");
        }
        return project.resolve("journey-core/src/main/java/org/journeymodel/core/validation");
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(RuleFileTest.class.getResource("validation"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
