package org.journeymodel.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.core.flow.Scripts.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.journeymodel.core.blueprint.Blueprint;
import org.journeymodel.core.blueprint.BlueprintItem;
import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.core.insight.ActionStatus;
import org.journeymodel.core.insight.EvidenceKind;
import org.journeymodel.core.insight.Feedback;
import org.journeymodel.core.insight.FeedbackKind;
import org.journeymodel.core.insight.Insight;
import org.journeymodel.core.insight.Opportunity;
import org.journeymodel.core.model.Channel;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Team;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.space.Position;
import org.journeymodel.core.space.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules about what stands around a journey: teams, zones, insights, opportunities, variants. */
class VocabularyRulesTest {

    private static final String PAY = "/stages/0/touchpoints/0";

    @ParameterizedTest
    @MethodSource("references")
    void aReferenceThatLeadsNowhere(
            String rule, String path, String subject, String known, Function<String, Journey> naming) {
        String kind = known.substring(0, known.indexOf('-'));
        String start = "ERROR journey." + rule + " at " + path + ": " + subject + ": no " + kind
                + " of this journey has the id \"";
        assertFinds(naming.apply(known));
        assertFinds(naming.apply("qqqqq"), start + "qqqqq\". Add the " + kind + ", or leave its id out.");
        assertFinds(naming.apply(known + "x"), start + known + "x\". Did you mean \"" + known + "\"?");
    }

    static Stream<Arguments> references() {
        return Stream.of(
                atTouchpoint("touchpoint.unknown-team", "/team", "", "team-1", Touchpoint.Builder::team),
                atTouchpoint("touchpoint.unknown-zone", "/zone", "", "zone-1", Touchpoint.Builder::zone),
                atTouchpoint(
                        "feedback.unknown-persona",
                        "/feedback/0/persona",
                        "feedback at ",
                        "persona-1",
                        (touchpoint, id) -> touchpoint.addFeedback(Feedback.builder()
                                .kind(FeedbackKind.NOTE)
                                .text("Slow")
                                .persona(id)
                                .build())),
                inBlueprint("physicalEvidence", Blueprint.Builder::addPhysicalEvidence),
                inBlueprint("frontStage", Blueprint.Builder::addFrontStage),
                inBlueprint("backStage", Blueprint.Builder::addBackStage),
                inBlueprint("supportProcesses", Blueprint.Builder::addSupportProcesses),
                ofClaim("needs", Experience.Builder::addNeeds),
                ofClaim("expectations", Experience.Builder::addExpectations),
                ofClaim("drivers", Experience.Builder::addDrivers),
                ofClaim("pains", Experience.Builder::addPains),
                ofClaim("gains", Experience.Builder::addGains),
                reference(
                        "claim.unknown-insight",
                        "/stages/1/experiences/0/pains/0/insights/0",
                        "claim \"Too late\"",
                        "insight-1",
                        id -> base().addStages(stageExperienced(experience(claim(id), Experience.Builder::addPains)))
                                .build()),
                reference(
                        "experience.unknown-persona",
                        "/stages/1/experiences/0/persona",
                        "experience at stage \"after\"",
                        "persona-1",
                        id -> base().addStages(
                                        stageExperienced(Experience.builder(id).build()))
                                .build()),
                reference(
                        "experience.unknown-insight",
                        "/stages/1/experiences/0/insights/0",
                        "experience at stage \"after\"",
                        "insight-1",
                        id -> base().addStages(stageExperienced(
                                        Experience.builder().addInsights(id).build()))
                                .build()),
                atTouchpoint(
                        "experience.unknown-insight",
                        "/experiences/1/insights/0",
                        "experience at ",
                        "insight-1",
                        (touchpoint, id) -> touchpoint.addExperiences(
                                Experience.builder("persona-1").addInsights(id).build())),
                reference(
                        "persona.unknown-persona",
                        "/personas/1/variantOf",
                        "persona \"bert\"",
                        "persona-1",
                        id -> base().addPersonas(variant("bert", id)).build()),
                reference(
                        "persona.unknown-insight",
                        "/personas/1/insights/0",
                        "persona \"bert\"",
                        "insight-1",
                        id -> base().addPersonas(Persona.of("bert", "Bert").toBuilder()
                                        .addInsights(id)
                                        .build())
                                .build()),
                reference(
                        "transition.unknown-insight",
                        "/transitions/0/insights/0",
                        "transition from \"touchpoint-1\" to \"touchpoint-1\"",
                        "insight-1",
                        id -> base().addTransitions(Transition.builder()
                                        .from("touchpoint-1")
                                        .to("touchpoint-1")
                                        .probability(0.1)
                                        .addInsights(id)
                                        .build())
                                .build()),
                ofOpportunity("insight", Opportunity.Builder::addInsights),
                ofOpportunity("touchpoint", Opportunity.Builder::addTouchpoints),
                ofOpportunity("claim", Opportunity.Builder::addClaims),
                ofActionItem("opportunity", "opportunities/0", ActionItem.Builder::addOpportunities),
                ofActionItem("team", "team", ActionItem.Builder::team));
    }

    @Test
    void anIdThatTwoElementsShare() {
        Journey journey = base().addTeams(Team.of("x", "X"))
                .addZones(zone("x"))
                .addInsights(Insight.of("x", EvidenceKind.OTHER, "X"))
                .addOpportunities(Opportunity.of("x", "X"))
                .addActionItems(ActionItem.of("x", "X"))
                .addStages(stageExperienced(Experience.builder()
                        .addPains(Claim.builder().text("X").id("x").build())
                        .build()))
                .build();

        String tail =
                " \"x\": the team at /teams/1 has the same id. Give each element of the journey an id of its" + " own.";
        assertFinds(
                journey,
                "ERROR journey.id.duplicate at /actionItems/0/id: action item" + tail,
                "ERROR journey.id.duplicate at /insights/1/id: insight" + tail,
                "ERROR journey.id.duplicate at /opportunities/1/id: opportunity" + tail,
                "ERROR journey.id.duplicate at /stages/1/experiences/0/pains/0/id: claim" + tail,
                "ERROR journey.id.duplicate at /zones/1/id: zone" + tail);
    }

    @Test
    void variantsThatGoInACircle() {
        assertFinds(
                withPersonas(variant("d", "a"), variant("a", "b"), variant("b", "c"), variant("c", "a")),
                "ERROR journey.persona.variant-cycle at /personas/2/variantOf: persona \"a\": its variants go in a"
                        + " circle: \"a\" -> \"b\" -> \"c\" -> \"a\". Let one of them vary no other.");
        assertFinds(
                withPersonas(variant("a", "a"), variant("b", "a")),
                "ERROR journey.persona.variant-cycle at /personas/1/variantOf: persona \"a\": its variants go in a"
                        + " circle: \"a\" -> \"a\". Let one of them vary no other.");
        assertFinds(withPersonas(variant("a", "persona-1"), variant("b", "a"), variant("c", "a")));
    }

    @Test
    void aPositionOutsideItsZone() {
        // the zone is a square from 0 to 1
        Touchpoint till =
                Touchpoint.of("till", "Till").toBuilder().zone("zone-1").build();
        assertFinds(withTouchpoint(till.toBuilder().position(Position.of(1, 0)).build()));
        assertFinds(withTouchpoint(till.toBuilder()
                .zone(Optional.empty())
                .position(Position.of(9, 9))
                .build()));
        assertFinds(
                withTouchpoint(till.toBuilder().position(Position.of(1.5, 0)).build()),
                "WARNING journey.touchpoint.outside-zone at /stages/0/touchpoints/0/position: touchpoint \"till\":"
                        + " it lies at x 1.5, y 0, outside its zone \"zone-1\". Correct the position or the zone, or"
                        + " leave one of them out.");
    }

    @Test
    void aChannelNamedTwice() {
        Touchpoint till = Touchpoint.of("till", "Till").toBuilder()
                .addChannels("shop", "app", "shop")
                .build();
        assertFinds(
                withTouchpoint(till).toBuilder()
                        .addChannels(Channel.physical("shop", "Shop"), Channel.digital("app", "App"))
                        .build(),
                "WARNING journey.touchpoint.repeated-channel at /stages/0/touchpoints/0/channels/2: touchpoint"
                        + " \"till\": it names the channel \"shop\" more than once. Name each channel once.");
    }

    @ParameterizedTest
    @EnumSource(ActionStatus.class)
    void aDayOnWhichSomethingWasDoneThatWasNot(ActionStatus status) {
        Journey journey = base().addActionItems(ActionItem.of("buy", "Buy").toBuilder()
                        .status(status)
                        .done(LocalDate.of(2026, 3, 1))
                        .build())
                .build();
        String told = "WARNING journey.action-item.done-without-status at /actionItems/0/done: action item \"buy\": it"
                + " was done on 2026-03-01, yet its status is %s. Make it done, or leave the day out.";
        switch (status) {
            case PLANNED -> assertFinds(journey, told.formatted("planned"));
            case DROPPED -> assertFinds(journey, told.formatted("dropped"));
            default -> assertFinds(journey);
        }
    }

    private static Arguments reference(
            String rule, String path, String subject, String known, Function<String, Journey> naming) {
        return Arguments.of(rule, path, subject, known, naming);
    }

    private static Arguments atTouchpoint(
            String rule, String path, String subject, String known, BiConsumer<Touchpoint.Builder, String> name) {
        return reference(rule, PAY + path, subject + "touchpoint \"touchpoint-1\"", known, id -> {
            Touchpoint.Builder touchpoint = base().build().touchpoints().get(0).toBuilder();
            name.accept(touchpoint, id);
            return withTouchpoint(touchpoint.build());
        });
    }

    private static Arguments inBlueprint(String row, Row add) {
        return atTouchpoint(
                "blueprint.unknown-team",
                "/blueprint/" + row + "/1/team",
                "blueprint item \"Card reader\" at ",
                "team-1",
                (touchpoint, id) -> {
                    Blueprint.Builder blueprint = Blueprint.builder();
                    add.to(blueprint, BlueprintItem.of("Till"), BlueprintItem.of("Card reader", id));
                    touchpoint.blueprint(blueprint.build());
                });
    }

    private static Arguments ofClaim(String name, Claims add) {
        return reference(
                "claim.unknown-insight",
                PAY + "/experiences/0/" + name + "/0/insights/0",
                "claim \"Too late\"",
                "insight-1",
                id -> withTouchpoint(base().build().touchpoints().get(0).toBuilder()
                        .experiences(List.of(experience(claim(id), add)))
                        .build()));
    }

    private static Arguments ofOpportunity(String kind, BiConsumer<Opportunity.Builder, String> name) {
        return reference(
                "opportunity.unknown-" + kind,
                "/opportunities/1/" + kind + "s/0",
                "opportunity \"faster\"",
                kind + "-1",
                id -> {
                    Opportunity.Builder opportunity = Opportunity.of("faster", "Faster").toBuilder();
                    name.accept(opportunity, id);
                    return base().addOpportunities(opportunity.build()).build();
                });
    }

    private static Arguments ofActionItem(String kind, String path, BiConsumer<ActionItem.Builder, String> name) {
        return reference(
                "action-item.unknown-" + kind, "/actionItems/0/" + path, "action item \"buy\"", kind + "-1", id -> {
                    ActionItem.Builder item = ActionItem.of("buy", "Buy").toBuilder();
                    name.accept(item, id);
                    return base().addActionItems(item.build()).build();
                });
    }

    /** One of each kind, each named after it. */
    private static Journey.Builder base() {
        Touchpoint touchpoint = Touchpoint.of("touchpoint-1", "Pays").toBuilder()
                .addExperiences(Experience.builder()
                        .addPains(Claim.builder().text("Late").id("claim-1").build())
                        .build())
                .build();
        return journey("").toBuilder()
                .addPersonas(Persona.of("persona-1", "Colleen"))
                .addTeams(Team.of("team-1", "Delivery"))
                .addZones(zone("zone-1"))
                .addInsights(Insight.of("insight-1", EvidenceKind.SURVEY, "Nobody waits"))
                .addOpportunities(Opportunity.of("opportunity-1", "Tell where the parcel is"))
                .stages(List.of(Stage.of("stage-1", "Purchase", touchpoint)));
    }

    private static Journey withTouchpoint(Touchpoint touchpoint) {
        return base().stages(List.of(Stage.of("stage-1", "Purchase", touchpoint)))
                .build();
    }

    private static Journey withPersonas(Persona... personas) {
        return base().addPersonas(personas).build();
    }

    private static Stage stageExperienced(Experience experience) {
        return Stage.of("after", "After").toBuilder().addExperiences(experience).build();
    }

    private static Experience experience(Claim claim, Claims add) {
        Experience.Builder experience = Experience.builder();
        add.to(experience, claim);
        return experience.build();
    }

    private static Claim claim(String insight) {
        return Claim.builder().text("Too late").addInsights(insight).build();
    }

    private static Persona variant(String id, String of) {
        return Persona.of(id, id).toBuilder().variantOf(of).build();
    }

    private static Zone zone(String id) {
        return Zone.builder().id(id).name(id).x(0).y(0).width(1).height(1).build();
    }

    private static void assertFinds(Journey journey, String... findings) {
        assertThat(JourneyValidator.standard().validate(journey).findings())
                .extracting(Finding::toString)
                .containsExactly(findings);
    }

    private interface Row {
        void to(Blueprint.Builder blueprint, BlueprintItem... items);
    }

    private interface Claims {
        void to(Experience.Builder experience, Claim... claims);
    }
}
