package org.journeymodel.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.core.flow.Scripts.journey;

import java.util.List;
import org.journeymodel.core.insight.Opportunity;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.junit.jupiter.api.Test;

/** What the thorough validator says of parts that do not hang together, and of pains that nobody takes up. */
class ThoroughFindingsTest {

    private static final String OPPORTUNITY = " among the claims of an opportunity.";

    private static final Claim SLOW = Claim.of("Slow").withId("slow");
    private static final Stage SHOPPING = Stage.builder("s", "S")
            .addExperiences(Experience.builder().addPains(SLOW).build())
            .addTouchpoints(Touchpoint.builder("pay", "Pays")
                    .addExperiences(Experience.builder().addPains("Dear").build())
                    .build())
            .build();

    @Test
    void aPartIsSeparateWhereCustomersStartInItToo() {
        assertThat(found("journey.component.separate", journey("a@.5 b c@.5 d e@0", "a->b", "c->d")))
                .containsExactly("NOTE journey.component.separate at /stages/0/touchpoints/2: touchpoint \"c\": no move"
                        + " joins it, and what hangs together with it, 2 touchpoints in all, to the rest of the journey."
                        + " Add a transition between the parts, or make a journey of each.");
        assertThat(found("journey.component.separate", journey("a@.5 b c@.5", "a->b")))
                .containsExactly("NOTE journey.component.separate at /stages/0/touchpoints/2: touchpoint \"c\": no move"
                        + " joins it to the rest of the journey. Add a transition between the parts, or make a journey"
                        + " of each.");
        assertThat(found("journey.component.separate", journey("a b c", "a->b", "b->c")))
                .isEmpty();
    }

    @Test
    void aPainIsToldWhereverNoOpportunityTakesItUp() {
        assertThat(found("journey.pain.no-opportunity", shopping()))
                .containsExactly(
                        "NOTE journey.pain.no-opportunity at /stages/0/experiences/0/pains/0: pain \"Slow\" at stage"
                                + " \"s\": no opportunity takes it up. Name \"slow\"" + OPPORTUNITY,
                        "NOTE journey.pain.no-opportunity at /stages/0/touchpoints/0/experiences/0/pains/0: pain \"Dear\""
                                + " at touchpoint \"pay\": no opportunity takes it up. Give it an id, and name that"
                                + OPPORTUNITY);
    }

    @Test
    void aPainIsTakenUpByItsIdOrWithItsTouchpoint() {
        Opportunity hurry =
                Opportunity.builder("hurry", "Hurry").addClaims("slow").build();
        Opportunity discount = Opportunity.builder("discount", "Discount")
                .addTouchpoints("pay")
                .build();

        assertThat(found("journey.pain.no-opportunity", shopping(hurry)))
                .singleElement()
                .asString()
                .contains("\"Dear\"");
        assertThat(found("journey.pain.no-opportunity", shopping(discount)))
                .singleElement()
                .asString()
                .contains("\"Slow\"");
        assertThat(found("journey.pain.no-opportunity", shopping(hurry, discount)))
                .isEmpty();
    }

    private static Journey shopping(Opportunity... opportunities) {
        return Journey.builder("j", "J")
                .addStages(SHOPPING)
                .addOpportunities(opportunities)
                .build();
    }

    private static List<String> found(String ruleId, Journey journey) {
        return JourneyValidator.thorough().validate(journey).findings().stream()
                .filter(finding -> finding.ruleId().equals(ruleId))
                .map(Finding::toString)
                .toList();
    }
}
