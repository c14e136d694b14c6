package org.journeymodel.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FeelingTest {

    private static final Experience EVERY_CUSTOMER =
            Experience.builder().emotion(Emotion.of(0.5)).build();
    private static final Experience ANN =
            Experience.builder("ann").emotion(Emotion.of(-1)).build();
    private static final Experience BOB =
            Experience.builder("bob").emotion(Emotion.of(0.25)).build();
    private static final Experience SILENT_ANN =
            Experience.builder("ann").thinking("Well …").build();

    @Test
    void isTheMeanOfAllExperiencesWhereNoPersonaIsDeclared() {
        // (-1 + 0.25 + 0.5) / 3
        assertThat(focusing().feelingAt(touchpoint(ANN, BOB, EVERY_CUSTOMER))).hasValue(-0.25 / 3);
    }

    @Test
    void isTheMeanOfAllPersonasWithoutFocus() {
        Touchpoint touchpoint = touchpoint(ANN, EVERY_CUSTOMER);
        // ann -1, bob and cem as every customer 0.5
        assertThat(declaring("ann", "bob", "cem").build().feelingAt(touchpoint)).hasValue(0);
        assertThat(declaring("ann", "bob", "cem")
                        .addPersonasInFocus("ann", "bob")
                        .build()
                        .feelingAt(touchpoint))
                .hasValue(-0.25);
    }

    @Test
    void isTheSameWithAllPersonasInFocusAsWithNone() {
        RandomGenerator random = new Random(20_261_122);
        for (int round = 0; round < 500; round++) {
            Experience[] experiences = randomExperiences(random);
            Touchpoint touchpoint = touchpoint(experiences);
            Journey none = declaring("ann", "bob", "cem").build();
            Journey all = declaring("ann", "bob", "cem")
                    .addPersonasInFocus("cem", "ann", "bob")
                    .build();
            assertThat(all.feelingAt(touchpoint)).isEqualTo(none.feelingAt(touchpoint));
        }
    }

    @Test
    void isTheMeanOfWhatEachPersonaFeels() {
        RandomGenerator random = new Random(20_261_123);
        for (int round = 0; round < 500; round++) {
            Touchpoint touchpoint = touchpoint(randomExperiences(random));
            Journey journey = declaring("ann", "bob", "cem").build();
            OptionalDouble mean = Stream.of("ann", "bob", "cem")
                    .map(persona -> journey.feelingAt(touchpoint, persona))
                    .flatMapToDouble(OptionalDouble::stream)
                    .average();
            OptionalDouble feeling = journey.feelingAt(touchpoint);
            assertThat(feeling.isPresent()).isEqualTo(mean.isPresent());
            assertThat(feeling.orElse(0)).isCloseTo(mean.orElse(0), within(1e-12));
        }
    }

    @Test
    void isInTheEmpathyMapOfEachPersona() {
        RandomGenerator random = new Random(20_261_124);
        for (int round = 0; round < 500; round++) {
            Journey journey = declaring("ann", "bob", "cem")
                    .addStages(Stage.of("s", "S", touchpoint(randomExperiences(random))))
                    .build();
            for (Persona persona : journey.personas()) {
                OptionalDouble feeling = journey.feelingAt(journey.touchpoints().get(0), persona.id());
                assertThat(EmpathyMap.of(journey, persona.id()).feels())
                        .extracting(Emotion::valence)
                        .containsExactlyElementsOf(feeling.stream().boxed().toList());
            }
        }
    }

    @Test
    void doesNotCountPersonasThatTheJourneyDoesNotDeclare() {
        assertThat(declaring("ann").build().feelingAt(touchpoint(ANN, BOB))).hasValue(-1);
        assertThat(declaring("cem").build().feelingAt(touchpoint(ANN, BOB))).isEmpty();
    }

    @Test
    void isUnknownWhereNothingIsKnown() {
        assertThat(focusing().feelingAt(touchpoint())).isEmpty();
        assertThat(focusing().feelingAt(touchpoint(SILENT_ANN))).isEmpty();
        assertThat(focusing("ann").feelingAt(touchpoint())).isEmpty();
        assertThat(focusing("ann").feelingAt(touchpoint(BOB))).isEmpty();
    }

    @Test
    void neverCountsAMissingEmotionAsNeutral() {
        assertThat(focusing().feelingAt(touchpoint(SILENT_ANN, BOB))).hasValue(0.25);
        assertThat(focusing("ann", "bob").feelingAt(touchpoint(SILENT_ANN, BOB)))
                .hasValue(0.25);
    }

    @Test
    void isTheMeanOfThePersonasInFocus() {
        // (-1 + 0.25) / 2; what every customer feels is overlaid by both
        assertThat(focusing("ann", "bob").feelingAt(touchpoint(EVERY_CUSTOMER, ANN, BOB)))
                .hasValue(-0.375);
        assertThat(focusing("bob").feelingAt(touchpoint(ANN, BOB, EVERY_CUSTOMER)))
                .hasValue(0.25);
    }

    @Test
    void fallsBackOnEveryCustomerForAPersonaInFocus() {
        // ann -1, bob as every customer 0.5
        assertThat(focusing("ann", "bob").feelingAt(touchpoint(ANN, EVERY_CUSTOMER)))
                .hasValue(-0.25);
        assertThat(focusing("ann").feelingAt(touchpoint(SILENT_ANN, EVERY_CUSTOMER)))
                .hasValue(0.5);
    }

    @Test
    void ofAPersonaOfWhomNothingIsKnownIsEveryCustomers() {
        assertThat(declaring("ann").build().feelingAt(touchpoint(ANN, EVERY_CUSTOMER), "zoe"))
                .hasValue(0.5);
    }

    @Test
    void countsAPersonaNamedTwiceInFocusOnce() {
        assertThat(focusing("ann", "bob", "ann").feelingAt(touchpoint(ANN, BOB)))
                .hasValue(-0.375);
    }

    @Test
    void ofOnePersonaIsHersElseEveryCustomersElseUnknown() {
        Journey journey = focusing("bob");
        assertThat(journey.feelingAt(touchpoint(EVERY_CUSTOMER, ANN), "ann")).hasValue(-1);
        assertThat(journey.feelingAt(touchpoint(ANN, EVERY_CUSTOMER), "ann")).hasValue(-1);
        assertThat(journey.feelingAt(touchpoint(EVERY_CUSTOMER, BOB), "ann")).hasValue(0.5);
        assertThat(journey.feelingAt(touchpoint(BOB), "ann")).isEmpty();
    }

    @Test
    void takesTheFirstWhereAgainstTheRulesThereAreTwo() {
        Experience laterAnn = Experience.builder("ann").emotion(Emotion.of(1)).build();
        Experience laterEveryCustomer =
                Experience.builder().emotion(Emotion.of(1)).build();
        Journey journey = focusing();
        assertThat(journey.feelingAt(touchpoint(ANN, laterAnn), "ann")).hasValue(-1);
        assertThat(journey.feelingAt(touchpoint(EVERY_CUSTOMER, laterEveryCustomer), "ann"))
                .hasValue(0.5);
    }

    /** Of each of ann, bob, cem, a stranger and every customer none, a silent one, or one that feels. */
    private static Experience[] randomExperiences(RandomGenerator random) {
        List<Experience> experiences = new ArrayList<>();
        for (String persona : List.of("", "ann", "bob", "cem", "stranger")) {
            Experience.Builder experience =
                    Experience.builder().persona(Optional.of(persona).filter(id -> !id.isEmpty()));
            int kind = random.nextInt(3);
            if (kind > 0) {
                experiences.add(experience
                        .emotion(Optional.of(Emotion.of(random.nextInt(-4, 5) / 4.0))
                                .filter(any -> kind > 1))
                        .build());
            }
        }
        return experiences.toArray(new Experience[0]);
    }

    private static Journey.Builder declaring(String... personas) {
        return Journey.builder("j", "J")
                .personas(Stream.of(personas).map(id -> Persona.of(id, id)).toList());
    }

    private static Touchpoint touchpoint(Experience... experiences) {
        return Touchpoint.builder()
                .id("t")
                .name("T")
                .addExperiences(experiences)
                .build();
    }

    private static Journey focusing(String... personas) {
        return Journey.builder().id("j").name("J").addPersonasInFocus(personas).build();
    }
}
