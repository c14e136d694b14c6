package org.journeymodel.json.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.json.vocabulary.BuiltAndRead.asBuiltAndAsRead;
import static org.journeymodel.json.vocabulary.BuiltAndRead.sketch;

import java.util.function.Function;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Touchpoint;
import org.junit.jupiter.api.Test;

/** For whom the map is made: personas, their variants, and who of them is in focus. */
class PersonasTest {

    private static final Persona COLLEEN = Persona.of("colleen", "Careful Colleen").toBuilder()
            .segment("Small households that replace a broken machine")
            .putDemographics("age", "32")
            .putDemographics("occupation", "Baker")
            .addGoals("One that lasts")
            .addNeeds("A fair comparison")
            .addTasks("Choose before the weekend")
            .addChallenges("Every shop counts differently")
            .addMotivations("Hates waste")
            .addBehaviours("Reads reviews from the worst up")
            .quote("I do not want to do this again in two years.")
            .build();

    private static final Persona BERT = Persona.of("bert", "Busy Bert");

    @Test
    void aPersonaTellsWhoSheIsAndWhatSheWants() {
        asBuiltAndAsRead(vacuum().build(), journey -> {
            Persona colleen = journey.getPersona("colleen");

            assertThat(colleen.name()).isEqualTo("Careful Colleen");
            assertThat(colleen.demographics()).containsEntry("age", "32").containsEntry("occupation", "Baker");
            assertThat(colleen.demographics().keySet()).containsExactly("age", "occupation");
            assertThat(colleen.goals()).containsExactly("One that lasts");
            assertThat(colleen.needs()).containsExactly("A fair comparison");
            assertThat(colleen.motivations()).containsExactly("Hates waste");
        });
    }

    @Test
    void aPersonaTellsHowSheGoesAboutItAndWhatIsInHerWay() {
        asBuiltAndAsRead(vacuum().build(), journey -> {
            Persona colleen = journey.getPersona("colleen");

            assertThat(colleen.tasks()).containsExactly("Choose before the weekend");
            assertThat(colleen.challenges()).containsExactly("Every shop counts differently");
            assertThat(colleen.behaviours()).containsExactly("Reads reviews from the worst up");
            assertThat(colleen.quote()).contains("I do not want to do this again in two years.");
        });
    }

    @Test
    void personasTellWhichSegmentTheyStandFor() {
        asBuiltAndAsRead(
                vacuum().build(),
                journey -> assertThat(journey.personas())
                        .filteredOn(each -> each.segment().isPresent())
                        .extracting(each -> each.segment().orElseThrow())
                        .containsExactly("Small households that replace a broken machine"));
    }

    @Test
    void anIdealCustomerProfileTellsWhatKindOfCompanyBuysBest() {
        Persona profile = Persona.of("ideal", "Cleaning firm").toBuilder()
                .segment("Ideal-customer profile: cleaning firms in three cities")
                .putDemographics("employees", "20 to 80")
                .addChallenges("Machines break within a year")
                .build();

        asBuiltAndAsRead(
                sketch(Touchpoint.of("ask", "Asks")).addPersonas(profile).build(), journey -> {
                    Persona ideal = journey.getPersona("ideal");

                    assertThat(ideal.segment()).contains("Ideal-customer profile: cleaning firms in three cities");
                    assertThat(ideal.demographics()).containsEntry("employees", "20 to 80");
                });
    }

    @Test
    void aVariantTellsWhomSheVariesAndWhatSheNeedsBeyondThat() {
        Persona withDog = COLLEEN.toBuilder()
                .id("colleen-dog")
                .variantOf("colleen")
                .addNeeds("Something against hair")
                .build();

        asBuiltAndAsRead(vacuum().addPersonas(withDog).build(), journey -> {
            Persona variant = journey.getPersona("colleen-dog");
            Persona base = variant.variantOf().map(journey::getPersona).orElseThrow();

            assertThat(base.id()).isEqualTo("colleen");
            assertThat(variant.needs())
                    .filteredOn(need -> !base.needs().contains(need))
                    .containsExactly("Something against hair");
        });
    }

    @Test
    void twoPersonasFeelDifferentlyAtOneTouchpointAndSayWhy() {
        asBuiltAndAsRead(vacuum().build(), journey -> {
            Touchpoint compare = journey.getTouchpoint("compare");

            assertThat(journey.feelingAt(compare, "colleen")).hasValue(-0.75);
            assertThat(journey.feelingAt(compare, "bert")).hasValue(0.25);
            assertThat(reasonOf("colleen").apply(compare)).isEqualTo("No two tables agree");
            assertThat(reasonOf("bert").apply(compare)).isEqualTo("Cheap ones exist");
        });
    }

    @Test
    void withoutFocusAllPersonasCount() {
        // (-0.75 + 0.25 + 1) / 3
        asBuiltAndAsRead(
                vacuum().build(),
                journey -> assertThat(journey.feelingAt(journey.getTouchpoint("compare")))
                        .hasValue(0.5 / 3));
    }

    @Test
    void aPersonaInFocusCountsAlone() {
        asBuiltAndAsRead(vacuum().addPersonasInFocus("colleen").build(), journey -> {
            assertThat(journey.personasInFocus())
                    .map(journey::getPersona)
                    .extracting(Persona::name)
                    .containsExactly("Careful Colleen");
            assertThat(journey.feelingAt(journey.getTouchpoint("compare"))).hasValue(-0.75);
        });
    }

    @Test
    void twoPersonasInFocusAmongSeveralCountTogether() {
        // (-0.75 + 0.25) / 2
        asBuiltAndAsRead(vacuum().addPersonasInFocus("colleen", "bert").build(), journey -> {
            assertThat(journey.personas())
                    .filteredOn(each -> !journey.personasInFocus().contains(each.id()))
                    .extracting(Persona::id)
                    .containsExactly("fan");
            assertThat(journey.feelingAt(journey.getTouchpoint("compare"))).hasValue(-0.25);
        });
    }

    private static Journey.Builder vacuum() {
        Touchpoint compare = Touchpoint.of("compare", "Compares").toBuilder()
                .addExperiences(
                        Experience.builder("colleen")
                                .feels(-0.75, "No two tables agree")
                                .build(),
                        Experience.builder("bert")
                                .feels(0.25, "Cheap ones exist")
                                .build(),
                        Experience.builder("fan").feels(1).build())
                .build();
        return sketch(compare).addPersonas(COLLEEN, BERT, Persona.of("fan", "Fan of machines"));
    }

    private static Function<Touchpoint, String> reasonOf(String persona) {
        return touchpoint -> touchpoint
                .experienceOf(persona)
                .flatMap(Experience::emotion)
                .flatMap(Emotion::reason)
                .orElseThrow();
    }
}
