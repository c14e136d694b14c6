package org.journeymodel.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class JourneyTest {

    private final Journey vacuum = VacuumJourney.journey();

    @Test
    void listsTouchpointsStageByStage() {
        assertThat(vacuum.touchpoints())
                .extracting(Touchpoint::id)
                .containsExactly(
                        "breakdown",
                        "ask-friends",
                        "search",
                        "compare",
                        "visit-store",
                        "cart",
                        "pay",
                        "confirmation",
                        "delivered",
                        "unpack",
                        "call-support",
                        "send-back",
                        "recommend");
    }

    @Test
    void keepsEveryOrder() {
        assertThat(vacuum.personas()).extracting(Persona::id).containsExactly("colleen", "bert");
        assertThat(vacuum.channels()).extracting(Channel::id).containsExactly("website", "phone", "store", "courier");
        assertThat(vacuum.stages())
                .extracting(Stage::id)
                .containsExactly("need", "consideration", "purchase", "delivery", "use");
        assertThat(vacuum.transitions())
                .extracting(Transition::to)
                .startsWith("ask-friends", "search", "compare", "visit-store")
                .endsWith("call-support", "recommend", "send-back")
                .hasSize(15);
        assertThat(vacuum.getPersona("colleen").demographics().keySet())
                .containsExactly("occupation", "age", "household");
        assertThat(vacuum.getPersona("colleen").goals())
                .containsExactly("One that does not break again", "Done before the weekend");
        assertThat(vacuum.getTouchpoint("search").eventNames()).containsExactly("Search", "search_results");
    }

    @Test
    void takesATouchpointForAnOrdinaryContactUnlessDeclaredOtherwise() {
        Touchpoint plain = Touchpoint.of("t", "T");
        assertThat(plain.kind()).isEqualTo(TouchpointKind.CONTACT);
        assertThat(plain.momentOfTruth()).isFalse();
        assertThat(plain.personalDataAsked()).isFalse();
    }

    @Test
    void isACurrentStateShownAsValenceUnlessDeclaredOtherwise() {
        Journey plain = Journey.builder().id("plain").name("Plain").build();
        assertThat(plain.kind()).isEqualTo(JourneyKind.CURRENT_STATE);
        assertThat(plain.emotionScale()).isEqualTo(EmotionScale.VALENCE);
        assertThat(plain.touchpoints()).isEmpty();
    }

    @Test
    void findsWhatItHas() {
        assertThat(vacuum.findTouchpoint("pay")).map(Touchpoint::name).contains("Pays");
        assertThat(vacuum.getTouchpoint("pay")).isSameAs(vacuum.touchpoints().get(6));
        assertThat(vacuum.findPersona("bert")).contains(Persona.of("bert", "Busy Bert"));
        assertThat(vacuum.getPersona("bert")).isEqualTo(Persona.of("bert", "Busy Bert"));
    }

    @Test
    void findsNothingUnderAnyOtherText() {
        assertThat(vacuum.findTouchpoint("")).isEmpty();
        assertThat(vacuum.findTouchpoint("Pay")).isEmpty();
        assertThat(vacuum.findPersona("no such id, \n at all")).isEmpty();
    }

    @Test
    void findsTheFirstOfSeveralWithOneId() {
        Journey draft = Journey.builder()
                .id("draft")
                .name("Draft")
                .addPersonas(Persona.of("p", "First"), Persona.of("p", "Second"))
                .addStages(Stage.of("s", "S", Touchpoint.of("t", "First"), Touchpoint.of("t", "Second")))
                .build();
        assertThat(draft.getTouchpoint("t").name()).isEqualTo("First");
        assertThat(draft.getPersona("p").name()).isEqualTo("First");
    }

    @Test
    void saysWhichTouchpointWasProbablyMeant() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> vacuum.getTouchpoint("serach"))
                .withMessage("Journey \"vacuum\" has no touchpoint \"serach\". Did you mean \"search\"?");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> vacuum.getPersona("coleen"))
                .withMessage("Journey \"vacuum\" has no persona \"coleen\". Did you mean \"colleen\"?");
    }

    @Test
    void listsWhatIsKnownWhereNothingIsNear() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> vacuum.getPersona("zebra"))
                .withMessage("Journey \"vacuum\" has no persona \"zebra\". Known are \"colleen\", \"bert\".");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> vacuum.getTouchpoint("zebra"))
                .withMessage("Journey \"vacuum\" has no touchpoint \"zebra\". Known are \"breakdown\","
                        + " \"ask-friends\", \"search\", \"compare\", \"visit-store\", \"cart\", \"pay\","
                        + " \"confirmation\", \"delivered\", \"unpack\" and 3 more.");
        Journey empty = Journey.builder().id("empty").name("Empty").build();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> empty.getTouchpoint("search"))
                .withMessage("Journey \"empty\" has no touchpoint \"search\". It has none at all.");
    }

    @Test
    void refusesToLookUpNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> vacuum.findTouchpoint(null))
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> vacuum.getPersona(null))
                .withMessage("id");
    }

    @Test
    void listsClaimsOfAStageBeforeThoseOfItsTouchpoints() {
        Experience whole = Experience.builder()
                .addGains("g")
                .addPains("p")
                .addDrivers("d")
                .addExpectations("e")
                .addNeeds("n")
                .build();
        Experience pay = Experience.builder()
                .addPains(Claim.of("Slow").withInsights("survey"))
                .build();
        Touchpoint touchpoint =
                Touchpoint.of("pay", "Pays").toBuilder().addExperiences(pay).build();
        Journey journey = Journey.builder()
                .id("j")
                .name("J")
                .addStages(Stage.of("s", "S", touchpoint).toBuilder()
                        .addExperiences(whole)
                        .build())
                .build();
        assertThat(journey.claims()).extracting(Claim::text).containsExactly("n", "e", "d", "p", "g", "Slow");
        assertThat(journey.assumptions()).extracting(Claim::text).containsExactly("n", "e", "d", "p", "g");
    }

    @Test
    void describesItselfShortly() {
        assertThat(vacuum).hasToString("Journey \"vacuum\": 5 stages, 13 touchpoints, 15 transitions");
        assertThat(Journey.builder("j", "J")
                        .addStages(Stage.of("s", "S", Touchpoint.of("t", "T")))
                        .addTransitions(Transition.of("t", "t"))
                        .build())
                .hasToString("Journey \"j\": 1 stage, 1 touchpoint, 1 transition");
    }

    @Test
    void equalsAJourneyOfEqualContent() {
        assertThat(vacuum).isEqualTo(VacuumJourney.journey()).hasSameHashCodeAs(VacuumJourney.journey());
        assertThat(vacuum.toBuilder().stages(List.of()).build()).isNotEqualTo(vacuum);
    }

    @Test
    void buildsAndFindsManyIdsOfOneHashCode() {
        List<String> ids = Collisions.of(15);
        assertThat(ids).hasSize(32_768);
        List<Touchpoint> touchpoints = new ArrayList<>();
        ids.forEach(id -> touchpoints.add(Touchpoint.of(id, id)));
        Journey journey = Journey.builder()
                .id("colliding")
                .name("Colliding")
                .addStages(Stage.builder()
                        .id("stage")
                        .name("Stage")
                        .touchpoints(touchpoints)
                        .build())
                .build();
        for (String id : ids) {
            assertThat(journey.getTouchpoint(id).id()).isSameAs(id);
        }
    }
}
