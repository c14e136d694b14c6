package org.journeymodel.core.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.journeymodel.core.validation.rule.Fault;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.suppression.SuppressedFault;
import org.journeymodel.core.validation.suppression.Suppressions;

/**
 * Makes a report of what rules found: left out what a validator leaves out, as severe as it says, and
 * parted into what stands and what is suppressed.
 *
 * @param validator what the validator holds
 * @param inspection the journey, inspected by all rules
 */
record Assessment(ValidatorSettings validator, Inspection inspection) {

    ValidationReport report() {
        List<Fault> faults = takeFaults();
        Suppressions suppressions =
                Suppressions.in(inspection, validator.catalogue().namedInDocuments(), validator.suppressions());
        List<SuppressedFault> suppressed = suppressions.takeFrom(faults);
        suppressions.reportUnused(validator::tells);
        faults.addAll(takeFaults());
        return ValidationReport.of(
                validator,
                inspection,
                faults.stream().map(this::finding).toList(),
                suppressed.stream().map(this::finding).toList());
    }

    private List<Fault> takeFaults() {
        List<Fault> told = new ArrayList<>(inspection.takeFaults());
        told.removeIf(fault -> !validator.tells(fault.ruleId()));
        return told;
    }

    private SuppressedFinding finding(SuppressedFault suppressed) {
        return new SuppressedFinding(finding(suppressed.fault()), suppressed.reason(), suppressed.declaredAt());
    }

    private Finding finding(Fault fault) {
        return Finding.builder()
                .severity(validator.severityOf(fault.ruleId()))
                .ruleId(fault.ruleId())
                .path(fault.path())
                .subject(fault.subject())
                .message(fault.message())
                .remedy(Optional.of(fault.remedy()).filter(text -> !text.isEmpty()))
                .build();
    }
}
