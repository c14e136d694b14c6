package org.journeymodel.core.validation;

import java.util.LinkedHashSet;
import java.util.Set;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Touchpoint;

/** Finds a channel of a touchpoint that the journey does not have. */
final class UnknownChannel implements Rule {

    @Override
    public void check(Inspection inspection) {
        Set<String> known = new LinkedHashSet<>();
        inspection.journey().channels().forEach(channel -> known.add(channel.id()));
        for (int touchpoint = 0; touchpoint < inspection.flow().size(); touchpoint++) {
            Touchpoint owner = inspection.flow().touchpoints().get(touchpoint);
            for (int at = 0; at < owner.channels().size(); at++) {
                String id = owner.channels().get(at);
                if (!known.contains(id)) {
                    inspection.report(
                            Severity.ERROR,
                            "journey.touchpoint.unknown-channel",
                            inspection.pathOf(touchpoint) + "/channels/" + at,
                            Inspection.subject(owner),
                            "no channel of this journey has the id " + Quote.of(id) + ".",
                            inspection.didYouMean(id, known).orElse("Add the channel, or leave its id out."));
                }
            }
        }
    }
}
