package org.journeymodel.core.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Makes a report of what rules found: left out what a validator leaves out, as severe as it says, and
 * parted into what stands and what is suppressed.
 *
 * @param settings what the validator changes about its rules
 * @param inCode the suppressions of the validator
 * @param known the rules that a document may name
 * @param isChecked tells, by its id, whether a rule would have been told here, had it found something
 */
record Assessment(
        RuleSettings settings,
        List<Suppression> inCode,
        Map<String, RuleDescription> known,
        Predicate<String> isChecked) {

    ValidationReport of(Inspection inspection) {
        List<Finding> findings = settings.applyTo(inspection.takeFindings());
        SuppressionFaults faults = new SuppressionFaults(inspection, known);
        Suppressions suppressions = new Suppressions();
        // The document first: where both name the same, its reason is the nearer one.
        new DocumentSuppressions(inspection, faults, suppressions).read();
        inCode.forEach(each -> suppressions.add(placed(each, inspection)));
        List<SuppressedFinding> suppressed = suppressions.takeFrom(findings);
        suppressions.unused().stream()
                .filter(each -> isChecked.test(each.suppression().ruleId()))
                .forEach(faults::unused);
        findings.addAll(settings.applyTo(inspection.takeFindings()));
        return ValidationReport.of(inspection, findings, suppressed);
    }

    private static Suppression.Placed placed(Suppression suppression, Inspection inspection) {
        List<String> places = suppression
                .element()
                .map(id -> inspection.elementPlaces().of(id))
                .orElse(List.of(""));
        return new Suppression.Placed(suppression, places, Optional.empty());
    }
}
