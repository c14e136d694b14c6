package org.journeymodel.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        assertThat(experience.claimsByName().keySet())
                .containsExactly("needs", "expectations", "drivers", "pains", "gains");
        assertThat(experience.claims())
                .extracting(Claim::text)
                .containsExactly("n1", "n2", "e1", "e2", "d1", "d2", "p1", "p2", "p3", "g1", "g2");
    }

    @Test
    void ofAPersonaIsFilledFieldByFieldFromEveryCustomers() {
        Experience everyCustomers = Experience.builder()
                .doing("Waits")
                .thinking("Now?")
                .saying("Hurry")
                .addGoals("Leave")
                .addNeeds("Time")
                .addExpectations("A seat")
                .addDrivers("Hunger")
                .addPains("Dear")
                .addGains("Music")
                .feels(-0.5)
                .addInsights("survey")
                .build();
        Experience anns = Experience.builder("ann")
                .doing("Reads")
                .addPains("Loud", "Slow")
                .addInsights("interview")
                .build();
        Touchpoint queue = Touchpoint.of("queue", "Queues").toBuilder()
                .addExperiences(everyCustomers, anns)
                .build();

        assertThat(queue.experienceOf("ann"))
                .contains(everyCustomers.toBuilder()
                        .persona("ann")
                        .doing("Reads")
                        .pains(anns.pains())
                        .insights(List.of("interview"))
                        .build());
        assertThat(queue.experienceOf("bob")).contains(everyCustomers);
        assertThat(Touchpoint.of("t", "T").experienceOf("ann")).isEmpty();
    }

    @Test
    void ofAPersonaKeepsAllOfHerOwn() {
        Experience everyCustomers = Experience.builder()
                .thinking("Now?")
                .addGoals("Leave")
                .addInsights("survey")
                .build();
        Experience anns = Experience.builder("ann")
                .doing("Reads")
                .thinking("Later")
                .saying("Shh")
                .addGoals("Finish")
                .addNeeds("Light")
                .addExpectations("Quiet")
                .addDrivers("Pride")
                .addPains("Loud")
                .addGains("A seat")
                .feels(1)
                .build();
        Touchpoint queue = Touchpoint.of("queue", "Queues").toBuilder()
                .addExperiences(everyCustomers, anns)
                .build();

        assertThat(queue.experienceOf("ann")).contains(anns);
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
