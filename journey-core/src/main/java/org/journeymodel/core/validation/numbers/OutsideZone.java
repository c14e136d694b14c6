package org.journeymodel.core.validation.numbers;

import java.util.HashMap;
import java.util.Map;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.space.Position;
import org.journeymodel.core.space.Zone;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/** Finds a touchpoint whose position lies outside its zone. */
final class OutsideZone implements Rule {

    @Override
    public void check(Inspection inspection) {
        Map<String, Zone> zones = new HashMap<>();
        inspection.journey().zones().forEach(zone -> zones.putIfAbsent(zone.id(), zone));
        for (int at = 0; at < inspection.flow().size(); at++) {
            Touchpoint touchpoint = inspection.flow().touchpoints().get(at);
            Zone zone = touchpoint.zone().map(zones::get).orElse(null);
            Position position = touchpoint.position().orElse(null);
            if (zone != null && position != null && !zone.contains(position)) {
                inspection.report(
                        "journey.touchpoint.outside-zone",
                        inspection.pathOf(at) + "/position",
                        Inspection.subject(touchpoint),
                        "it lies at x " + Decimals.plain(position.x()) + ", y " + Decimals.plain(position.y())
                                + ", outside its zone " + Quote.of(zone.id()) + ".",
                        "Correct the position or the zone, or leave one of them out.");
            }
        }
    }

    @Override
    public void describe(RuleBook book) {
        book.warning("journey.touchpoint.outside-zone", "The position of a touchpoint lies outside its zone.");
    }
}
