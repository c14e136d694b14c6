package org.journeymodel.core.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.progress.WorkInterruptedException;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/** Holds a user's rule to what it said of itself when it was added, and tells when it fails. */
final class UserRule implements Rule {

    private static final String FAILED = "journey.rule.failed";

    private final ValidationRule rule;
    private final RuleDescription description;

    UserRule(ValidationRule rule) {
        String of =
                " of rule " + Objects.requireNonNull(rule, "rule").getClass().getName();
        String id = Objects.requireNonNull(rule.id(), () -> "id" + of);
        RuleIds.requireOwn(id);
        this.rule = rule;
        this.description = new RuleDescription(
                id,
                Objects.requireNonNull(rule.severity(), () -> "severity" + of),
                Objects.requireNonNull(rule.description(), () -> "description" + of));
    }

    String id() {
        return description.id();
    }

    /** All rules, those of users last; refuses two with one id. */
    static List<Rule> join(List<Rule> rules, List<UserRule> added) {
        Map<String, String> owners = new HashMap<>();
        rules.forEach(each -> RuleDescriptions.of(each).forEach(told -> owners.put(told.id(), ownerOf(each))));
        for (UserRule each : added) {
            String other = owners.putIfAbsent(each.id(), ownerOf(each));
            if (other != null) {
                throw new IllegalArgumentException("Rule id " + Quote.of(each.id()) + " of " + ownerOf(each)
                        + " is that of " + other + " already. Give each rule an id of its own, and add it once.");
            }
        }
        List<Rule> all = new ArrayList<>(rules);
        all.addAll(added);
        return all;
    }

    /** What a message about a rule names. */
    private static String ownerOf(Rule rule) {
        Object owner = rule instanceof UserRule user ? user.rule : rule;
        return owner instanceof WrittenRule
                ? "a rule made by ValidationRule.of"
                : owner.getClass().getName();
    }

    /** Enters what is told of a rule that fails into a book of rules. */
    static void describeFailure(RuleBook book) {
        book.error(FAILED, "A rule of your own fails; what it would have found is not known.");
    }

    @Override
    public void describe(RuleBook book) {
        switch (description.severity()) {
            case ERROR -> book.error(description.id(), description.description());
            case WARNING -> book.warning(description.id(), description.description());
            case NOTE -> book.note(description.id(), description.description());
        }
    }

    @Override
    public void check(Inspection inspection) {
        try {
            rule.check(inspection.flow(), new FindingReporter(inspection, id()));
        } catch (WorkInterruptedException interrupted) {
            throw interrupted;
        } catch (Exception | LinkageError | AssertionError | StackOverflowError fault) {
            inspection.failed(id(), fault);
            inspection.report(
                    FAILED,
                    "",
                    "rule " + Quote.of(id()),
                    "it failed with " + Quote.of(fault.toString())
                            + "; what it found before stands, what it would have found is not known.",
                    "Mend the rule, or leave it out.");
        }
    }
}
