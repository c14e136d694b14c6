package org.journeymodel.testing;

import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.Severity;
import org.journeymodel.core.validation.ValidationReport;

/** Assertions about what validation found. */
public class ValidationReportAssert extends AbstractAssert<ValidationReportAssert, ValidationReport> {

    /** Of a report, or null; call {@link JourneyAssertions#assertThat(ValidationReport)}. */
    public ValidationReportAssert(ValidationReport actual) {
        super(actual, ValidationReportAssert.class);
    }

    /** Verifies that there is no error. */
    public ValidationReportAssert hasNoErrors() {
        isNotNull();
        return hasNone("errors", finding -> finding.severity() == Severity.ERROR);
    }

    /** Verifies that there is no finding at all. */
    public ValidationReportAssert isEmpty() {
        isNotNull();
        return hasNone("findings", finding -> true);
    }

    /**
     * Verifies that a rule found nothing.
     *
     * @param ruleId such as {@code journey.transition.unknown-target}
     */
    public ValidationReportAssert hasNoFindingOf(String ruleId) {
        isNotNull();
        Arguments.given(ruleId, "rule to look for");
        return hasNone(
                "findings of rule " + Quote.of(ruleId),
                finding -> finding.ruleId().equals(ruleId));
    }

    /**
     * Verifies that a rule found something.
     *
     * @param ruleId such as {@code journey.transition.unknown-target}
     */
    public ValidationReportAssert hasFindingOf(String ruleId) {
        isNotNull();
        Arguments.given(ruleId, "rule to look for");
        if (actual.findings().stream().noneMatch(finding -> finding.ruleId().equals(ruleId))) {
            failWithMessage(
                    "%s",
                    Failure.expecting(self() + " to have a finding of rule " + Quote.of(ruleId))
                            .but(
                                    actual.findings().isEmpty()
                                            ? List.of("it has no findings")
                                            : lines(actual.findings())));
        }
        return myself;
    }

    private ValidationReportAssert hasNone(String what, Predicate<Finding> unwanted) {
        List<Finding> found = actual.findings().stream().filter(unwanted).toList();
        if (!found.isEmpty()) {
            failWithMessage(
                    "%s", Failure.expecting(self() + " to have no " + what).but(lines(found)));
        }
        return myself;
    }

    private static List<String> lines(List<Finding> findings) {
        return findings.stream().map(Finding::toString).toList();
    }

    private String self() {
        return "journey " + Quote.of(actual.journey().id());
    }
}
