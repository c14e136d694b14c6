package org.journeymodel.core.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;

/**
 * All that validation found in a journey, sorted by place in the written document, then by rule.
 * Immutable; equal to any report of the same journey and findings.
 */
public final class ValidationReport {

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::path, PathOrder::compare).thenComparing(Finding::ruleId);

    private final Journey journey;
    private final List<Finding> findings;

    ValidationReport(Journey journey, List<Finding> findings) {
        this(journey, findings, Work.begin("Sorting findings", ProgressListener.none()));
    }

    ValidationReport(Journey journey, List<Finding> findings, Work work) {
        this.journey = journey;
        this.findings = findings.stream()
                .sorted((left, right) -> {
                    work.step();
                    return ORDER.compare(left, right);
                })
                .toList();
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

    /** {@return the findings that make answers wrong or impossible, sorted} */
    public List<Finding> errors() {
        return findings(Severity.ERROR);
    }

    /** {@return whether there is an error} */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * Does nothing if there is no error.
     *
     * @throws InvalidJourneyException if there is one; its message lists all errors
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
            throw new InvalidJourneyException(journey, found);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ValidationReport that && journey.equals(that.journey) && findings.equals(that.findings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(journey, findings);
    }

    /** {@return the findings, one a line; "no findings" if there is none} */
    @Override
    public String toString() {
        return findings.isEmpty()
                ? "no findings"
                : findings.stream().map(Finding::toString).collect(Collectors.joining("\n"));
    }
}
