package org.journeymodel.core.validation.references;

import java.util.List;
import org.journeymodel.core.insight.Opportunity;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/** Finds a touchpoint or a claim that an opportunity is about and that the journey does not have. */
final class UnknownSubject implements Rule {

    @Override
    public void check(Inspection inspection) {
        Journey journey = inspection.journey();
        List<String> claimIds = journey.claims().stream()
                .map(Claim::id)
                .flatMap(id -> id.stream())
                .toList();
        KnownIds claims = new KnownIds(inspection, "claim", claimIds, (String id) -> id);
        KnownIds touchpoints = new KnownIds(inspection, "touchpoint", journey.touchpoints(), Touchpoint::id);
        for (int at = 0; at < journey.opportunities().size(); at++) {
            Opportunity opportunity = journey.opportunities().get(at);
            String path = "/opportunities/" + at;
            String subject = Inspection.subject(opportunity);
            touchpoints.check(
                    opportunity.touchpoints(),
                    "journey.opportunity.unknown-touchpoint",
                    path + "/touchpoints",
                    subject);
            claims.check(opportunity.claims(), "journey.opportunity.unknown-claim", path + "/claims", subject);
        }
    }

    @Override
    public void describe(RuleBook book) {
        book.error(
                "journey.opportunity.unknown-touchpoint",
                "An opportunity names a touchpoint that the journey does not have.");
        book.error("journey.opportunity.unknown-claim", "An opportunity names a claim that the journey does not have.");
    }
}
