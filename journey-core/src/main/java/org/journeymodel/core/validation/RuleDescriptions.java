package org.journeymodel.core.validation;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/** A book of rules that lists what is entered. */
final class RuleDescriptions implements RuleBook {

    private final List<RuleDescription> entered = new ArrayList<>();

    /** What a rule says of itself. */
    static List<RuleDescription> of(Rule rule) {
        RuleDescriptions book = new RuleDescriptions();
        rule.describe(book);
        return book.list();
    }

    List<RuleDescription> list() {
        return entered;
    }

    @Override
    public void error(String ruleId, String description) {
        entered.add(new RuleDescription(ruleId, Severity.ERROR, description));
    }

    @Override
    public void warning(String ruleId, String description) {
        entered.add(new RuleDescription(ruleId, Severity.WARNING, description));
    }

    @Override
    public void note(String ruleId, String description) {
        entered.add(new RuleDescription(ruleId, Severity.NOTE, description));
    }
}
