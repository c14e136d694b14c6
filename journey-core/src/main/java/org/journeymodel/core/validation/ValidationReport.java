package org.journeymodel.core.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.validation.rule.Inspection;

/**
 * All that validation found in a journey, sorted by place in the written document, then by rule.
 * Immutable; equal to any report of the same journey, findings and suppressed findings.
 */
public final class ValidationReport {

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::path, PathOrder::compare).thenComparing(Finding::ruleId);

    private final ValidatorSettings validator;
    private final Journey journey;
    private final List<Finding> findings;
    private final List<SuppressedFinding> suppressed;
    private final List<RuleFailure> failures;

    private ValidationReport(
            ValidatorSettings validator,
            Inspection inspection,
            List<Finding> findings,
            List<SuppressedFinding> suppressed) {
        this.validator = validator;
        this.journey = inspection.journey();
        this.findings = findings;
        this.suppressed = suppressed;
        this.failures = inspection.failures().entrySet().stream()
                .map(each -> new RuleFailure(each.getKey(), each.getValue()))
                .toList();
    }

    /** The report of an inspection that is over. */
    static ValidationReport of(
            ValidatorSettings validator,
            Inspection inspection,
            List<Finding> findings,
            List<SuppressedFinding> suppressed) {
        Comparator<Finding> order = (left, right) -> {
            inspection.step();
            return ORDER.compare(left, right);
        };
        return new ValidationReport(
                validator,
                inspection,
                findings.stream().sorted(order).toList(),
                suppressed.stream()
                        .sorted(Comparator.comparing(SuppressedFinding::finding, order))
                        .toList());
    }

    /** {@return the journey that was validated} */
    public Journey journey() {
        return journey;
    }

    /** {@return all findings, sorted} */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * {@return the findings of one severity, sorted}
     *
     * @param severity the severity
     */
    public List<Finding> findings(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /**
     * {@return the findings of one rule, sorted; empty if it looked and found nothing}
     *
     * @param ruleId such as {@code journey.touchpoint.dead-end}; a rule of the validator that made this report, so
     *     that a misspelt id never passes for a rule that found nothing
     * @throws IllegalArgumentException if that validator has no such rule, in which case the message names the
     *     nearest, or leaves its findings out
     */
    public List<Finding> findings(String ruleId) {
        validator.requireTold(ruleId);
        return findings.stream()
                .filter(finding -> finding.ruleId().equals(ruleId))
                .toList();
    }

    /** {@return the findings that make answers wrong or impossible, sorted} */
    public List<Finding> errors() {
        return findings(Severity.ERROR);
    }

    /** {@return what was found and is suppressed, sorted; no part of the findings, and stops nobody} */
    public List<SuppressedFinding> suppressed() {
        return suppressed;
    }

    /**
     * {@return the rules of your own that threw, in the order of the rules; each has a finding {@code
     * journey.rule.failed} too, unless the validator leaves it out}
     */
    public List<RuleFailure> failures() {
        return failures;
    }

    /** {@return whether there is an error} */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * Does nothing if there is no error.
     *
     * @throws InvalidJourneyException if there is one; its message lists all errors, and what rules of
     *     your own threw is suppressed by it
     */
    public void requireNoErrors() {
        requireNone(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * Does nothing if there is no finding of the unwanted kind.
     *
     * @param unwanted tells the findings that stop the caller
     * @throws InvalidJourneyException if there is one; its message lists all that are unwanted
     */
    public void requireNone(Predicate<Finding> unwanted) {
        List<Finding> found = findings.stream().filter(unwanted).toList();
        if (!found.isEmpty()) {
            InvalidJourneyException thrown = new InvalidJourneyException(journey, found);
            failures.forEach(failure -> thrown.addSuppressed(failure.cause()));
            throw thrown;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ValidationReport that
                && journey.equals(that.journey)
                && findings.equals(that.findings)
                && suppressed.equals(that.suppressed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(journey, findings, suppressed);
    }

    /** {@return the findings, one a line, "no findings" if there is none; then how many are suppressed} */
    @Override
    public String toString() {
        return textOf(findings, suppressed);
    }

    static String textOf(List<Finding> findings, List<SuppressedFinding> suppressed) {
        String text = findings.isEmpty()
                ? "no findings"
                : findings.stream().map(Finding::toString).collect(Collectors.joining("\n"));
        return switch (suppressed.size()) {
            case 0 -> text;
            case 1 -> text + "\n1 finding is suppressed";
            default -> text + "\n" + suppressed.size() + " findings are suppressed";
        };
    }
}
