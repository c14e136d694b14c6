package org.journeymodel.core.validation.experience;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.journeymodel.core.insight.Opportunity;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/**
 * Finds a pain that no opportunity takes up: none names it, and none that names no claim at all is
 * about its touchpoint. What hurts customers is written down so that somebody does something about it.
 */
final class PainWithoutOpportunity implements Rule {

    @Override
    public void check(Inspection inspection) {
        Answers answers = Answers.of(inspection);
        List<Stage> stages = inspection.journey().stages();
        for (int at = 0; at < stages.size(); at++) {
            Stage stage = stages.get(at);
            String place = Inspection.subject(stage);
            check(inspection, answers.claims(), stage.experiences(), "/stages/" + at, place);
        }
        for (int at = 0; at < inspection.flow().size(); at++) {
            inspection.step();
            Touchpoint touchpoint = inspection.flow().touchpoints().get(at);
            if (!answers.touchpoints().contains(touchpoint.id())) {
                String place = Inspection.subject(touchpoint);
                check(inspection, answers.claims(), touchpoint.experiences(), inspection.pathOf(at), place);
            }
        }
    }

    @Override
    public void describe(RuleBook book) {
        book.note("journey.pain.no-opportunity", "A pain is taken up by no opportunity.");
    }

    private static void check(
            Inspection inspection, Set<String> answered, List<Experience> experiences, String path, String place) {
        for (int at = 0; at < experiences.size(); at++) {
            List<Claim> pains = experiences.get(at).pains();
            for (int pain = 0; pain < pains.size(); pain++) {
                Claim claim = pains.get(pain);
                if (claim.id().filter(answered::contains).isEmpty()) {
                    inspection.report(
                            "journey.pain.no-opportunity",
                            path + "/experiences/" + at + "/pains/" + pain,
                            "pain " + Quote.of(claim.text()) + " at " + place,
                            "no opportunity takes it up.",
                            remedy(claim));
                }
            }
        }
    }

    private static String remedy(Claim pain) {
        return pain.id()
                .map(id -> "Name " + Quote.of(id) + " among the claims of an opportunity.")
                .orElse("Give it an id, and name that among the claims of an opportunity.");
    }

    /** The claims that opportunities name, and the touchpoints that some are about as a whole. */
    private record Answers(Set<String> claims, Set<String> touchpoints) {

        static Answers of(Inspection inspection) {
            Answers answers = new Answers(new HashSet<>(), new HashSet<>());
            for (Opportunity opportunity : inspection.journey().opportunities()) {
                inspection.step();
                answers.claims.addAll(opportunity.claims());
                if (opportunity.claims().isEmpty()) {
                    answers.touchpoints.addAll(opportunity.touchpoints());
                }
            }
            return answers;
        }
    }
}
