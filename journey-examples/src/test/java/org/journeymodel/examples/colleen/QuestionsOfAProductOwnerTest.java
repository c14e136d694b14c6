package org.journeymodel.examples.colleen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.journeymodel.core.blueprint.BlueprintItem;
import org.journeymodel.core.blueprint.BlueprintLine;
import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.core.insight.ActionStatus;
import org.journeymodel.core.insight.Insight;
import org.journeymodel.core.insight.Measurement;
import org.journeymodel.core.insight.Opportunity;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.PrivacyMark;
import org.journeymodel.core.model.Revision;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Team;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.JourneyGraph;
import org.junit.jupiter.api.Test;

/** What a product owner asks of the map, answered from the journey alone. */
class QuestionsOfAProductOwnerTest {

    private final Journey journey = ColleensJourney.create();

    @Test
    void whichDepartmentsDoesTheStageUseDependOn() {
        assertThat(namesOf(stage("use").teams()))
                .containsExactly("Logistics", "Finance", "Product catalogue", "Customer service", "IT operations");
    }

    @Test
    void whichPainsHasNobodySeenAnOpportunityIn() {
        List<String> addressed = journey.opportunities().stream()
                .flatMap(each -> each.claims().stream())
                .toList();

        assertThat(pains())
                .filteredOn(pain -> pain.id().filter(addressed::contains).isEmpty())
                .extracting(Claim::text)
                .containsExactly(
                        "Has to spend time on finding a new one",
                        "Delivery fee shown late",
                        "Types her address once more",
                        "Long wait",
                        "No history of the chat");
    }

    @Test
    void whichClaimsRestOnNoEvidence() {
        assertThat(journey.assumptions())
                .extracting(Claim::text)
                .containsExactly(
                        "Has to spend time on finding a new one",
                        "Types her address once more",
                        "They know what she told the chatbot",
                        "Long wait",
                        "Feels clever");
    }

    @Test
    void whichEvidenceIsNeverUsed() {
        List<String> cited = Stream.of(
                        journey.claims().stream().flatMap(each -> each.insights().stream()),
                        journey.transitions().stream().flatMap(each -> each.insights().stream()),
                        journey.opportunities().stream().flatMap(each -> each.insights().stream()))
                .flatMap(each -> each)
                .toList();

        assertThat(journey.insights())
                .extracting(Insight::id)
                .containsExactlyInAnyOrder(
                        "interviews",
                        "focus-group",
                        "walkthrough",
                        "web-analytics",
                        "chat-questions",
                        "service-workshop",
                        "owner-survey")
                .allMatch(cited::contains);
    }

    @Test
    void whichActionsAreOverdue() {
        assertThat(overdue(LocalDate.of(2024, 3, 29))).isEmpty();
        assertThat(overdue(LocalDate.of(2024, 3, 30))).containsExactly("benefit-statements");
        assertThat(overdue(LocalDate.of(2024, 10, 1)))
                .containsExactly("comparison-tool", "benefit-statements", "social-campaign");
    }

    @Test
    void whatDidTheChatbotChange() {
        ActionItem chatbot = action("launch-chatbot");

        assertThat(chatbot.effectOn("time to an answer")).hasValue(-329);
        assertThat(chatbot.effectOn("leave while comparing")).hasValue(-6);
        assertThat(chatbot.effectOn("owners who answer")).isEmpty();
    }

    @Test
    void doTheFiguresOfAnActionAgreeWithTheFlowOfTheMap() {
        double leaveToday = action("launch-chatbot").after().stream()
                .filter(each -> each.metric().equals("leave while comparing"))
                .mapToDouble(Measurement::value)
                .sum();
        double leadOn = journey.transitions().stream()
                .filter(each -> each.from().equals("compare"))
                .mapToDouble(each -> each.probability().orElseThrow())
                .sum();

        assertThat(100 * (1 - leadOn)).isCloseTo(leaveToday, within(1e-9));
    }

    @Test
    void doesAnybodyWorkOnWhatCostsTheMostCustomers() {
        Touchpoint worst =
                JourneyGraph.of(journey).bottlenecks().ranked().get(0).touchpoint();

        assertThat(worst.id()).isEqualTo("compare");
        assertThat(openActionsAbout("compare")).containsExactly("comparison-tool", "benefit-statements");
        assertThat(openActionsAbout("cart")).isEmpty();
        assertThat(openActionsAbout("support")).isEmpty();
    }

    @Test
    void whichOpportunitiesDoesNobodySeize() {
        List<String> seized = journey.actionItems().stream()
                .flatMap(each -> each.opportunities().stream())
                .toList();

        assertThat(journey.opportunities())
                .extracting(Opportunity::id)
                .containsExactly("answers-at-once", "fair-comparison", "benefits-first", "social-proof")
                .allMatch(seized::contains);
    }

    @Test
    void whichPointsAreWatchedBySurvey() {
        assertThat(journey.touchpoints())
                .filteredOn(each -> each.followUp().isPresent())
                .extracting(Touchpoint::id)
                .containsExactly("compare", "pay", "first-clean", "support");
        assertThat(journey.touchpoints())
                .filteredOn(Touchpoint::momentOfTruth)
                .extracting(Touchpoint::id)
                .containsExactly("pay", "first-clean");
    }

    @Test
    void whatHappensOutOfHerSightWhenSheCalls() {
        assertThat(journey.getTouchpoint("support").blueprint().orElseThrow().itemsBelow(BlueprintLine.VISIBILITY))
                .extracting(BlueprintItem::text)
                .containsExactly("Ticket routing", "Running of the help desk");
    }

    @Test
    void whichDataNeedHerConsent() {
        assertThat(journey.touchpoints())
                .flatExtracting(Touchpoint::privacyMarks)
                .filteredOn(PrivacyMark::consentRequired)
                .extracting(PrivacyMark::data)
                .containsExactly("e-mail address");
    }

    @Test
    void whereDoesTheCompanyKnowWhatItWants() {
        assertThat(journey.touchpoints())
                .filteredOn(each -> each.team().isPresent())
                .allMatch(each ->
                        each.companyDoing().isPresent() && !each.companyGoals().isEmpty())
                .extracting(Touchpoint::id)
                .containsExactly("ad", "compare", "chatbot", "cart", "pay", "delivery", "support", "review");
    }

    @Test
    void untilWhenMayTheMapBeTrusted() {
        Revision revision = journey.revision().orElseThrow();

        assertThat(revision.version()).isEqualTo("3");
        assertThat(revision.isReviewOverdue(LocalDate.of(2024, 7, 8))).isFalse();
        assertThat(revision.isReviewOverdue(LocalDate.of(2024, 7, 9))).isTrue();
    }

    private Stage stage(String id) {
        return journey.stages().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private ActionItem action(String id) {
        return journey.actionItems().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> namesOf(List<String> teams) {
        return teams.stream()
                .flatMap(id -> journey.teams().stream().filter(each -> each.id().equals(id)))
                .map(Team::name)
                .toList();
    }

    private List<Claim> pains() {
        return journey.touchpoints().stream()
                .flatMap(each -> each.experiences().stream())
                .map(Experience::pains)
                .flatMap(List::stream)
                .toList();
    }

    private List<String> overdue(LocalDate day) {
        return journey.actionItems().stream()
                .filter(each -> each.isOverdue(day))
                .map(ActionItem::id)
                .toList();
    }

    private List<String> openActionsAbout(String touchpoint) {
        List<String> opportunities = journey.opportunities().stream()
                .filter(each -> each.touchpoints().contains(touchpoint))
                .map(Opportunity::id)
                .toList();
        return journey.actionItems().stream()
                .filter(each -> each.status() != ActionStatus.DONE && each.status() != ActionStatus.DROPPED)
                .filter(each -> each.opportunities().stream().anyMatch(opportunities::contains))
                .map(ActionItem::id)
                .toList();
    }
}
