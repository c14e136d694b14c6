package org.journeymodel.testing;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.Severity;
import org.journeymodel.core.validation.ValidationReport;

/**
 * Assertions about what validation found in a journey. Rules are named by id; one that the validator of the report does not
 * have, or leaves out, is refused with an {@link IllegalArgumentException}, which names the nearest: rules of your own
 * are known if the validator has them.
 */
public class ValidationReportAssert extends AbstractAssert<ValidationReportAssert, ValidationReport> {

    /** Of a report, or null; call {@link JourneyAssertions#assertThat(ValidationReport)}. */
    public ValidationReportAssert(ValidationReport actual) {
        super(actual, ValidationReportAssert.class);
    }

    /** Verifies that there is no error. */
    public ValidationReportAssert hasNoErrors() {
        isNotNull();
        List<Finding> errors = actual.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        return hasNone("errors", errors);
    }

    /** Verifies that there is no finding at all. */
    public ValidationReportAssert isEmpty() {
        isNotNull();
        return hasNone("findings", actual.findings());
    }

    /**
     * Verifies that a rule found nothing.
     *
     * @param ruleId such as {@code journey.transition.unknown-target}
     */
    public ValidationReportAssert hasNoFindingOf(String ruleId) {
        isNotNull();
        List<Finding> found = actual.findings(Arguments.given(ruleId, "rule to look for"));
        return hasNone("findings of rule " + Quote.of(ruleId), found);
    }

    /**
     * Verifies that a rule found something.
     *
     * @param ruleId such as {@code journey.transition.unknown-target}
     */
    public ValidationReportAssert hasFindingOf(String ruleId) {
        isNotNull();
        if (actual.findings(Arguments.given(ruleId, "rule to look for")).isEmpty()) {
            failWithMessage(
                    "%s", FindingsText.missing(self(), "a finding of rule " + Quote.of(ruleId), actual.findings()));
        }
        return myself;
    }

    private ValidationReportAssert hasNone(String unwanted, List<Finding> found) {
        if (!found.isEmpty()) {
            failWithMessage("%s", FindingsText.unwanted(self(), unwanted, found));
        }
        return myself;
    }

    private String self() {
        return "journey " + Quote.of(actual.journey().id());
    }
}
