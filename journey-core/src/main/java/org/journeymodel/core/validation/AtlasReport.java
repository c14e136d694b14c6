package org.journeymodel.core.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.journeymodel.core.model.JourneyAtlas;

/**
 * All that validation found in an atlas: journey by journey, and in how they lead into each other.
 * Immutable; equal to any report of the same atlas and findings.
 */
public final class AtlasReport {

    private final ValidatorSettings validator;
    private final JourneyAtlas atlas;
    private final List<ValidationReport> reports;

    AtlasReport(ValidatorSettings validator, JourneyAtlas atlas, List<ValidationReport> reports) {
        this.validator = validator;
        this.atlas = atlas;
        this.reports = List.copyOf(reports);
    }

    /** {@return the atlas that was validated} */
    public JourneyAtlas atlas() {
        return atlas;
    }

    /**
     * {@return what was found in each journey, in the order of the journeys; places are those in the
     * journey's own document}
     */
    public List<ValidationReport> reports() {
        return reports;
    }

    /**
     * {@return all findings, in the order of the journeys; places are those in the atlas's document,
     * such as {@code /journeys/1/stages/0}}
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (int at = 0; at < reports.size(); at++) {
            String path = "/journeys/" + at;
            for (Finding finding : reports.get(at).findings()) {
                findings.add(finding.toBuilder().path(path + finding.path()).build());
            }
        }
        return List.copyOf(findings);
    }

    /**
     * {@return the findings of one rule, in the order of the journeys; empty if it looked and found nothing}
     *
     * @param ruleId such as {@code journey.touchpoint.unknown-sub-journey}; a rule of the validator that made this
     *     report
     * @throws IllegalArgumentException as for {@link ValidationReport#findings(String)}
     */
    public List<Finding> findings(String ruleId) {
        validator.requireTold(ruleId);
        return findings().stream()
                .filter(finding -> finding.ruleId().equals(ruleId))
                .toList();
    }

    /**
     * {@return what was found and is suppressed, in the order of the journeys; places are those in the
     * atlas's document}
     */
    public List<SuppressedFinding> suppressed() {
        List<SuppressedFinding> suppressed = new ArrayList<>();
        for (int at = 0; at < reports.size(); at++) {
            String path = "/journeys/" + at;
            reports.get(at).suppressed().forEach(each -> suppressed.add(each.below(path)));
        }
        return List.copyOf(suppressed);
    }

    /**
     * {@return the rules of your own that threw, in the order of the journeys}
     */
    public List<RuleFailure> failures() {
        return reports.stream().flatMap(each -> each.failures().stream()).toList();
    }

    /** {@return whether there is an error} */
    public boolean hasErrors() {
        return reports.stream().anyMatch(ValidationReport::hasErrors);
    }

    /**
     * Does nothing if there is no error.
     *
     * @throws InvalidJourneyException if there is one; its message lists all errors
     */
    public void requireNoErrors() {
        if (hasErrors()) {
            List<Finding> errors = findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .toList();
            InvalidJourneyException thrown = new InvalidJourneyException(atlas, errors);
            failures().forEach(failure -> thrown.addSuppressed(failure.cause()));
            throw thrown;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AtlasReport that && atlas.equals(that.atlas) && reports.equals(that.reports);
    }

    @Override
    public int hashCode() {
        return Objects.hash(atlas, reports);
    }

    /** {@return the findings, one a line, "no findings" if there is none; then how many are suppressed} */
    @Override
    public String toString() {
        return ValidationReport.textOf(findings(), suppressed());
    }
}
