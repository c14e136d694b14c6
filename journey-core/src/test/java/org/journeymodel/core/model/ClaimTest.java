package org.journeymodel.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClaimTest {

    private final Claim late = Claim.of("Comes too late", 4);

    @Test
    void isAnAssumptionUntilItRestsOnAnInsight() {
        assertThat(late.isAssumption()).isTrue();
        assertThat(late.withInsights("calls").isAssumption()).isFalse();
    }

    @Test
    void keepsAllElseWhenOneThingIsReplaced() {
        assertThat(late.withId("late").withInsights("calls", "survey"))
                .isEqualTo(Claim.builder()
                        .text("Comes too late")
                        .severity(4)
                        .id("late")
                        .addInsights("calls", "survey")
                        .build());
        assertThat(late.withInsights("calls").withInsights("survey").insights()).containsExactly("survey");
        assertThat(late.withId("late").withId("slow").id()).contains("slow");
    }
}
