package org.journeymodel.blackbox;

import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.validation.FindingReporter;
import org.journeymodel.core.validation.Severity;
import org.journeymodel.core.validation.ValidationRule;

/** A rule that a module provides, by its declaration and nothing else. */
public final class OwnRule implements ValidationRule {

    @Override
    public String id() {
        return "acme.journey.long-name";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public String description() {
        return "The name of a journey is too long for our wall.";
    }

    @Override
    public void check(JourneyFlow flow, FindingReporter reporter) {
        if (flow.journey().name().length() > 20) {
            reporter.report("its name is too long for our wall.", "Shorten it.");
        }
    }
}
