package org.journeymodel.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.JourneyValidator;
import org.journeymodel.core.validation.ValidationReport;
import org.journeymodel.json.JourneyJson;

/** What holds for the validation of any journey. */
final class ValidationOracle {

    private static final List<JourneyValidator> VALIDATORS =
            List.of(JourneyValidator.standard(), JourneyValidator.thorough(LocalDate.of(2026, 11, 23)));

    private ValidationOracle() {}

    static void holds(Journey journey) {
        for (JourneyValidator validator : VALIDATORS) {
            ValidationReport report = validator.validate(journey);
            assertThat(report.failures()).isEmpty();
            assertThat(validator.validate(journey)).isEqualTo(report).hasToString(report.toString());
            FindingsOracle.arePrintable(report.findings());
            haveTheirPlaces(report.findings(), JourneyJson.write(journey));
        }
    }

    /** Every finding has a place in the written document. */
    private static void haveTheirPlaces(List<Finding> findings, String document) {
        List<Finding> located = JourneyJson.locate(findings, document);
        assertThat(located).hasSameSizeAs(findings);
        assertThat(located).allSatisfy(finding -> assertThat(finding.line()).isPresent());
    }
}
