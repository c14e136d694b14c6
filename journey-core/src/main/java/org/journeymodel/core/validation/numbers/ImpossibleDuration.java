package org.journeymodel.core.validation.numbers;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.journeymodel.core.message.PlainText;
import org.journeymodel.core.model.JourneyKind;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/**
 * Finds a stay or a waiting time that no customer goes through: longer than 100 years, or, in a day in
 * the life, than 24 hours. Probably its unit is wrong; one such figure decides every mean. Negative
 * times are refused when they are built.
 */
final class ImpossibleDuration implements Rule {

    private static final Duration LIFE = Duration.ofDays(36_525);

    private static final Duration DAY = Duration.ofDays(1);

    @Override
    public void check(Inspection inspection) {
        for (int at = 0; at < inspection.flow().size(); at++) {
            inspection.step();
            Touchpoint touchpoint = inspection.flow().touchpoints().get(at);
            String path = inspection.pathOf(at) + "/duration";
            check(inspection, touchpoint.duration(), path, Inspection.subject(touchpoint), "duration");
        }
        List<Transition> transitions = inspection.journey().transitions();
        for (int at = 0; at < transitions.size(); at++) {
            inspection.step();
            Transition transition = transitions.get(at);
            String path = "/transitions/" + at;
            String subject = Inspection.subject(transition);
            check(inspection, transition.waiting(), path + "/waiting", subject, "waiting");
            check(inspection, transition.latestWaiting(), path + "/latestWaiting", subject, "latest waiting");
        }
    }

    @Override
    public void describe(RuleBook book) {
        book.warning(
                "journey.duration.impossible", "A stay or a waiting time is longer than any customer goes through.");
    }

    private static void check(
            Inspection inspection, Optional<Duration> time, String path, String subject, String name) {
        boolean isDay = inspection.journey().kind() == JourneyKind.DAY_IN_THE_LIFE;
        if (time.isPresent() && time.get().compareTo(isDay ? DAY : LIFE) > 0) {
            inspection.report(
                    "journey.duration.impossible",
                    path,
                    subject,
                    "its " + name + " is " + PlainText.of(time.get())
                            + (isDay ? ", longer than the day that the journey shows." : ", longer than 100 years."),
                    "Check its unit.");
        }
    }
}
