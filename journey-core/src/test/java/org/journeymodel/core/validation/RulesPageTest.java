package org.journeymodel.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page {@code docs/rules.md} tells the catalogue of the thorough validator, and of each profile. */
class RulesPageTest {

    private static final Path PAGE = project().resolve("docs/rules.md");

    @Test
    void thePageTellsTheCatalogue() throws IOException {
        String page = RulesPage.text();
        if (Boolean.getBoolean("journey.rewrite")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE)
                .as("rewrite it by: mvn -q -pl journey-core test -Dtest=RulesPageTest -Djourney.rewrite=true")
                .hasContent(page);
    }

    @Test
    void aRuleIsOneLineOfItsTable() {
        assertThat(RulesPage.text().lines())
                .contains(
                        "| `journey.touchpoint.dead-end` | warning | warning | note | error | note | A touchpoint that is not the"
                                + " last has no outcome and no way on. |")
                .filteredOn(line -> line.startsWith("| `"))
                .hasSameSizeAs(JourneyValidator.thorough().rules());
    }

    private static Path project() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("CHANGELOG.md"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
