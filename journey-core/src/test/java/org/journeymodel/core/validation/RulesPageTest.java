package org.journeymodel.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The page {@code docs/rules.md} tells the catalogue of the thorough validator, and of each profile, and what the
 * comments of the rules say.
 */
class RulesPageTest {

    private static final Path PAGE = project().resolve("docs/rules.md");

    private static final String TEXT = RulesPage.text(
            new RuleComments(project().resolve("journey-core/src/main/java/org/journeymodel/core/validation")));

    @Test
    void thePageTellsTheCatalogue() throws IOException {
        if (Boolean.getBoolean("journey.rewrite")) {
            Files.writeString(PAGE, TEXT);
        }

        assertThat(PAGE)
                .as("rewrite it by: mvn -q -pl journey-core test -Dtest=RulesPageTest -Djourney.rewrite=true")
                .hasContent(TEXT);
    }

    @Test
    void aRuleIsOneLineOfItsTable() {
        assertThat(TEXT.lines())
                .contains(
                        "| `journey.touchpoint.dead-end` | warning | warning | note | error | note | A touchpoint that is not the"
                                + " last has no outcome and no way on. |")
                .filteredOn(line -> line.startsWith("| `"))
                .hasSameSizeAs(JourneyValidator.thorough().rules());
    }

    @Test
    void eachRuleIsToldInItsGroupByItsComment() {
        assertThat(TEXT.lines())
                .contains("- `journey.touchpoint.trap`: Finds a touchpoint from which no journey can end, so that"
                        + " customers would go round for ever.")
                .contains("## Structure");
        for (RuleDescription rule : JourneyValidator.thorough().rules()) {
            // A rule of your own that fails is of no group.
            if (!rule.id().equals("journey.rule.failed")) {
                assertThat(TEXT.lines())
                        .filteredOn(line -> line.startsWith("- `") && line.contains("`" + rule.id() + "`"))
                        .as(rule.id())
                        .hasSize(1);
            }
        }
    }

    private static Path project() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("CHANGELOG.md"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
