package org.journeymodel.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.journeymodel.core.insight.EvidenceKind;
import org.journeymodel.core.insight.Insight;
import org.journeymodel.core.insight.Opportunity;
import org.journeymodel.core.space.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A journey finds each of its parts by id. */
class LookUpTest {

    private static final Persona PERSONA = Persona.of("x-persona", "X");
    private static final Channel CHANNEL = Channel.digital("x-channel", "X");
    private static final Team TEAM = Team.of("x-team", "X");
    private static final Claim CLAIM = Claim.of("X").withId("x-claim");
    private static final Stage STAGE = Stage.of("x-stage", "X").toBuilder()
            .addExperiences(Experience.builder()
                    .addPains(
                            Claim.of("Has no id"),
                            CLAIM,
                            CLAIM.toBuilder().severity(1).build())
                    .build())
            .build();
    private static final Zone ZONE =
            Zone.builder().id("x-zone").name("X").x(0).y(0).width(1).height(1).build();
    private static final Insight INSIGHT = Insight.of("x-insight", EvidenceKind.SURVEY, "X");
    private static final Opportunity OPPORTUNITY = Opportunity.of("x-opportunity", "X");

    private static final Journey JOURNEY = Journey.builder()
            .id("j")
            .name("J")
            .addPersonas(PERSONA, Persona.of("x-persona", "Second"))
            .addChannels(CHANNEL, Channel.physical("x-channel", "Second"))
            .addTeams(TEAM, Team.of("x-team", "Second"))
            .addStages(STAGE, Stage.of("x-stage", "Second"))
            .addZones(ZONE, ZONE.toBuilder().name("Second").build())
            .addInsights(INSIGHT, Insight.of("x-insight", EvidenceKind.OTHER, "Second"))
            .addOpportunities(OPPORTUNITY, Opportunity.of("x-opportunity", "Second"))
            .build();

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    <T> void findsTheFirstOfEachKind(
            String kind, T first, BiFunction<Journey, String, Optional<T>> find, BiFunction<Journey, String, T> get) {
        assertThat(find.apply(JOURNEY, "x-" + kind)).contains(first);
        assertThat(get.apply(JOURNEY, "x-" + kind)).isEqualTo(first);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    <T> void saysWhatItLacks(
            String kind, T first, BiFunction<Journey, String, Optional<T>> find, BiFunction<Journey, String, T> get) {
        assertThat(find.apply(JOURNEY, "X-" + kind)).isEmpty();
        assertThat(find.apply(JOURNEY, "")).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> get.apply(JOURNEY, "y-" + kind))
                .withMessage("Journey \"j\" has no " + kind + " \"y-" + kind + "\". Did you mean \"x-" + kind + "\"?");
        assertThatNullPointerException()
                .isThrownBy(() -> find.apply(JOURNEY, null))
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> get.apply(JOURNEY, null))
                .withMessage("id");
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                kind("persona", PERSONA, Journey::findPersona, Journey::getPersona),
                kind("channel", CHANNEL, Journey::findChannel, Journey::getChannel),
                kind("team", TEAM, Journey::findTeam, Journey::getTeam),
                kind("stage", STAGE, Journey::findStage, Journey::getStage),
                kind("zone", ZONE, Journey::findZone, Journey::getZone),
                kind("insight", INSIGHT, Journey::findInsight, Journey::getInsight),
                kind("opportunity", OPPORTUNITY, Journey::findOpportunity, Journey::getOpportunity),
                kind("claim", CLAIM, Journey::findClaim, Journey::getClaim));
    }

    @Test
    void listsNoClaimThatHasNoId() {
        Journey journey = Journey.builder()
                .id("j")
                .name("J")
                .addStages(Stage.of("s", "S").toBuilder()
                        .addExperiences(
                                Experience.builder().addPains("Has no id").build())
                        .build())
                .build();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> journey.getClaim("late"))
                .withMessage("Journey \"j\" has no claim \"late\". It has none at all.");
    }

    private static <T> Arguments kind(
            String kind, T first, BiFunction<Journey, String, Optional<T>> find, BiFunction<Journey, String, T> get) {
        return Arguments.of(kind, first, find, get);
    }
}
