package org.journeymodel.core.validation.references;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/** Finds a channel that a touchpoint names more than once. */
final class RepeatedChannel implements Rule {

    @Override
    public void check(Inspection inspection) {
        for (int at = 0; at < inspection.flow().size(); at++) {
            Touchpoint touchpoint = inspection.flow().touchpoints().get(at);
            List<String> channels = touchpoint.channels();
            Set<String> named = new HashSet<>();
            for (int place = 0; place < channels.size(); place++) {
                if (!named.add(channels.get(place))) {
                    inspection.report(
                            "journey.touchpoint.repeated-channel",
                            inspection.pathOf(at) + "/channels/" + place,
                            Inspection.subject(touchpoint),
                            "it names the channel " + Quote.of(channels.get(place)) + " more than once.",
                            "Name each channel once.");
                }
            }
        }
    }

    @Override
    public void describe(RuleBook book) {
        book.warning("journey.touchpoint.repeated-channel", "A touchpoint names a channel more than once.");
    }
}
