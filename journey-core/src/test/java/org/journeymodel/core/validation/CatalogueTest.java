package org.journeymodel.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.journeymodel.core.flow.Scripts.journey;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.journeymodel.core.blueprint.Blueprint;
import org.journeymodel.core.blueprint.BlueprintItem;
import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.core.insight.Feedback;
import org.journeymodel.core.insight.FeedbackKind;
import org.journeymodel.core.insight.Opportunity;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyAtlas;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.space.Position;
import org.journeymodel.core.space.Zone;
import org.junit.jupiter.api.Test;

/** The list of all that a validator may find. */
class CatalogueTest {

    private static final String DEAD_END = "journey.touchpoint.dead-end";

    @Test
    void theCatalogueTellsEachRuleInOneSentence() {
        List<RuleDescription> rules = JourneyValidator.standard().rules();

        assertThat(rules).extracting(RuleDescription::id).isSorted().doesNotHaveDuplicates();
        assertThat(rules)
                .contains(new RuleDescription(
                        DEAD_END, Severity.WARNING, "A touchpoint that is not the last has no outcome and no way on."));
        assertThat(rules).extracting(RuleDescription::description).allMatch(text -> text.matches("[A-Z].*[^.]\\."));
        assertThat(rules).extracting(RuleDescription::description).noneMatch(text -> text.contains(". "));
    }

    /** Fires each rule at least once: none is told that never finds anything, and none finds untold. */
    @Test
    void whatIsFoundIsInTheCatalogueWithTheSeverityThatItHas() {
        Map<String, Severity> found = new TreeMap<>();
        for (Journey each : faulty()) {
            validator()
                    .validate(JourneyAtlas.of(each))
                    .findings()
                    .forEach(one -> found.put(one.ruleId(), one.severity()));
        }
        Map<String, Severity> told = new TreeMap<>();
        validator().rules().forEach(rule -> told.put(rule.id(), rule.severity()));

        assertThat(found).isEqualTo(told);
    }

    @Test
    void rulesOfMyOwnAreInItAndWhatIsLeftOutIsNot() {
        JourneyValidator validator = validator().without(DEAD_END).withSeverity("journey.entry.sum", Severity.ERROR);

        assertThat(validator.rules())
                .hasSize(validator().rules().size() - 1)
                .contains(new RuleDescription("acme.fails", Severity.NOTE, "It always fails."))
                .contains(new RuleDescription(
                        "journey.entry.sum", Severity.ERROR, "The entry probabilities of a journey do not sum to 1."));
    }

    @Test
    void aRuleIsDescribedByWordsJoinedByDots() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RuleDescription("Dead End", Severity.NOTE, "D."))
                .withMessageStartingWith("Rule id \"Dead End\" must be words joined by dots");
    }

    private static JourneyValidator validator() {
        return JourneyValidator.standard()
                .with(ValidationRule.of("acme.fails", Severity.NOTE, "It always fails.", (flow, reporter) -> {
                    reporter.report("it is told first.", "Read on.");
                    throw new IllegalStateException();
                }));
    }

    private static List<Journey> faulty() {
        List<Journey> journeys = new ArrayList<>(List.of(
                journey(""),
                journey("a b a", "x->y"),
                journey("a@.5 b=x c=x", "a->b 1", "a->c", "b->b 1"),
                journey("a@0 b c", "a->b .6", "a->b .6"),
                journey("a b c+", "a->c .4", "a->b .1")));
        journeys.add(journey("a A=seen b=SEEN"));
        journeys.add(impossibleTimes());
        journeys.add(danglingPersonas());
        journeys.add(danglingInsights());
        journeys.add(danglingTeamsAndPlaces());
        journeys.add(suppressions());
        journeys.add(with(touchpoint -> touchpoint.subJourney("j")));
        journeys.add(with(touchpoint -> touchpoint.subJourney("gone")));
        return journeys;
    }

    private static Journey impossibleTimes() {
        return with(touchpoint -> touchpoint.duration(Duration.ofDays(100_000))).toBuilder()
                .addTransitions(Transition.builder()
                        .from("t")
                        .to("t")
                        .waiting(Duration.ofHours(2))
                        .latestWaiting(Duration.ofHours(1))
                        .build())
                .build();
    }

    private static Journey danglingPersonas() {
        Experience experience = Experience.builder("nobody").build();
        return with(touchpoint -> touchpoint
                        .addExperiences(experience, experience)
                        .addFeedback(Feedback.builder()
                                .kind(FeedbackKind.NOTE)
                                .persona("nobody")
                                .text("Ah")
                                .build()))
                .toBuilder()
                .addPersonasInFocus("nobody")
                .addPersonas(
                        Persona.builder().id("p").name("P").variantOf("q").build(),
                        Persona.builder().id("q").name("Q").variantOf("p").build(),
                        Persona.builder()
                                .id("r")
                                .name("R")
                                .variantOf("nobody")
                                .addInsights("none")
                                .build())
                .build();
    }

    private static Journey danglingInsights() {
        return with(touchpoint -> touchpoint.addExperiences(Experience.builder()
                        .addPains(Claim.builder().text("C").addInsights("none").build())
                        .addInsights("none")
                        .build()))
                .toBuilder()
                .addTransitions(Transition.builder()
                        .from("t")
                        .to("t")
                        .addInsights("none")
                        .addPersonas("nobody")
                        .build())
                .addOpportunities(Opportunity.builder("o", "O")
                        .addInsights("none")
                        .addTouchpoints("none")
                        .addClaims("none")
                        .build())
                .addActionItems(ActionItem.builder("i", "I")
                        .addOpportunities("none")
                        .team("none")
                        .done(LocalDate.of(2024, 1, 1))
                        .build())
                .build();
    }

    private static Journey danglingTeamsAndPlaces() {
        Journey journey = with(touchpoint -> touchpoint
                .team("none")
                .addChannels("none", "none")
                .zone("none")
                .blueprint(Blueprint.builder()
                        .addFrontStage(
                                BlueprintItem.builder().text("B").team("none").build())
                        .build()));
        Stage inZone = Stage.builder()
                .id("u")
                .name("U")
                .subJourney("gone")
                .addTouchpoints(Touchpoint.builder("out", "Out")
                        .zone("z")
                        .position(Position.of(5, 5))
                        .build())
                .build();
        return journey.toBuilder()
                .addStages(inZone)
                .addZones(Zone.builder()
                        .id("z")
                        .name("Z")
                        .x(0)
                        .y(0)
                        .width(1)
                        .height(1)
                        .build())
                .build();
    }

    private static Journey suppressions() {
        List<AttributeValue> entries = List.of(
                AttributeValue.of(true),
                entry(DEAD_END, "r"),
                entry(DEAD_END, ""),
                entry("acme.x", "r"),
                entry("journey.empty", "r"),
                AttributeValue.object()
                        .put("rule", DEAD_END)
                        .put("reason", "r")
                        .put("at", "nobody")
                        .build());
        return journey("a").toBuilder()
                .putAttributes(JourneyValidator.SUPPRESSED_FINDINGS, AttributeValue.of(entries))
                .build();
    }

    private static AttributeValue entry(String rule, String reason) {
        return AttributeValue.object().put("rule", rule).put("reason", reason).build();
    }

    /** The journey {@code j} of one touchpoint {@code t}, of which more is known. */
    private static Journey with(UnaryOperator<Touchpoint.Builder> more) {
        return Journey.builder()
                .id("j")
                .name("J")
                .addStages(Stage.builder()
                        .id("s")
                        .name("S")
                        .addTouchpoints(more.apply(Touchpoint.builder("t", "T")).build())
                        .build())
                .build();
    }
}
