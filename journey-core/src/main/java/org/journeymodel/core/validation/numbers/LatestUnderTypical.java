package org.journeymodel.core.validation.numbers;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.journeymodel.core.message.PlainText;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/**
 * Finds a transition whose latest waiting is shorter than its typical waiting. The typical customer
 * would be late; probably the two were confused, or one has the wrong unit.
 */
final class LatestUnderTypical implements Rule {

    @Override
    public void check(Inspection inspection) {
        List<Transition> transitions = inspection.journey().transitions();
        for (int at = 0; at < transitions.size(); at++) {
            inspection.step();
            Transition transition = transitions.get(at);
            Optional<Duration> typical = transition.waiting();
            Optional<Duration> latest = transition.latestWaiting();
            if (typical.isPresent() && latest.isPresent() && latest.get().compareTo(typical.get()) < 0) {
                inspection.report(
                        "journey.transition.latest-under-typical",
                        "/transitions/" + at + "/latestWaiting",
                        Inspection.subject(transition),
                        "its latest waiting, " + PlainText.of(latest.get()) + ", is shorter than its typical waiting, "
                                + PlainText.of(typical.get()) + "; the typical customer is late.",
                        "Were the two confused? Correct the wrong one.");
            }
        }
    }

    @Override
    public void describe(RuleBook book) {
        book.warning(
                "journey.transition.latest-under-typical",
                "The latest waiting of a transition is shorter than its typical waiting.");
    }
}
