package org.journeymodel.core.validation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.journeymodel.core.validation.references.SubJourneyFaults;
import org.journeymodel.core.validation.rule.ReferenceDay;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.suppression.NamedRules;
import org.journeymodel.core.validation.suppression.Suppressions;

/** What the rules of a validator may find, by id; with what a validator finds beside its rules. */
final class Catalogue {

    private static final Catalogue OF_THE_LIBRARY = new Catalogue(LibraryRules.thorough(ReferenceDay.ofTheMap()));

    private final Map<String, RuleDescription> byId;

    private Catalogue(List<Rule> rules) {
        RuleDescriptions book = new RuleDescriptions();
        rules.forEach(rule -> rule.describe(book));
        SubJourneyFaults.describe(book);
        Suppressions.describe(book);
        UserRule.describeFailure(book);
        Map<String, RuleDescription> all = new TreeMap<>();
        book.list().forEach(each -> all.put(each.id(), each));
        this.byId = Collections.unmodifiableMap(all);
    }

    static Catalogue of(List<Rule> rules) {
        return new Catalogue(rules);
    }

    /** All of them, in the order of their ids. */
    Map<String, RuleDescription> byId() {
        return byId;
    }

    /** Refuses an id that is none of these. */
    void require(String ruleId) {
        RuleIds.requireKnown(ruleId, byId.keySet(), OF_THE_LIBRARY.byId.keySet());
    }

    /** What a document may name: these, and each rule of the library, also one that this validator does not have. */
    NamedRules namedInDocuments() {
        Set<String> ids = new TreeSet<>(byId.keySet());
        ids.addAll(OF_THE_LIBRARY.byId.keySet());
        Set<String> errors = OF_THE_LIBRARY.byId.values().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .map(RuleDescription::id)
                .collect(Collectors.toUnmodifiableSet());
        return new NamedRules(ids, errors);
    }
}
