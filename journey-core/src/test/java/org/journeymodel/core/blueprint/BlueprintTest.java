package org.journeymodel.core.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlueprintTest {

    private final BlueprintItem parcel = BlueprintItem.of("Parcel");
    private final BlueprintItem rings = BlueprintItem.of("Rings", "courier");
    private final BlueprintItem plans = BlueprintItem.of("Plans", "courier", "planner");
    private final BlueprintItem maps = BlueprintItem.of("Maps", "it", "planner");
    private final Blueprint blueprint = Blueprint.builder()
            .addSupportProcesses(maps)
            .addBackStage(plans)
            .addFrontStage(rings)
            .addPhysicalEvidence(parcel)
            .build();

    @Test
    void tellsTheItemsOfEachRow() {
        assertThat(blueprint.items(BlueprintRow.PHYSICAL_EVIDENCE)).containsExactly(parcel);
        assertThat(blueprint.items(BlueprintRow.FRONT_STAGE)).containsExactly(rings);
        assertThat(blueprint.items(BlueprintRow.BACK_STAGE)).containsExactly(plans);
        assertThat(blueprint.items(BlueprintRow.SUPPORT_PROCESS)).containsExactly(maps);
    }

    @Test
    void tellsTheItemsBelowEachLine() {
        assertThat(blueprint.itemsBelow(BlueprintLine.INTERACTION)).containsExactly(rings, plans, maps);
        assertThat(blueprint.itemsBelow(BlueprintLine.VISIBILITY)).containsExactly(plans, maps);
        assertThat(blueprint.itemsBelow(BlueprintLine.INTERNAL_INTERACTION)).containsExactly(maps);
    }

    @Test
    void tellsTeamsAndSystemsOnceFromTheTopRowDown() {
        assertThat(blueprint.teams()).containsExactly("courier", "it");
        assertThat(blueprint.systems()).containsExactly("planner");
    }

    @Test
    void itemsHoldTheirTeamAndSystem() {
        assertThat(plans)
                .isEqualTo(BlueprintItem.builder()
                        .text("Plans")
                        .team("courier")
                        .system("planner")
                        .build());
    }
}
