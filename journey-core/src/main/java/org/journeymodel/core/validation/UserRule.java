package org.journeymodel.core.validation;

import java.util.List;
import java.util.Objects;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.progress.WorkInterruptedException;

/** Holds a user's rule to what it said of itself when it was added, and tells when it fails. */
final class UserRule implements Rule {

    static final RuleDescription FAILED = RuleDescription.error(
            "journey.rule.failed", "A rule of your own fails; what it would have found is not known.");

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

    /** The class that a message about it names. */
    String className() {
        return rule.getClass().getName();
    }

    @Override
    public List<RuleDescription> describe() {
        return List.of(description);
    }

    @Override
    public void check(Inspection inspection) {
        try {
            rule.check(inspection.flow(), new FindingReporter(inspection, description));
        } catch (WorkInterruptedException interrupted) {
            throw interrupted;
        } catch (Exception | LinkageError | AssertionError | StackOverflowError fault) {
            inspection.failed(new RuleFailure(id(), fault));
            inspection.report(
                    FAILED.severity(),
                    FAILED.id(),
                    "",
                    "rule " + Quote.of(id()),
                    "it failed with " + Quote.of(fault.toString())
                            + "; what it found before stands, what it would have found is not known.",
                    "Mend " + className() + ", or leave the rule out.");
        }
    }
}
