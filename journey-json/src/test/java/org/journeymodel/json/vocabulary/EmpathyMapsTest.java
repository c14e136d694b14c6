package org.journeymodel.json.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.json.vocabulary.BuiltAndRead.asBuiltAndAsRead;
import static org.journeymodel.json.vocabulary.BuiltAndRead.sketch;

import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.EmpathyMap;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Touchpoint;
import org.junit.jupiter.api.Test;

/** What a persona says, thinks, does and feels: on a map of its own, or gathered from a journey. */
class EmpathyMapsTest {

    private static final Journey VACUUM = sketch(
                    Touchpoint.of("search", "Searches").toBuilder()
                            .addExperiences(
                                    Experience.builder("colleen")
                                            .doing("Opens nine tabs")
                                            .thinking("Which is quiet?")
                                            .addPains("Ads")
                                            .feels(-0.5, "Too much")
                                            .build(),
                                    Experience.builder("bert")
                                            .thinking("The first will do")
                                            .feels(0.5)
                                            .build())
                            .build(),
                    Touchpoint.of("unpack", "Unpacks").toBuilder()
                            .addExperiences(Experience.builder()
                                    .saying("Finally!")
                                    .addGains("No tools needed")
                                    .build())
                            .build())
            .addPersonas(Persona.of("colleen", "Colleen"), Persona.of("bert", "Bert"))
            .build();

    @Test
    void aMapAloneTellsWhatSheSaysThinksDoesAndFeels() {
        asBuiltAndAsRead(alone(), map -> {
            assertThat(map.says()).containsExactly("I have no time for this");
            assertThat(map.thinks()).containsExactly("They all lie", "Ask Ann");
            assertThat(map.does()).containsExactly("Reads the worst reviews first");
            assertThat(map.feels())
                    .filteredOn(emotion -> emotion.valence() < 0)
                    .containsExactly(Emotion.of(-0.4, "The last one broke"));
        });
    }

    @Test
    void aMapAloneTellsHerPainsAndGains() {
        asBuiltAndAsRead(alone(), map -> {
            assertThat(map.pains())
                    .filteredOn(pain -> pain.severity().orElse(0) >= 4)
                    .extracting(Claim::text)
                    .containsExactly("Comparisons that cannot be compared");
            assertThat(map.gains()).extracting(Claim::text).containsExactly("A quiet evening");
        });
    }

    @Test
    void aMapOfEveryCustomerNamesNoPersona() {
        asBuiltAndAsRead(
                EmpathyMap.builder().addSays("Hm.").build(),
                map -> assertThat(map.persona()).isEmpty());
    }

    @Test
    void aJourneyTellsTheMapOfOnePersona() {
        asBuiltAndAsRead(
                VACUUM,
                journey -> assertThat(EmpathyMap.of(journey, "colleen"))
                        .isEqualTo(EmpathyMap.builder()
                                .persona("colleen")
                                .addDoes("Opens nine tabs")
                                .addThinks("Which is quiet?")
                                .addSays("Finally!")
                                .addFeels(Emotion.of(-0.5, "Too much"))
                                .addPains("Ads")
                                .addGains("No tools needed")
                                .build()));
    }

    @Test
    void theMapOfOnePersonaTellsNothingOfAnother() {
        asBuiltAndAsRead(EmpathyMap.of(VACUUM, "bert"), map -> {
            assertThat(map.persona()).contains("bert");
            assertThat(map.thinks()).containsExactly("The first will do");
            assertThat(map.feels()).containsExactly(Emotion.of(0.5));
            assertThat(map.pains()).isEmpty();
        });
    }

    private static EmpathyMap alone() {
        return EmpathyMap.builder()
                .persona("colleen")
                .addSays("I have no time for this")
                .addThinks("They all lie", "Ask Ann")
                .addDoes("Reads the worst reviews first")
                .addFeels(Emotion.of(-0.4, "The last one broke"), Emotion.of(0.2, "New is nice"))
                .addPains("Ads")
                .addPains(Claim.of("Comparisons that cannot be compared", 4))
                .addGains("A quiet evening")
                .build();
    }
}
