package org.journeymodel.core.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a validator changes about its rules.
 *
 * @param byRule by id, the severity instead of a rule's own; empty if its findings are left out
 */
record RuleSettings(Map<String, Optional<Severity>> byRule) {

    static final RuleSettings NONE = new RuleSettings(Map.of());

    RuleSettings {
        byRule = Map.copyOf(byRule);
    }

    RuleSettings with(String ruleId, Optional<Severity> severity) {
        Map<String, Optional<Severity>> changed = new HashMap<>(byRule);
        changed.put(ruleId, severity);
        return new RuleSettings(changed);
    }

    boolean leavesOut(String ruleId) {
        return byRule.containsKey(ruleId) && byRule.get(ruleId).isEmpty();
    }

    /** Whether nothing that a rule could find would be told; one that says nothing of itself is run. */
    boolean leavesOut(Rule rule) {
        List<RuleDescription> told = rule.describe();
        return !told.isEmpty() && told.stream().allMatch(each -> leavesOut(each.id()));
    }

    Optional<RuleDescription> applyTo(RuleDescription rule) {
        Optional<Severity> severity = byRule.getOrDefault(rule.id(), Optional.of(rule.severity()));
        return severity.map(rule::withSeverity);
    }

    List<Finding> applyTo(List<Finding> findings) {
        if (byRule.isEmpty()) {
            return findings;
        }
        List<Finding> changed = new ArrayList<>(findings.size());
        for (Finding each : findings) {
            Optional<Severity> severity = byRule.getOrDefault(each.ruleId(), Optional.of(each.severity()));
            severity.ifPresent(now -> changed.add(
                    now == each.severity()
                            ? each
                            : each.toBuilder().severity(now).build()));
        }
        return changed;
    }
}
