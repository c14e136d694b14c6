package org.journeymodel.core.validation.references;

import org.journeymodel.core.model.Channel;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/** Finds a channel of a touchpoint that the journey does not have. */
final class UnknownChannel implements Rule {

    @Override
    public void check(Inspection inspection) {
        KnownIds channels =
                new KnownIds(inspection, "channel", inspection.journey().channels(), Channel::id);
        for (int at = 0; at < inspection.flow().size(); at++) {
            inspection.step();
            Touchpoint owner = inspection.flow().touchpoints().get(at);
            channels.check(
                    owner.channels(),
                    "journey.touchpoint.unknown-channel",
                    inspection.pathOf(at) + "/channels",
                    Inspection.subject(owner));
        }
    }

    @Override
    public void describe(RuleBook book) {
        book.error(
                "journey.touchpoint.unknown-channel", "A touchpoint names a channel that the journey does not have.");
    }
}
