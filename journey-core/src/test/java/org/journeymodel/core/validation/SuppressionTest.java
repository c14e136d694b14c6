package org.journeymodel.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.journeymodel.core.flow.Scripts.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyAtlas;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.junit.jupiter.api.Test;

/** Findings that a team lives with, in code and in the document. */
class SuppressionTest {

    private static final String DEAD_END = "journey.touchpoint.dead-end";
    private static final String UNREACHABLE = "journey.touchpoint.unreachable";
    private static final String AT = "/attributes/suppressed-findings/";

    /** Nothing leads on from b and from c, which are not the last. */
    private static final Journey JOURNEY = journey("a b c d+", "a->b .3", "a->c .3", "a->d .3");

    @Test
    void suppressionsInCodeHoldInAllElements() {
        ValidationReport report = JourneyValidator.standard()
                .suppressing(DEAD_END, "the exit survey is elsewhere")
                .validate(JOURNEY);

        assertThat(report.findings()).isEmpty();
        assertThat(report.suppressed()).hasSize(2);
        assertThat(report.suppressed().get(0))
                .hasToString("WARNING journey.touchpoint.dead-end at /stages/0/touchpoints/1: touchpoint \"b\": nothing"
                        + " leads on from it and it has no outcome; every customer who gets here counts as lost. Add a"
                        + " transition from \"b\" to \"c\", or give it an outcome. (suppressed: the exit survey is"
                        + " elsewhere)");
        assertThat(report.suppressed().get(1).finding().path()).isEqualTo("/stages/0/touchpoints/2");
        assertThat(report.suppressed().get(1).declaredAt()).isEmpty();
        assertThat(report).hasToString("no findings\n2 findings are suppressed");
        assertThat(report)
                .isNotEqualTo(JourneyValidator.standard().without(DEAD_END).validate(JOURNEY));
    }

    @Test
    void suppressionsInCodeHoldInOneElement() {
        ValidationReport report = JourneyValidator.standard()
                .suppressingAt("c", DEAD_END, "people leave")
                .validate(JOURNEY);

        assertThat(report.findings()).extracting(Finding::path).containsExactly("/stages/0/touchpoints/1");
        assertThat(report.suppressed())
                .extracting(each -> each.finding().path())
                .containsExactly("/stages/0/touchpoints/2");
        assertThat(report.toString().lines()).hasSize(2).last().isEqualTo("1 finding is suppressed");
    }

    @Test
    void aStageCoversItsTouchpointsAndATouchpointWhatLeadsOnFromIt() {
        JourneyValidator validator = JourneyValidator.standard();
        String noShare = "journey.transition.no-share";
        Journey full = journey("a b+ c+", "a->b 1", "a->c");

        assertThat(validator
                        .suppressingAt("stage0", DEAD_END, "r")
                        .validate(JOURNEY)
                        .findings())
                .isEmpty();
        assertThat(validator.validate(full).findings())
                .extracting(Finding::ruleId)
                .contains(noShare);
        assertThat(validator.suppressingAt("a", noShare, "r").validate(full).findings())
                .extracting(Finding::ruleId)
                .doesNotContain(noShare);
        assertThat(validator.suppressingAt("c", noShare, "r").validate(full).findings())
                .extracting(Finding::ruleId)
                .contains(noShare);
    }

    @Test
    void journeysWithoutTheElementAreValidatedAsEver() {
        JourneyValidator validator = JourneyValidator.standard().suppressingAt("nobody", DEAD_END, "r");

        assertThat(validator.validate(JOURNEY))
                .isEqualTo(JourneyValidator.standard().validate(JOURNEY));
    }

    @Test
    void suppressionsInCodeNeedAKnownRuleAndAReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JourneyValidator.standard().suppressing("journey.touchpoint.deadend", "r"))
                .withMessage("No rule of this validator has the id \"journey.touchpoint.deadend\". Did you mean"
                        + " \"journey.touchpoint.dead-end\"? Add a rule of your own before you name it.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JourneyValidator.standard().suppressing(DEAD_END, " "))
                .withMessage("Reason to suppress \"journey.touchpoint.dead-end\" must show something, but"
                        + " was \" \". Say why, for those who read it in a year.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JourneyValidator.standard().suppressingAt("no id", DEAD_END, "r"))
                .withMessageStartingWith("Element of a suppression");
    }

    @Test
    void whatTellsOfSuppressionsIsNotSuppressedInCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JourneyValidator.standard().suppressing("journey.suppression.unused", "r"))
                .withMessage("What rule \"journey.suppression.unused\" finds cannot be suppressed, as it tells of"
                        + " suppressions. Leave it out with without(…).");
    }

    @Test
    void suppressionsOfAJourneyHoldInAllOfItOrInOneElement() {
        Journey all = suppressing(JOURNEY, entry(DEAD_END, "the exit survey is elsewhere"));
        ValidationReport report = JourneyValidator.standard().validate(all);

        assertThat(report).hasToString("no findings\n2 findings are suppressed");
        assertThat(report.suppressed().get(0).reason()).isEqualTo("the exit survey is elsewhere");
        assertThat(report.suppressed().get(0).declaredAt()).contains(AT + 0);

        Journey one = suppressing(
                JOURNEY,
                AttributeValue.object()
                        .put("rule", DEAD_END)
                        .put("at", "b")
                        .put("reason", "people leave")
                        .build());
        assertThat(JourneyValidator.standard().validate(one).findings())
                .extracting(Finding::path)
                .containsExactly("/stages/0/touchpoints/2");
    }

    @Test
    void suppressionsOfATouchpointHoldThere() {
        Journey journey = suppressingAt(2, entry(DEAD_END, "people leave"));
        ValidationReport report = JourneyValidator.standard().validate(journey);

        assertThat(report.findings()).extracting(Finding::path).containsExactly("/stages/0/touchpoints/1");
        assertThat(report.suppressed())
                .extracting(SuppressedFinding::declaredAt)
                .containsExactly(Optional.of("/stages/0/touchpoints/2" + AT + 0));
    }

    @Test
    void theNearestSuppressionGivesTheReasonAndTheOthersHaveTheirUse() {
        Journey journey = suppressing(suppressingAt(2, entry(DEAD_END, "near")), entry(DEAD_END, "far"));
        ValidationReport report =
                JourneyValidator.standard().suppressing(DEAD_END, "code").validate(journey);

        assertThat(report.findings()).isEmpty();
        assertThat(report.suppressed()).extracting(SuppressedFinding::reason).containsExactly("far", "near");
    }

    @Test
    void aSuppressionThatSuppressesNothingIsAFinding() {
        assertFindsInDocument(
                entry(UNREACHABLE, "r"),
                "WARNING journey.suppression.unused at /attributes/suppressed-findings/0: suppression of"
                        + " \"journey.touchpoint.unreachable\": it suppresses nothing: the rule finds nothing here, or"
                        + " another suppression names the same. Leave it out.");
    }

    @Test
    void ofTwoThatSuppressTheSameTheSecondIsAFinding() {
        Journey journey = suppressing(JOURNEY, entry(DEAD_END, "one"), entry(DEAD_END, "two"));

        assertThat(JourneyValidator.standard().validate(journey).findings())
                .extracting(Finding::path)
                .containsExactly(AT + 1);
    }

    @Test
    void aSuppressionIsNoFindingWhereItsRuleIsNotChecked() {
        Journey journey = suppressing(JOURNEY, entry(DEAD_END, "r"));

        assertThat(JourneyValidator.standard().without(DEAD_END).validate(journey))
                .hasToString("no findings");
    }

    @Test
    void aReasonOfInvisibleCharactersIsNone() {
        assertThat(JourneyValidator.standard()
                        .validate(suppressing(JOURNEY, entry(DEAD_END, "\u200b \ufeff")))
                        .findings())
                .extracting(Finding::ruleId)
                .contains("journey.suppression.without-reason");
    }

    @Test
    void findingsOfAnAtlasAreSuppressedInCode() {
        Touchpoint entering = Touchpoint.builder("a", "A").subJourney("gone").build();
        Journey journey = Journey.builder()
                .id("j")
                .name("J")
                .addStages(Stage.builder()
                        .id("s")
                        .name("S")
                        .addTouchpoints(entering)
                        .build())
                .build();
        JourneyValidator validator =
                JourneyValidator.standard().suppressing("journey.touchpoint.unknown-sub-journey", "it comes in May");

        assertThat(JourneyValidator.standard()
                        .validate(JourneyAtlas.of(journey))
                        .hasErrors())
                .isTrue();
        assertThat(validator.validate(JourneyAtlas.of(journey))).hasToString("no findings\n1 finding is suppressed");
    }

    @Test
    void aSuppressionWithoutReasonHasNoEffect() {
        assertThat(JourneyValidator.standard()
                        .validate(suppressing(
                                JOURNEY,
                                AttributeValue.object().put("rule", DEAD_END).build()))
                        .findings())
                .extracting(Finding::toString)
                .hasSize(3)
                .contains("WARNING journey.suppression.without-reason at /attributes/suppressed-findings/0:"
                        + " suppression of \"journey.touchpoint.dead-end\": it gives no reason, so that it has no"
                        + " effect. Add a \"reason\" for those who read it in a year.");
        assertThat(JourneyValidator.standard()
                        .validate(suppressing(JOURNEY, entry(DEAD_END, " ")))
                        .suppressed())
                .isEmpty();
    }

    @Test
    void aSuppressionOfAnUnknownRuleIsAFinding() {
        assertFindsInDocument(
                entry("journey.touchpoint.deadend", "r"),
                "WARNING journey.suppression.unknown-rule at /attributes/suppressed-findings/0/rule: suppression of"
                        + " \"journey.touchpoint.deadend\": no rule is known by this id. Did you mean"
                        + " \"journey.touchpoint.dead-end\"?");
        assertFindsInDocument(
                entry("acme.mine", "r"),
                "WARNING journey.suppression.unknown-rule at /attributes/suppressed-findings/0/rule: suppression of"
                        + " \"acme.mine\": no rule is known by this id. Validate with the rule, or leave its"
                        + " suppression out.");
    }

    @Test
    void aSuppressionAtAnUnknownElementIsAFinding() {
        Journey sound = journey("alpha beta+");
        AttributeValue entry = AttributeValue.object()
                .put("rule", DEAD_END)
                .put("reason", "r")
                .put("at", "alpah")
                .build();

        assertFinds(
                suppressing(sound, entry),
                "WARNING journey.suppression.unknown-element at /attributes/suppressed-findings/0/at: suppression of"
                        + " \"journey.touchpoint.dead-end\": no element of this journey has the id \"alpah\". Did you"
                        + " mean \"alpha\"?");
    }

    @Test
    void noDocumentSuppressesAnErrorOfTheLibrary() {
        Journey journey = suppressing(journey("a b+", "a->c"), entry("journey.transition.unknown-target", "soon"));

        assertThat(JourneyValidator.standard().validate(journey).findings())
                .extracting(Finding::toString)
                .hasSize(3)
                .anyMatch(line -> line.startsWith("ERROR journey.transition.unknown-target"))
                .contains("WARNING journey.suppression.of-error at /attributes/suppressed-findings/0/rule: suppression"
                        + " of \"journey.transition.unknown-target\": what the rule finds makes answers wrong or"
                        + " impossible; no document can suppress it. Mend what it finds.");
    }

    @Test
    void aDocumentSuppressesErrorsOfMyOwnRules() {
        ValidationRule mine = ValidationRule.of(
                "acme.mine", Severity.ERROR, "D.", (flow, reporter) -> reporter.report("it is.", "Be."));
        JourneyValidator validator = JourneyValidator.standard().with(mine);

        assertThat(validator.validate(suppressing(journey("a"), entry("acme.mine", "r"))))
                .hasToString("no findings\n1 finding is suppressed");
    }

    @Test
    void whatIsNoSuppressionIsAFinding() {
        String remedy = " Write a list of objects like {\"rule\": \"journey.touchpoint.dead-end\", \"reason\": \"…\"}.";
        String malformed = "WARNING journey.suppression.malformed at /attributes/suppressed-findings/0: suppression: ";
        assertFindsInDocument(AttributeValue.of(DEAD_END), malformed + "it is no object." + remedy);
        assertFindsInDocument(
                AttributeValue.object().put("reason", "r").build(), malformed + "it names no rule." + remedy);
        assertFindsInDocument(
                AttributeValue.object().put("rule", 5).build(), malformed + "its field \"rule\" is no text." + remedy);
        assertFindsInDocument(
                AttributeValue.object().put("rule", DEAD_END).put("why", "r").build(),
                malformed + "it has no field \"why\"." + remedy);
        assertFinds(
                journey("a").toBuilder()
                        .putAttributes(JourneyValidator.SUPPRESSED_FINDINGS, AttributeValue.of("all"))
                        .build(),
                "WARNING journey.suppression.malformed at /attributes/suppressed-findings: suppression: it is no"
                        + " list." + remedy);
    }

    @Test
    void aSuppressionOfATouchpointNamesNoOtherElement() {
        AttributeValue entry = AttributeValue.object()
                .put("rule", DEAD_END)
                .put("at", "b")
                .put("reason", "r")
                .build();

        assertThat(JourneyValidator.standard().validate(suppressingAt(2, entry)).findings())
                .extracting(Finding::message)
                .contains("it has no field \"at\" at a touchpoint, where it holds for the touchpoint.");
    }

    @Test
    void anAtlasHasTheSuppressedFindingsOfItsJourneys() {
        Journey second = suppressing(JOURNEY.toBuilder().id("k").build(), entry(DEAD_END, "people leave"));
        AtlasReport report = JourneyValidator.standard().validate(JourneyAtlas.of(journey("x"), second));

        assertThat(report).hasToString("no findings\n2 findings are suppressed");
        assertThat(report.suppressed().get(0).finding().path()).isEqualTo("/journeys/1/stages/0/touchpoints/1");
        assertThat(report.suppressed().get(0).declaredAt()).contains("/journeys/1/attributes/suppressed-findings/0");
    }

    private static AttributeValue entry(String rule, String reason) {
        return AttributeValue.object().put("rule", rule).put("reason", reason).build();
    }

    private static Journey suppressing(Journey journey, AttributeValue... entries) {
        return journey.toBuilder()
                .putAttributes(JourneyValidator.SUPPRESSED_FINDINGS, AttributeValue.of(List.of(entries)))
                .build();
    }

    /** The journey, whose touchpoint at a place has a suppression. */
    private static Journey suppressingAt(int place, AttributeValue entry) {
        Stage stage = JOURNEY.stages().get(0);
        List<Touchpoint> touchpoints = new ArrayList<>(stage.touchpoints());
        touchpoints.set(
                place,
                touchpoints.get(place).toBuilder()
                        .putAttributes(JourneyValidator.SUPPRESSED_FINDINGS, AttributeValue.of(List.of(entry)))
                        .build());
        return JOURNEY.toBuilder()
                .stages(List.of(stage.toBuilder().touchpoints(touchpoints).build()))
                .build();
    }

    private static void assertFindsInDocument(AttributeValue entry, String... findings) {
        assertFinds(suppressing(journey("a b+"), entry), findings);
    }

    private static void assertFinds(Journey journey, String... findings) {
        assertThat(JourneyValidator.standard().validate(journey).findings())
                .extracting(Finding::toString)
                .containsExactly(findings);
    }
}
