package org.journeymodel.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.core.insight.ActionStatus;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the thorough validator says of feelings, insights and owners that nobody has written down. */
class UnknownThingsTest {

    private static final Persona ANN = Persona.of("ann", "Ann");
    private static final Persona BOB = Persona.of("bob", "Bob");

    @Test
    void aGapIsToldBetweenTouchpointsWithFeelings() {
        String gap = "NOTE journey.feeling.gap at /stages/0/touchpoints/";
        String remedy = ". Add emotions to the experiences there.";

        assertThat(found("journey.feeling.gap", felt("+-+")))
                .containsExactly(
                        gap + "1: touchpoint \"t1\": what customers feel here is not known, between touchpoints"
                                + " where it is" + remedy);
        assertThat(found("journey.feeling.gap", felt("-+---+-+--")))
                .containsExactly(
                        gap
                                + "2: touchpoint \"t2\": what customers feel is not known from here to touchpoint \"t4\", at 3"
                                + " touchpoints between others where it is" + remedy,
                        gap
                                + "6: touchpoint \"t6\": what customers feel here is not known, between touchpoints where it"
                                + " is" + remedy);
        assertThat(found("journey.feeling.gap", felt("--++--"))).isEmpty();
    }

    @Test
    void aPersonaInFocusNeedsAFeeling() {
        Journey journey =
                journey(feels("ann")).toBuilder().addPersonas(ANN, BOB).build();

        assertThat(found("journey.persona.no-feeling", journey))
                .containsExactly(
                        "WARNING journey.persona.no-feeling at /personas/1: persona \"bob\": it is in focus, yet no"
                                + " touchpoint tells what it feels. Add emotions to its experiences, or put only other personas"
                                + " in focus.");
        assertThat(found("journey.persona.no-feeling", focusedOn(journey, "ann")))
                .isEmpty();
        assertThat(found("journey.persona.no-feeling", focusedOn(journey, "bob")))
                .hasSize(1);
    }

    @Test
    void whatEveryCustomerFeelsIsKnownOfEachPersona() {
        Journey journey = journey(feels(null)).toBuilder().addPersonas(ANN, BOB).build();

        assertThat(found("journey.persona.no-feeling", journey)).isEmpty();
    }

    @Test
    void anExperienceWithoutEmotionTellsNoFeeling() {
        Touchpoint mute = Touchpoint.builder("t", "T")
                .addExperiences(Experience.builder("ann").addPains("Slow").build())
                .build();

        assertThat(found(
                        "journey.persona.no-feeling",
                        journey(mute).toBuilder().addPersonas(ANN).build()))
                .hasSize(1);
        assertThat(found(
                        "journey.persona.no-feeling",
                        Journey.builder("j", "J").addPersonas(ANN).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PLANNED, 1", "IN_PROGRESS, 1", "DONE, 0", "DROPPED, 0"})
    void anOpenActionItemNeedsAnOwnerOrATeam(ActionStatus status, int found) {
        ActionItem nobodys = ActionItem.builder("i", "Build").status(status).build();

        assertThat(found("journey.action-item.no-owner", withItem(nobodys))).hasSize(found);
    }

    @ParameterizedTest
    @EnumSource(ActionStatus.class)
    void anActionItemOfAnOwnerOrATeamIsSeenTo(ActionStatus status) {
        ActionItem item = ActionItem.builder("i", "Build").status(status).build();

        assertThat(found(
                        "journey.action-item.no-owner",
                        withItem(item.toBuilder().owner("Ida").build())))
                .isEmpty();
        assertThat(found(
                        "journey.action-item.no-owner",
                        withItem(item.toBuilder().team("it").build())))
                .isEmpty();
    }

    @Test
    void aClaimNeedsAnInsightOfItsOwnOrOfItsExperience() {
        Experience.Builder pains =
                Experience.builder().addPains(Claim.of("Slow").withInsights("i"), Claim.of("Dear"));
        Touchpoint touchpoint =
                Touchpoint.builder("t", "T").addExperiences(pains.build()).build();
        Touchpoint founded = Touchpoint.builder("t", "T")
                .addExperiences(pains.addInsights("i").build())
                .build();

        assertThat(found("journey.claim.no-insight", journey(touchpoint)))
                .containsExactly("NOTE journey.claim.no-insight at /stages/0/touchpoints/0/experiences/0/pains/1: claim"
                        + " \"Dear\": it rests on no insight; it is an assumption. Find out whether it is so, and cite"
                        + " the insight.");
        assertThat(found("journey.claim.no-insight", journey(founded))).isEmpty();
    }

    /** A journey with a touchpoint for each sign: of one that is +, it is known what every customer feels. */
    private static Journey felt(String signs) {
        return journey(IntStream.range(0, signs.length())
                .mapToObj(at -> signs.charAt(at) == '+'
                        ? feels(null).toBuilder().id("t" + at).build()
                        : Touchpoint.of("t" + at, "T"))
                .toArray(Touchpoint[]::new));
    }

    private static Touchpoint feels(String persona) {
        Experience.Builder experience = persona == null ? Experience.builder() : Experience.builder(persona);
        return Touchpoint.builder("t", "T")
                .addExperiences(experience.emotion(Emotion.of(0.5)).build())
                .build();
    }

    private static Journey focusedOn(Journey journey, String persona) {
        return journey.toBuilder().addPersonasInFocus(persona).build();
    }

    private static Journey withItem(ActionItem item) {
        return Journey.builder("j", "J").addActionItems(item).build();
    }

    private static Journey journey(Touchpoint... touchpoints) {
        return Journey.builder("j", "J")
                .addStages(Stage.of("s", "S", touchpoints))
                .build();
    }

    private static List<String> found(String ruleId, Journey journey) {
        return JourneyValidator.thorough().validate(journey).findings().stream()
                .filter(finding -> finding.ruleId().equals(ruleId))
                .map(Finding::toString)
                .toList();
    }
}
