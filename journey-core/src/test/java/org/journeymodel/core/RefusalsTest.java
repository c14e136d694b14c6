package org.journeymodel.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.LocalDate;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.journeymodel.core.blueprint.BlueprintItem;
import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.core.insight.EvidenceKind;
import org.journeymodel.core.insight.Feedback;
import org.journeymodel.core.insight.FeedbackKind;
import org.journeymodel.core.insight.Insight;
import org.journeymodel.core.insight.Measurement;
import org.journeymodel.core.insight.Opportunity;
import org.journeymodel.core.insight.Period;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.EmpathyMap;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyAtlas;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.PrivacyMark;
import org.journeymodel.core.model.Revision;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Team;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.space.Position;
import org.journeymodel.core.space.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What teams, insights, blueprints, zones and the like refuse, and in which words. */
class RefusalsTest {

    private static final String OUT = ", or leave it out.";

    @ParameterizedTest
    @MethodSource("ids")
    void whatIsNoId(String what, Function<String, Object> build) {
        assertThatCode(() -> build.apply("a-1")).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> build.apply("a b"))
                .withMessage(what + " is \"a b\", which contains \" \". An id is a letter or digit, then letters,"
                        + " digits, '.', '_' or '-'; at most 256 characters, in Unicode normalization form C.");
    }

    static Stream<Arguments> ids() {
        return Stream.of(
                id("Team id", id -> Team.of(id, "T")),
                id("Zone id", id -> zone().id(id).build()),
                id("Insight id", id -> Insight.of(id, EvidenceKind.SURVEY, "x")),
                id("Opportunity id", id -> Opportunity.of(id, "x")),
                id("Action item id", id -> ActionItem.of(id, "x")),
                id("Id of claim \"x\"", id -> Claim.builder().text("x").id(id).build()),
                id(
                        "Insight of claim \"x\"",
                        id -> Claim.builder().text("x").addInsights("ok", id).build()),
                id(
                        "Insight of experience",
                        id -> Experience.builder().addInsights("ok", id).build()),
                id(
                        "Varied persona of persona \"p\"",
                        id -> persona().variantOf(id).build()),
                id("Insight of persona \"p\"", id -> persona().addInsights(id).build()),
                id(
                        "Insight of transition from \"a\" to \"b\"",
                        id -> Transition.of("a", "b").toBuilder()
                                .addInsights(id)
                                .build()),
                id("Sub-journey of stage \"s\"", id -> stage().subJourney(id).build()),
                id(
                        "Sub-journey of touchpoint \"t\"",
                        id -> touchpoint().subJourney(id).build()),
                id("Team of touchpoint \"t\"", id -> touchpoint().team(id).build()),
                id("Zone of touchpoint \"t\"", id -> touchpoint().zone(id).build()),
                id("Team of blueprint item \"x\"", id -> BlueprintItem.of("x", id)),
                id("Feedback persona", id -> note().persona(id).build()),
                id("Empathy map persona", id -> EmpathyMap.builder().persona(id).build()),
                id(
                        "Touchpoint of opportunity \"o\"",
                        id -> opportunity().addTouchpoints(id).build()),
                id(
                        "Claim of opportunity \"o\"",
                        id -> opportunity().addClaims(id).build()),
                id(
                        "Insight of opportunity \"o\"",
                        id -> opportunity().addInsights(id).build()),
                id(
                        "Opportunity of action item \"i\"",
                        id -> action().addOpportunities(id).build()),
                id("Team of action item \"i\"", id -> action().team(id).build()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatShowsNothing(String what, String remedy, Function<String, Object> build) {
        assertThatCode(() -> build.apply("visible")).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> build.apply(" "))
                .withMessage(
                        what + " must show something, but was \" \". Give it a text with visible characters" + remedy);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                required("Name of team \"t\"", text -> Team.of("t", text)),
                required("Name of zone \"z\"", text -> zone().name(text).build()),
                optional("Floor of zone \"z\"", text -> zone().floor(text).build()),
                required("Text of insight \"i\"", text -> Insight.of("i", EvidenceKind.OTHER, text)),
                required("Text of opportunity \"o\"", text -> Opportunity.of("o", text)),
                required("Text of action item \"i\"", text -> ActionItem.of("i", text)),
                optional(
                        "Owner of action item \"i\"",
                        text -> action().owner(text).build()),
                required("Measurement metric", text -> Measurement.of(text, 1, "%")),
                optional("Measurement unit", text -> Measurement.of("x", 1, text)),
                optional("Feedback text", text -> note().text(text).build()),
                required("Blueprint item text", BlueprintItem::of),
                optional(
                        "System of blueprint item \"x\"",
                        text -> BlueprintItem.of("x").toBuilder().system(text).build()),
                required("Privacy mark data", text -> PrivacyMark.of(text, "x")),
                optional("Purpose of privacy mark \"x\"", text -> PrivacyMark.of("x", text)),
                required("Revision version", Revision::of),
                optional(
                        "Author of revision \"3\"",
                        text -> revision().author(text).build()),
                optional("Note of revision \"3\"", text -> revision().note(text).build()),
                optional(
                        "Empathy map says",
                        text -> EmpathyMap.builder().addSays(text).build()),
                optional(
                        "Empathy map thinks",
                        text -> EmpathyMap.builder().addThinks(text).build()),
                optional(
                        "Empathy map does",
                        text -> EmpathyMap.builder().addDoes(text).build()),
                optional(
                        "Purpose of journey \"j\"",
                        text -> journey().purpose(text).build()),
                optional("Scope of journey \"j\"", text -> journey().scope(text).build()),
                optional(
                        "Name of an attribute of journey \"j\"",
                        text -> journey()
                                .putAttributes(text, AttributeValue.of(1))
                                .build()),
                optional(
                        "Name of an attribute of touchpoint \"t\"",
                        text -> touchpoint()
                                .putAttributes(text, AttributeValue.of(1))
                                .build()),
                optional(
                        "Experience goal",
                        text -> Experience.builder().addGoals(text).build()),
                optional("Goal of stage \"s\"", text -> stage().addGoals(text).build()),
                optional(
                        "Key activity of stage \"s\"",
                        text -> stage().addKeyActivities(text).build()),
                optional(
                        "Company doing of touchpoint \"t\"",
                        text -> touchpoint().companyDoing(text).build()),
                optional(
                        "Company goal of touchpoint \"t\"",
                        text -> touchpoint().addCompanyGoals(text).build()),
                optional(
                        "Follow-up of touchpoint \"t\"",
                        text -> touchpoint().followUp(text).build()));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void whatIsNotFinite(String what, DoubleFunction<Object> build) {
        assertThatCode(() -> build.apply(2)).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> build.apply(Double.NaN))
                .withMessage(what + " must be finite, but was NaN. Leave out what is not known.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> build.apply(Double.NEGATIVE_INFINITY))
                .withMessage(what + " must be finite, but was -Infinity. Leave out what is not known.");
    }

    static Stream<Arguments> figures() {
        return Stream.of(
                figure("Position x", x -> Position.of(x, 0)),
                figure("Position y", y -> Position.of(0, y)),
                figure("X of zone \"z\"", x -> zone().x(x).build()),
                figure("Y of zone \"z\"", y -> zone().y(y).build()),
                figure("Width of zone \"z\"", width -> zone().width(width).build()),
                figure("Height of zone \"z\"", height -> zone().height(height).build()),
                figure("Value of measurement \"conversion\"", value -> Measurement.of("conversion", value, "%")),
                figure("Feedback score", score -> note().score(score).build()));
    }

    @Test
    void aZoneWithoutSize() {
        refuses(() -> zone().width(0).build(), "Width of zone \"z\" must be above 0, but was 0. Measure it in metres.");
        refuses(
                () -> zone().height(-1.5).build(),
                "Height of zone \"z\" must be above 0, but was -1.5. Measure it in metres.");
    }

    @Test
    void asManyAsNone() {
        assertRefusesNone(
                "Sample size of insight \"i\"",
                count -> insight().sampleSize(count).build());
        assertRefusesNone(
                "Sample size of measurement \"x\"",
                count -> Measurement.of("x", 1, "%").toBuilder()
                        .sampleSize(count)
                        .build());
        assertRefusesNone(
                "Feedback sample size", count -> note().sampleSize(count).build());
    }

    @Test
    void aConfidenceAboveOne() {
        refuses(
                () -> insight().confidence(80).build(),
                "Confidence of insight \"i\" must be between 0 and 1, but was 80. Write 42 % as 0.42, and leave out"
                        + " what is not known.");
    }

    @Test
    void aPeriodThatEndsBeforeItBegins() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        refuses(
                () -> Period.of(day, day.minusDays(1)),
                "Period must not end before it begins, but was from 2026-03-01 to 2026-02-28. Were the two"
                        + " confused?");
        assertThatNoException().isThrownBy(() -> Period.of(day, day));
    }

    @Test
    void anAnswerThatNoNetPromoterSurveyOffers() {
        String remedy = ". Customers answer from 0 to 10; keep the score over all of them, from -100 to 100, as a"
                + " measurement.";
        String bounds = "Score of net promoter feedback must be between 0 and 10, but was ";
        assertThatNoException().isThrownBy(() -> netPromoter(0));
        assertThatNoException().isThrownBy(() -> netPromoter(10));
        refuses(() -> netPromoter(10.5), bounds + "10.5" + remedy);
        refuses(() -> netPromoter(-12), bounds + "-12" + remedy);
        refuses(
                () -> netPromoter(Double.NaN),
                "Feedback score must be finite, but was NaN. Leave out what is not" + " known.");
        assertThatNoException()
                .isThrownBy(() ->
                        Feedback.builder().kind(FeedbackKind.SURVEY).score(-12).build());
    }

    @Test
    void feedbackThatSaysNothing() {
        refuses(
                () -> Feedback.builder().kind(FeedbackKind.NOTE).build(),
                "Feedback must have a text or a score. Say what customers said, or leave it out.");
    }

    @Test
    void twoJourneysOfOneIdInAnAtlas() {
        Journey journey = journey().build();
        refuses(
                () -> JourneyAtlas.of(journey, journey),
                "Atlas has two journeys with the id \"j\". Give each journey an id of its own.");
    }

    @Test
    void whatLacksAnAttribute() {
        assertLacks("Team", "[id, name]", () -> Team.builder().build());
        assertLacks(
                "Zone", "[id, name, x, y, width, height]", () -> Zone.builder().build());
        assertLacks("Position", "[x, y]", () -> Position.builder().build());
        assertLacks("Insight", "[id, kind, text]", () -> Insight.builder().build());
        assertLacks("Opportunity", "[id, text]", () -> Opportunity.builder().build());
        assertLacks("ActionItem", "[id, text]", () -> ActionItem.builder().build());
        assertLacks(
                "Measurement", "[metric, value]", () -> Measurement.builder().build());
        assertLacks("Feedback", "[kind]", () -> Feedback.builder().build());
        assertLacks("Period", "[from, to]", () -> Period.builder().build());
        assertLacks("BlueprintItem", "[text]", () -> BlueprintItem.builder().build());
        assertLacks("PrivacyMark", "[data]", () -> PrivacyMark.builder().build());
        assertLacks("Revision", "[version]", () -> Revision.builder().build());
    }

    @Test
    void noZeroDiffersFromAnotherBySign() {
        assertThat(Position.of(-0.0, -0.0)).isEqualTo(Position.of(0, 0)).hasToString("Position{x=0.0, y=0.0}");
        assertThat(zone().x(-0.0).y(-0.0).build()).isEqualTo(zone().build());
        assertThat(Measurement.of("x", -0.0, "%")).isEqualTo(Measurement.of("x", 0.0, "%"));
        assertThat(note().score(-0.0).build()).isEqualTo(note().score(0).build());
        assertThat(insight().confidence(-0.0).build())
                .isEqualTo(insight().confidence(0).build());
    }

    private static Arguments id(String what, Function<String, Object> build) {
        return Arguments.of(what, build);
    }

    private static Arguments required(String what, Function<String, Object> build) {
        return Arguments.of(what, ".", build);
    }

    private static Arguments optional(String what, Function<String, Object> build) {
        return Arguments.of(what, OUT, build);
    }

    private static Arguments figure(String what, DoubleFunction<Object> build) {
        return Arguments.of(what, build);
    }

    private static void assertRefusesNone(String what, LongFunction<Object> build) {
        assertThatCode(() -> build.apply(1)).doesNotThrowAnyException();
        refuses(() -> build.apply(0), what + " must be at least 1, but was 0. Leave out what is not known.");
    }

    private static void refuses(Supplier<Object> code, String message) {
        assertThatIllegalArgumentException().isThrownBy(code::get).withMessage(message);
    }

    private static void assertLacks(String type, String attributes, Supplier<Object> code) {
        assertThatIllegalStateException()
                .isThrownBy(code::get)
                .withMessage("Cannot build " + type + ", some of required attributes are not set " + attributes);
    }

    private static Journey.Builder journey() {
        return Journey.builder().id("j").name("J");
    }

    private static Stage.Builder stage() {
        return Stage.builder().id("s").name("S");
    }

    private static Touchpoint.Builder touchpoint() {
        return Touchpoint.builder().id("t").name("T");
    }

    private static Persona.Builder persona() {
        return Persona.builder().id("p").name("P");
    }

    private static Zone.Builder zone() {
        return Zone.builder().id("z").name("Z").x(0).y(0).width(1).height(1);
    }

    private static Insight.Builder insight() {
        return Insight.of("i", EvidenceKind.SURVEY, "x").toBuilder();
    }

    private static Opportunity.Builder opportunity() {
        return Opportunity.of("o", "x").toBuilder();
    }

    private static ActionItem.Builder action() {
        return ActionItem.of("i", "x").toBuilder();
    }

    private static Feedback.Builder note() {
        return Feedback.builder().kind(FeedbackKind.NOTE).text("x");
    }

    private static Feedback netPromoter(double score) {
        return Feedback.builder()
                .kind(FeedbackKind.NET_PROMOTER_SCORE)
                .score(score)
                .build();
    }

    private static Revision.Builder revision() {
        return Revision.of("3").toBuilder();
    }
}
