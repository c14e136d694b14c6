package org.journeymodel.json.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.json.vocabulary.BuiltAndRead.asBuiltAndAsRead;

import java.util.List;
import org.journeymodel.core.blueprint.Blueprint;
import org.journeymodel.core.blueprint.BlueprintItem;
import org.journeymodel.core.blueprint.BlueprintLine;
import org.journeymodel.core.blueprint.BlueprintRow;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Team;
import org.journeymodel.core.model.Touchpoint;
import org.junit.jupiter.api.Test;

/** What the company does for a step, above and below its three lines. */
class ServiceBlueprintTest {

    private static final Touchpoint PARCEL = Touchpoint.of("parcel", "Takes the parcel").toBuilder()
            .team("shop")
            .blueprint(Blueprint.builder()
                    .addPhysicalEvidence(BlueprintItem.of("A parcel"))
                    .addFrontStage(BlueprintItem.of("Rings the bell", "courier"))
                    .addBackStage(BlueprintItem.of("Plans the round", "courier", "route planner"))
                    .addSupportProcesses(BlueprintItem.of("Keeps maps up to date", "it", "map server"))
                    .build())
            .build();

    private static final Touchpoint CALL = Touchpoint.of("call", "Calls about the parcel").toBuilder()
            .blueprint(Blueprint.builder()
                    .addFrontStage(BlueprintItem.of("Answers", "support", "telephone"))
                    .addBackStage(BlueprintItem.of("Looks it up", "support", "route planner"))
                    .build())
            .build();

    private static final Journey ORDER = Journey.builder()
            .id("order")
            .name("Order")
            .addTeams(Team.of("shop", "Shop"), Team.of("courier", "Courier"))
            .addTeams(Team.of("support", "Support"), Team.of("it", "IT"))
            .addStages(
                    Stage.of("delivery", "Delivery", PARCEL, CALL),
                    Stage.of("use", "Use", Touchpoint.of("unpack", "Unpacks")))
            .build();

    @Test
    void aStageTellsWhichDepartmentsItDependsOn() {
        asBuiltAndAsRead(ORDER, journey -> {
            assertThat(journey.getStage("delivery").teams())
                    .map(journey::getTeam)
                    .extracting(Team::name)
                    .containsExactly("Shop", "Courier", "IT", "Support");
            assertThat(journey.getStage("use").teams()).isEmpty();
        });
    }

    @Test
    void aStageTellsWhichSystemsAndProcessesItDependsOn() {
        asBuiltAndAsRead(ORDER, journey -> {
            Stage delivery = journey.getStage("delivery");

            assertThat(delivery.systems()).containsExactly("route planner", "map server", "telephone");
            assertThat(textsOf(delivery.supportProcesses())).containsExactly("Keeps maps up to date");
        });
    }

    @Test
    void aStepTellsWhichTeamsSystemsAndProcessesItTouches() {
        asBuiltAndAsRead(ORDER, journey -> {
            Touchpoint parcel = journey.getTouchpoint("parcel");

            assertThat(parcel.teams()).containsExactly("shop", "courier", "it");
            assertThat(parcel.systems()).containsExactly("route planner", "map server");
            assertThat(textsOf(parcel.supportProcesses())).containsExactly("Keeps maps up to date");
        });
    }

    @Test
    void aSystemTellsWhichStepsFailWithIt() {
        asBuiltAndAsRead(
                ORDER,
                journey -> assertThat(journey.touchpoints())
                        .filteredOn(each -> each.systems().contains("route planner"))
                        .extracting(Touchpoint::id)
                        .containsExactly("parcel", "call"));
    }

    @Test
    void theLineOfInteractionPartsTheCompanyFromWhatTheCustomerTouches() {
        asBuiltAndAsRead(ORDER, journey -> {
            assertThat(textsOf(parcel(journey).items(BlueprintRow.PHYSICAL_EVIDENCE)))
                    .containsExactly("A parcel");
            assertThat(textsOf(parcel(journey).itemsBelow(BlueprintLine.INTERACTION)))
                    .containsExactly("Rings the bell", "Plans the round", "Keeps maps up to date");
        });
    }

    @Test
    void belowTheLineOfVisibilityLiesWhatTheCustomerNeverSees() {
        asBuiltAndAsRead(
                ORDER,
                journey -> assertThat(textsOf(parcel(journey).itemsBelow(BlueprintLine.VISIBILITY)))
                        .containsExactly("Plans the round", "Keeps maps up to date"));
    }

    @Test
    void belowTheLineOfInternalInteractionLiesWhatSupportsTheOthers() {
        asBuiltAndAsRead(
                ORDER,
                journey -> assertThat(textsOf(parcel(journey).itemsBelow(BlueprintLine.INTERNAL_INTERACTION)))
                        .containsExactly("Keeps maps up to date"));
    }

    private static Blueprint parcel(Journey journey) {
        return journey.getTouchpoint("parcel").blueprint().orElseThrow();
    }

    private static List<String> textsOf(List<BlueprintItem> items) {
        return items.stream().map(BlueprintItem::text).toList();
    }
}
