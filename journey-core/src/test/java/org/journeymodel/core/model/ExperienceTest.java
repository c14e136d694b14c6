package org.journeymodel.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExperienceTest {

    @Test
    void isEveryCustomersWithoutAPersona() {
        assertThat(Experience.builder().build().persona()).isEmpty();
        assertThat(Experience.builder("ann").build().persona()).contains("ann");
    }

    @Test
    void addsClaimsInWordsInOrder() {
        Experience experience = Experience.builder()
                .addNeeds("n1", "n2")
                .addExpectations("e1", "e2")
                .addDrivers("d1", "d2")
                .addPains(Claim.of("p1", 5))
                .addPains("p2", "p3")
                .addGains("g1", "g2")
                .feels(0.5, "because")
                .build();
        assertThat(experience.needs()).containsExactly(Claim.of("n1"), Claim.of("n2"));
        assertThat(experience.expectations()).containsExactly(Claim.of("e1"), Claim.of("e2"));
        assertThat(experience.drivers()).containsExactly(Claim.of("d1"), Claim.of("d2"));
        assertThat(experience.pains()).containsExactly(Claim.of("p1", 5), Claim.of("p2"), Claim.of("p3"));
        assertThat(experience.gains()).containsExactly(Claim.of("g1"), Claim.of("g2"));
        assertThat(experience.emotion()).contains(Emotion.of(0.5, "because"));
    }

    @Test
    void itsClaimsRestOnTheirOwnInsightsOrOnThoseOfTheWholeExperience() {
        Experience experience = Experience.builder()
                .addPains(Claim.of("Slow").withInsights("survey"))
                .addPains("Dear")
                .build();
        assertThat(experience.assumptions()).containsExactly(Claim.of("Dear"));
        assertThat(experience.toBuilder().addInsights("interview").build().assumptions())
                .isEmpty();
    }
}
