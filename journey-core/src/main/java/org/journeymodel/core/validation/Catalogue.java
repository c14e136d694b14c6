package org.journeymodel.core.validation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the rules of a validator may find, by id; with what a validator finds beside its rules. */
final class Catalogue {

    private final Map<String, RuleDescription> byId;

    Catalogue(List<Rule> rules) {
        Map<String, RuleDescription> all = new TreeMap<>();
        rules.forEach(rule -> rule.describe().forEach(each -> all.putIfAbsent(each.id(), each)));
        SubJourneyFaults.RULES.forEach(each -> all.put(each.id(), each));
        SuppressionFaults.RULES.forEach(each -> all.put(each.id(), each));
        all.put(UserRule.FAILED.id(), UserRule.FAILED);
        this.byId = Collections.unmodifiableMap(all);
    }

    /** All of them, in the order of their ids. */
    Map<String, RuleDescription> byId() {
        return byId;
    }

    /** These and those of another catalogue. */
    Map<String, RuleDescription> and(Catalogue other) {
        Map<String, RuleDescription> all = new TreeMap<>(other.byId);
        all.putAll(byId);
        return all;
    }
}
