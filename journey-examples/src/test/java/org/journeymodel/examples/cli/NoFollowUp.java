package org.journeymodel.examples.cli;

import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.validation.FindingReporter;
import org.journeymodel.core.validation.Severity;
import org.journeymodel.core.validation.ValidationRule;

/** A rule as a team installs it; what stands in {@code META-INF/services} of the tests. */
public final class NoFollowUp implements ValidationRule {

    @Override
    public String id() {
        return "acme.touchpoint.no-follow-up";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public String description() {
        return "Nobody asks afterwards how a purchase went.";
    }

    @Override
    public void check(JourneyFlow flow, FindingReporter reporter) {
        for (Touchpoint each : flow.touchpoints()) {
            if (each.outcome().isPresent() && each.followUp().isEmpty()) {
                reporter.report(each, "nobody asks afterwards how it went.", "Add a survey.");
            }
        }
    }
}
