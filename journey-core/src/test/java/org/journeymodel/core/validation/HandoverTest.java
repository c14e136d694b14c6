package org.journeymodel.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.journeymodel.core.blueprint.Blueprint;
import org.journeymodel.core.blueprint.BlueprintItem;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Team;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.junit.jupiter.api.Test;

/** Teams that hand customers over to each other without a process that carries what is known of them. */
class HandoverTest {

    private static final Blueprint WITH_PROCESS = Blueprint.builder()
            .addSupportProcesses(BlueprintItem.of("Shares the case file"))
            .build();
    private static final Blueprint WITHOUT_PROCESS =
            Blueprint.builder().addFrontStage(BlueprintItem.of("Greets")).build();

    private static final Touchpoint SHOP = touchpoint("shop").team("sales").build();
    private static final Touchpoint HELP =
            touchpoint("help").team("service").blueprint(WITHOUT_PROCESS).build();

    @Test
    void isToldOnceForEachPairOfTouchpoints() {
        Journey journey = journey(SHOP, HELP).toBuilder()
                .addTransitions(
                        Transition.of("shop", "help").withTrigger("by phone"),
                        Transition.of("shop", "help").withTrigger("by mail"),
                        Transition.of("help", "shop"))
                .build();

        String nobody = ", yet neither blueprint names a support process. Name the process by which the second team"
                + " learns what the first knows.";
        assertThat(handoversIn(journey))
                .containsExactly(
                        "NOTE journey.handover.no-support at /stages/0/touchpoints/0: handover from touchpoint \"shop\" to"
                                + " touchpoint \"help\": team \"sales\" hands over to team \"service\"" + nobody,
                        "NOTE journey.handover.no-support at /stages/0/touchpoints/1: handover from touchpoint \"help\" to"
                                + " touchpoint \"shop\": team \"service\" hands over to team \"sales\"" + nobody);
    }

    @Test
    void isFineWhereOneSideNamesAProcess() {
        assertThat(handoversIn(journey(SHOP, with(HELP, WITH_PROCESS)))).isEmpty();
        assertThat(handoversIn(journey(with(SHOP, WITH_PROCESS), HELP))).isEmpty();
    }

    @Test
    void isNoneWithinATeamNorFromOrToNobody() {
        Touchpoint nobodys = touchpoint("help").blueprint(WITHOUT_PROCESS).build();

        assertThat(handoversIn(journey(SHOP, HELP.toBuilder().team("sales").build())))
                .isEmpty();
        assertThat(handoversIn(journey(SHOP, nobodys))).isEmpty();
        assertThat(handoversIn(journey(nobodys, SHOP))).isEmpty();
    }

    @Test
    void isNotAskedForInAJourneyWithoutBlueprints() {
        Touchpoint plain = touchpoint("help").team("service").build();

        assertThat(handoversIn(journey(SHOP, plain))).isEmpty();
    }

    private static Iterable<String> handoversIn(Journey journey) {
        return JourneyValidator.thorough().validate(journey).findings().stream()
                .filter(finding -> finding.ruleId().equals("journey.handover.no-support"))
                .map(Finding::toString)
                .toList();
    }

    private static Journey journey(Touchpoint... touchpoints) {
        return Journey.builder("j", "J")
                .addTeams(Team.of("sales", "Sales"), Team.of("service", "Service"))
                .addStages(Stage.of("s", "S", touchpoints))
                .build();
    }

    private static Touchpoint.Builder touchpoint(String id) {
        return Touchpoint.builder(id, id);
    }

    private static Touchpoint with(Touchpoint touchpoint, Blueprint blueprint) {
        return touchpoint.toBuilder().blueprint(blueprint).build();
    }
}
