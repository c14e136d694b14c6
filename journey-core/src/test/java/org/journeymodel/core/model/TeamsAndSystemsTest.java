package org.journeymodel.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.journeymodel.core.blueprint.Blueprint;
import org.journeymodel.core.blueprint.BlueprintItem;
import org.junit.jupiter.api.Test;

/** Which teams, systems and support processes touchpoints touch, and stages through them. */
class TeamsAndSystemsTest {

    private static final BlueprintItem BILLING = BlueprintItem.of("Billing", "finance", "ledger");
    private static final BlueprintItem MAPS = BlueprintItem.of("Maps", "it");

    private final Touchpoint order = Touchpoint.of("order", "Orders").toBuilder()
            .team("shop")
            .blueprint(Blueprint.builder()
                    .addFrontStage(BlueprintItem.of("Advises", "shop", "till"))
                    .addSupportProcesses(BILLING, BILLING)
                    .build())
            .build();
    private final Touchpoint delivery = Touchpoint.of("delivery", "Takes the parcel").toBuilder()
            .blueprint(Blueprint.builder()
                    .addBackStage(BlueprintItem.of("Drives", "courier", "ledger"))
                    .addSupportProcesses(MAPS, BILLING)
                    .build())
            .build();
    private final Touchpoint ask = Touchpoint.of("ask", "Asks friends");

    @Test
    void touchpointsTellThoseOfTheirBlueprint() {
        assertThat(order.teams()).containsExactly("shop", "finance");
        assertThat(order.systems()).containsExactly("till", "ledger");
        assertThat(order.supportProcesses()).containsExactly(BILLING, BILLING);
    }

    @Test
    void touchpointsWithoutBlueprintTouchNone() {
        assertThat(ask.teams()).isEmpty();
        assertThat(ask.systems()).isEmpty();
        assertThat(ask.supportProcesses()).isEmpty();
    }

    @Test
    void stagesTellEachOnce() {
        Stage stage = Stage.of("purchase", "Purchase", ask, order, delivery);
        assertThat(stage.teams()).containsExactly("shop", "finance", "courier", "it");
        assertThat(stage.systems()).containsExactly("till", "ledger");
        assertThat(stage.supportProcesses()).containsExactly(BILLING, MAPS);
    }
}
