package org.journeymodel.json.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.json.vocabulary.BuiltAndRead.asBuiltAndAsRead;
import static org.journeymodel.json.vocabulary.BuiltAndRead.sketch;

import java.util.Comparator;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Touchpoint;
import org.junit.jupiter.api.Test;

/** What hurts customers and does them good, what they need and expect, and what drives them. */
class PainsAndGainsTest {

    private static final Journey SUPPORT = sketch(Touchpoint.of("wait", "Waits on the phone").toBuilder()
                    .addExperiences(Experience.builder()
                            .addPains(Claim.of("Dull music", 1), Claim.of("Nobody calls back", 5))
                            .addPains("Costs money")
                            .addGains(Claim.of("Hears her place in the queue", 3))
                            .addNeeds("To put the phone down meanwhile")
                            .addExpectations(Claim.of("An answer today", 4))
                            .addDrivers("Fear of having chosen wrongly", "Pride in fixing things herself")
                            .build())
                    .build())
            .build();

    @Test
    void painsTellWhichHurtsMost() {
        asBuiltAndAsRead(
                SUPPORT,
                journey -> assertThat(waiting(journey).pains().stream()
                                .max(Comparator.comparingInt(
                                        pain -> pain.severity().orElse(0)))
                                .map(Claim::text))
                        .contains("Nobody calls back"));
    }

    @Test
    void painsTellWhichNobodyHasJudgedYet() {
        asBuiltAndAsRead(
                SUPPORT,
                journey -> assertThat(waiting(journey).pains())
                        .filteredOn(pain -> pain.severity().isEmpty())
                        .extracting(Claim::text)
                        .containsExactly("Costs money"));
    }

    @Test
    void gainsTellWhatToKeep() {
        asBuiltAndAsRead(
                SUPPORT,
                journey -> assertThat(waiting(journey).gains())
                        .containsExactly(Claim.of("Hears her place in the queue", 3)));
    }

    @Test
    void needsAndExpectationsTellWhatTheCustomerCountsOn() {
        asBuiltAndAsRead(SUPPORT, journey -> {
            assertThat(waiting(journey).needs())
                    .extracting(Claim::text)
                    .containsExactly("To put the phone down meanwhile");
            assertThat(waiting(journey).expectations()).containsExactly(Claim.of("An answer today", 4));
        });
    }

    @Test
    void driversTellWhatMovesTheCustomerInside() {
        asBuiltAndAsRead(
                SUPPORT,
                journey -> assertThat(waiting(journey).drivers())
                        .extracting(Claim::text)
                        .containsExactly("Fear of having chosen wrongly", "Pride in fixing things herself"));
    }

    @Test
    void theJourneyTellsAllThatMattersMuch() {
        asBuiltAndAsRead(
                SUPPORT,
                journey -> assertThat(journey.claims())
                        .filteredOn(claim -> claim.severity().orElse(0) >= 3)
                        .extracting(Claim::text)
                        .containsExactly("An answer today", "Nobody calls back", "Hears her place in the queue"));
    }

    private static Experience waiting(Journey journey) {
        return journey.getTouchpoint("wait").experiences().get(0);
    }
}
