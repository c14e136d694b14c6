package org.journeymodel.core.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.journeymodel.core.invariant.Checks;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.suppression.Suppression;
import org.journeymodel.core.validation.suppression.Suppressions;

/**
 * What a validator holds.
 *
 * @param rules its rules, those of users last
 * @param catalogue what it may find
 * @param changed by rule id, the severity instead of a rule's own; empty if its findings are left out
 * @param suppressions what is suppressed in code
 */
record ValidatorSettings(
        List<Rule> rules,
        Catalogue catalogue,
        Map<String, Optional<Severity>> changed,
        List<Suppression> suppressions) {

    ValidatorSettings {
        rules = List.copyOf(rules);
        changed = Map.copyOf(changed);
        suppressions = List.copyOf(suppressions);
    }

    static ValidatorSettings of(List<Rule> rules) {
        return new ValidatorSettings(rules, Catalogue.of(rules), Map.of(), List.of());
    }

    ValidatorSettings with(List<UserRule> added) {
        List<Rule> all = UserRule.join(rules, added);
        return new ValidatorSettings(all, Catalogue.of(all), changed, suppressions);
    }

    /** With another severity of a rule, or without what it finds. */
    ValidatorSettings with(String ruleId, Optional<Severity> severity) {
        catalogue.require(ruleId);
        Map<String, Optional<Severity>> all = new HashMap<>(changed);
        all.put(ruleId, severity);
        return new ValidatorSettings(rules, catalogue, all, suppressions);
    }

    ValidatorSettings with(Suppression suppression) {
        catalogue.require(suppression.ruleId());
        Suppressions.requireSuppressible(suppression.ruleId());
        Checks.requireVisible(
                "Reason to suppress " + Quote.of(suppression.ruleId()),
                Objects.requireNonNull(suppression.reason(), "reason"),
                "Say why, for those who read it in a year.");
        List<Suppression> all = new ArrayList<>(suppressions);
        all.add(suppression);
        return new ValidatorSettings(rules, catalogue, changed, all);
    }

    /** The rules as severe as they are here, sorted by id. */
    List<RuleDescription> descriptions() {
        return catalogue.byId().values().stream()
                .filter(each -> tells(each.id()))
                .map(each -> each.withSeverity(severityOf(each.id())))
                .toList();
    }

    /** Whether a rule is one of the validator's, and is not left out. */
    boolean tells(String ruleId) {
        return catalogue.byId().containsKey(ruleId)
                && (!changed.containsKey(ruleId) || changed.get(ruleId).isPresent());
    }

    /** Refuses the id of a rule that this validator does not tell of: that it found nothing would say nothing. */
    void requireTold(String ruleId) {
        if (!catalogue.byId().containsKey(Objects.requireNonNull(ruleId, "ruleId"))) {
            throw RuleIds.unknownToReport(ruleId, catalogue.namedInDocuments().ids());
        }
        if (!tells(ruleId)) {
            throw new IllegalArgumentException("The validator of this report leaves out what rule " + Quote.of(ruleId)
                    + " finds. Validate without leaving it out, or do not ask for it.");
        }
    }

    /** Whether anything that a rule could find would be told; one that says nothing of itself is run. */
    boolean tellsAnyOf(Rule rule) {
        if (changed.isEmpty()) {
            return true;
        }
        List<RuleDescription> told = RuleDescriptions.of(rule);
        return told.isEmpty() || told.stream().anyMatch(each -> tells(each.id()));
    }

    /** How much what a rule found matters here; the rule is not left out. */
    Severity severityOf(String ruleId) {
        RuleDescription rule =
                Objects.requireNonNull(catalogue.byId().get(ruleId), () -> "No rule says that it reports " + ruleId);
        return changed.getOrDefault(ruleId, Optional.empty()).orElse(rule.severity());
    }
}
