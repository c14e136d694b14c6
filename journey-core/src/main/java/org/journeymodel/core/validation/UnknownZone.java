package org.journeymodel.core.validation;

import java.util.List;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.space.Zone;

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
    public List<RuleDescription> describe() {
        return List.of(RuleDescription.error(
                "journey.touchpoint.unknown-zone", "A touchpoint lies in a zone that the journey does not have."));
    }
}
