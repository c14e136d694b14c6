package org.journeymodel.examples;

import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.validation.JourneyValidator;
import org.journeymodel.core.validation.Severity;
import org.journeymodel.core.validation.ValidationProfile;
import org.journeymodel.core.validation.ValidationReport;
import org.journeymodel.core.validation.ValidationRule;

/** A draft held to the rules of a team. */
public final class Rules {

    private Rules() {}

    /**
     * Prints what is wrong with a draft, and what its team lives with.
     *
     * @param args unused
     */
    public static void main(String[] args) {
        // snippet: rules
        ValidationRule asksAfterwards = ValidationRule.of(
                "acme.outcome.no-follow-up",
                Severity.WARNING,
                "Nobody asks customers afterwards how it went.",
                (flow, reporter) -> flow.touchpoints().stream()
                        .filter(each ->
                                each.outcome().isPresent() && each.followUp().isEmpty())
                        .forEach(each -> reporter.report(each, "nobody asks how it went.", "Add a survey.")));

        JourneyValidator validator = JourneyValidator.of(ValidationProfile.DRAFT)
                .with(asksAfterwards)
                .withSeverity("journey.touchpoint.dead-end", Severity.ERROR)
                .suppressingAt("letter", "journey.touchpoint.dead-end", "letters are a journey of their own");

        ValidationReport report = validator.validate(damage());
        System.out.println(report);
        report.suppressed().forEach(each -> System.out.println(each.finding().path() + ": " + each.reason()));
        // end
    }

    /** Who calls the hotline or writes a letter is not followed any further. */
    private static Journey damage() {
        return Journey.builder()
                .id("damage")
                .name("Reporting a damage")
                .addStages(Stage.of(
                        "report",
                        "Report",
                        Touchpoint.of("photo", "Sends a photo"),
                        Touchpoint.of("hotline", "Calls the hotline"),
                        Touchpoint.of("letter", "Writes a letter"),
                        Touchpoint.builder("paid", "Is paid")
                                .outcome(Outcome.SUCCESS)
                                .build()))
                .addTransitions(
                        Transition.of("photo", "hotline"),
                        Transition.of("photo", "letter"),
                        Transition.of("photo", "paid"))
                .build();
    }
}
