package org.journeymodel.core.model;

import static org.assertj.core.api.Assertions.assertThat;

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
    void isTheMeanOfAllKnownWithoutFocus() {
        // (-1 + 0.25 + 0.5) / 3
        assertThat(focusing().feelingAt(touchpoint(ANN, BOB, EVERY_CUSTOMER))).hasValue(-0.25 / 3);
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
