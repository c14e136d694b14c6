package org.journeymodel.core.validation;

import java.util.Objects;
import java.util.function.BiConsumer;
import org.journeymodel.core.flow.JourneyFlow;

/** A user's rule that is no class of its own. */
record WrittenRule(RuleDescription told, BiConsumer<JourneyFlow, FindingReporter> check) implements ValidationRule {

    WrittenRule {
        Objects.requireNonNull(check, "check");
    }

    @Override
    public String id() {
        return told.id();
    }

    @Override
    public Severity severity() {
        return told.severity();
    }

    @Override
    public String description() {
        return told.description();
    }

    @Override
    public void check(JourneyFlow flow, FindingReporter reporter) {
        check.accept(flow, reporter);
    }
}
