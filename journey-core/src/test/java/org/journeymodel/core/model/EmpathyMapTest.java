package org.journeymodel.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class EmpathyMapTest {

    private final Journey journey = Journey.builder()
            .id("vacuum")
            .name("Vacuum")
            .addPersonas(Persona.of("ann", "Ann"), Persona.of("bob", "Bob"))
            .addStages(Stage.of(
                    "s",
                    "S",
                    experienced(
                            "search",
                            Experience.builder("bob").thinking("Dull").build(),
                            Experience.builder("ann")
                                    .doing("Opens nine tabs")
                                    .addPains("Ads")
                                    .feels(-0.5, "Too much")
                                    .build(),
                            Experience.builder().thinking("Which one?").build()),
                    experienced(
                            "unpack",
                            Experience.builder()
                                    .saying("Finally!")
                                    .addGains("No tools")
                                    .build())))
            .build();

    @Test
    void gathersWhatHerOwnExperiencesTellAndElseEveryCustomers() {
        assertThat(EmpathyMap.of(journey, "ann"))
                .isEqualTo(EmpathyMap.builder()
                        .persona("ann")
                        .addDoes("Opens nine tabs")
                        .addThinks("Which one?")
                        .addSays("Finally!")
                        .addFeels(Emotion.of(-0.5, "Too much"))
                        .addPains("Ads")
                        .addGains("No tools")
                        .build());
    }

    @Test
    void knowsOnlyPersonasOfTheJourney() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> EmpathyMap.of(journey, "anne"))
                .withMessage("Journey \"vacuum\" has no persona \"anne\". Did you mean \"ann\"?");
    }

    @Test
    void addsClaimsInWordsInOrder() {
        EmpathyMap map = EmpathyMap.builder()
                .addPains(Claim.of("p1", 5))
                .addPains("p2", "p3")
                .addGains("g1", "g2")
                .build();
        assertThat(map.pains()).containsExactly(Claim.of("p1", 5), Claim.of("p2"), Claim.of("p3"));
        assertThat(map.gains()).containsExactly(Claim.of("g1"), Claim.of("g2"));
    }

    private static Touchpoint experienced(String id, Experience... experiences) {
        return Touchpoint.of(id, id).toBuilder().addExperiences(experiences).build();
    }
}
