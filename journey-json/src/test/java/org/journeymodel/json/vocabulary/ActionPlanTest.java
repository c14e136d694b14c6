package org.journeymodel.json.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.json.vocabulary.BuiltAndRead.asBuiltAndAsRead;
import static org.journeymodel.json.vocabulary.BuiltAndRead.sketch;

import java.time.LocalDate;
import java.util.List;
import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.core.insight.ActionStatus;
import org.journeymodel.core.insight.Measurement;
import org.journeymodel.core.insight.Opportunity;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Team;
import org.journeymodel.core.model.Touchpoint;
import org.junit.jupiter.api.Test;

/** What could be better, who does what about it by when, and whether it helped. */
class ActionPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Touchpoint WAIT = Touchpoint.of("wait", "Waits on the phone").toBuilder()
            .addExperiences(Experience.builder()
                    .addPains(Claim.of("Nobody calls back", 5).withId("no-call"), Claim.of("Dull music", 1))
                    .build())
            .build();

    private static final Journey SUPPORT = sketch(WAIT)
            .addTeams(Team.of("it", "IT"))
            .addOpportunities(
                    Opportunity.of("call-back", "Call back instead").toBuilder()
                            .addTouchpoints("wait")
                            .addClaims("no-call")
                            .build(),
                    Opportunity.of("music", "Choose better music"))
            .addActionItems(
                    item("chatbot", ActionStatus.PLANNED, TODAY.minusDays(1))
                            .owner("Ida")
                            .team("it")
                            .addOpportunities("call-back")
                            .build(),
                    item("list", ActionStatus.IN_PROGRESS, TODAY).owner("Ida").build(),
                    item("rota", ActionStatus.DONE, TODAY.minusDays(2))
                            .owner("Nils")
                            .done(TODAY.minusDays(3))
                            .addBefore(Measurement.of("minutes on hold", 12, "min"))
                            .addAfter(Measurement.of("minutes on hold", 4.5, "min"))
                            .addAfter(Measurement.of("calls", 80, "per day"))
                            .build(),
                    item("choir", ActionStatus.DROPPED, TODAY.minusDays(9)).build())
            .build();

    @Test
    void anOpportunityTellsWhichPainItAnswersAndWhere() {
        asBuiltAndAsRead(SUPPORT, journey -> {
            Opportunity callBack = journey.getOpportunity("call-back");

            assertThat(callBack.text()).isEqualTo("Call back instead");
            assertThat(callBack.claims())
                    .map(journey::getClaim)
                    .extracting(Claim::text)
                    .containsExactly("Nobody calls back");
            assertThat(callBack.touchpoints())
                    .map(journey::getTouchpoint)
                    .extracting(Touchpoint::name)
                    .containsExactly("Waits on the phone");
        });
    }

    @Test
    void thePlanTellsWhichOpportunitiesNobodySeizes() {
        asBuiltAndAsRead(
                SUPPORT,
                journey -> assertThat(journey.opportunities())
                        .filteredOn(opportunity -> journey.actionItems().stream()
                                .noneMatch(item -> item.opportunities().contains(opportunity.id())))
                        .extracting(Opportunity::id)
                        .containsExactly("music"));
    }

    @Test
    void thePlanTellsWhatIsOverdue() {
        asBuiltAndAsRead(SUPPORT, journey -> {
            assertThat(overdueOn(TODAY, journey)).containsExactly("chatbot");
            assertThat(overdueOn(TODAY.plusDays(1), journey)).containsExactly("chatbot", "list");
        });
    }

    @Test
    void thePlanTellsWhoOwnsWhatAndHowFarItIs() {
        asBuiltAndAsRead(SUPPORT, journey -> {
            assertThat(journey.actionItems())
                    .filteredOn(each -> each.owner().filter("Ida"::equals).isPresent())
                    .extracting(ActionItem::status)
                    .containsExactly(ActionStatus.PLANNED, ActionStatus.IN_PROGRESS);
            assertThat(journey.actionItems())
                    .filteredOn(each -> each.team().filter("it"::equals).isPresent())
                    .extracting(ActionItem::text)
                    .containsExactly("Do chatbot");
            assertThat(withStatus(ActionStatus.DROPPED, journey)).containsExactly("choir");
        });
    }

    @Test
    void anActionTellsItsEffectBeforeAndAfter() {
        asBuiltAndAsRead(SUPPORT, journey -> {
            assertThat(withStatus(ActionStatus.DONE, journey)).containsExactly("rota");
            ActionItem rota = journey.actionItems().get(2);

            assertThat(rota.effectOn("minutes on hold")).hasValue(-7.5);
            assertThat(rota.effectOn("calls")).as("not measured before").isEmpty();
        });
    }

    @Test
    void anActionTellsWhetherItWasDoneInTime() {
        asBuiltAndAsRead(
                SUPPORT,
                journey -> assertThat(journey.actionItems())
                        .filteredOn(each -> each.done()
                                .filter(done -> !done.isAfter(each.due().orElseThrow()))
                                .isPresent())
                        .extracting(ActionItem::id)
                        .containsExactly("rota"));
    }

    private static ActionItem.Builder item(String id, ActionStatus status, LocalDate due) {
        return ActionItem.of(id, "Do " + id).toBuilder().status(status).due(due);
    }

    private static List<String> overdueOn(LocalDate day, Journey journey) {
        return journey.actionItems().stream()
                .filter(each -> each.isOverdue(day))
                .map(ActionItem::id)
                .toList();
    }

    private static List<String> withStatus(ActionStatus status, Journey journey) {
        return journey.actionItems().stream()
                .filter(each -> each.status() == status)
                .map(ActionItem::id)
                .toList();
    }
}
