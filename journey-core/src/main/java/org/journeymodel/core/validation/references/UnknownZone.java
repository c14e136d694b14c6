package org.journeymodel.core.validation.references;

import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.space.Zone;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/** Finds a zone of a touchpoint that the journey does not have. */
final class UnknownZone implements Rule {

    @Override
    public void check(Inspection inspection) {
        KnownIds zones = new KnownIds(inspection, "zone", inspection.journey().zones(), Zone::id);
        for (int at = 0; at < inspection.flow().size(); at++) {
            inspection.step();
            Touchpoint owner = inspection.flow().touchpoints().get(at);
            zones.check(
                    owner.zone(),
                    "journey.touchpoint.unknown-zone",
                    inspection.pathOf(at) + "/zone",
                    Inspection.subject(owner));
        }
    }

    @Override
    public void describe(RuleBook book) {
        book.error("journey.touchpoint.unknown-zone", "A touchpoint lies in a zone that the journey does not have.");
    }
}
