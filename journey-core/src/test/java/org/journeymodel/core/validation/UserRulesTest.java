package org.journeymodel.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.journeymodel.core.flow.Scripts.journey;

import java.util.function.BiConsumer;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyAtlas;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.progress.WorkInterruptedException;
import org.junit.jupiter.api.Test;

/** Rules of a user's own beside those of the library. */
class UserRulesTest {

    private static final Journey JOURNEY = journey("a | b+", "a->b").toBuilder()
            .addPersonas(Persona.of("ann", "Ann"))
            .build();

    @Test
    void aRuleOfMyOwnIsAppliedBesideTheOthers() {
        ValidationRule owner = rule((flow, reporter) -> flow.touchpoints().stream()
                .filter(touchpoint -> touchpoint.team().isEmpty())
                .forEach(touchpoint -> reporter.report(touchpoint, "no team owns it.", "Name its team.")));

        assertFinds(
                JourneyValidator.standard().with(owner).validate(journey("a b+", "a->c")),
                "WARNING acme.rule at /stages/0/touchpoints/0: touchpoint \"a\": no team owns it. Name its team.",
                "WARNING acme.rule at /stages/0/touchpoints/1: touchpoint \"b\": no team owns it. Name its team.",
                "WARNING journey.touchpoint.unreachable at /stages/0/touchpoints/1: touchpoint \"b\": no entry of the"
                        + " journey leads to it. Mend the transitions from and to unknown touchpoints first; one of"
                        + " them may lead here.",
                "ERROR journey.transition.unknown-target at /transitions/0/to: transition from \"a\" to \"c\": no"
                        + " touchpoint of this journey has the id \"c\". Add the touchpoint, or remove the transition.");
    }

    @Test
    void theStandardValidatorStaysAsItIs() {
        JourneyValidator.standard().with(rule((flow, reporter) -> reporter.report("it is.", "Let it be.")));

        assertFinds(JourneyValidator.standard().validate(JOURNEY));
    }

    @Test
    void aFindingStandsWhereItsElementStands() {
        assertReports(
                (flow, reporter) -> reporter.report("it is too long.", "Cut it."),
                "WARNING acme.rule: journey \"j\": it is too long. Cut it.");
        assertReports(
                (flow, reporter) -> reporter.report(flow.touchpoints().get(1), "it is cold.", "Heat it."),
                "WARNING acme.rule at /stages/1/touchpoints/0: touchpoint \"b\": it is cold. Heat it.");
        assertReports(
                (flow, reporter) -> reporter.report(flow.journey().stages().get(1), "it is cold.", "Heat it."),
                "WARNING acme.rule at /stages/1: stage \"stage1\": it is cold. Heat it.");
        assertReports(
                (flow, reporter) -> reporter.report(flow.journey().personas().get(0), "she is cold.", "Heat."),
                "WARNING acme.rule at /personas/0: persona \"ann\": she is cold. Heat.");
        assertReports(
                (flow, reporter) -> reporter.report(flow.journey().transitions().get(0), "it is slow.", "Run."),
                "WARNING acme.rule at /transitions/0: transition from \"a\" to \"b\": it is slow. Run.");
        assertReports(
                (flow, reporter) -> reporter.reportAt("/teams/2", "team \"shop\"", "it is small.", "Hire."),
                "WARNING acme.rule at /teams/2: team \"shop\": it is small. Hire.");
    }

    @Test
    void aFindingStandsAtTheFirstOfEqualTransitions() {
        Journey parallel = journey("a b c+", "a->b .3", "a->c .2", "a->b .3", "b->c");
        ValidationRule each = rule((flow, reporter) ->
                flow.journey().transitions().forEach(transition -> reporter.report(transition, "it is slow.", "Run.")));

        assertThat(JourneyValidator.standard().with(each).validate(parallel).findings())
                .filteredOn(finding -> finding.ruleId().equals("acme.rule"))
                .extracting(Finding::path)
                .containsExactly("/transitions/0", "/transitions/0", "/transitions/1", "/transitions/3");
    }

    @Test
    void aRuleReportsElementsOfTheJourneyAlone() {
        String remedy = ". Report elements of the journey that is checked.";
        assertMisuse(
                (flow, reporter) -> reporter.report(Touchpoint.of("x", "X"), "m", "r"),
                "Journey \"j\" has no touchpoint \"x\"" + remedy);
        assertMisuse(
                (flow, reporter) -> reporter.report(Stage.of("x", "X"), "m", "r"),
                "Journey \"j\" has no stage \"x\"" + remedy);
        assertMisuse(
                (flow, reporter) -> reporter.report(Persona.of("x", "X"), "m", "r"),
                "Journey \"j\" has no persona \"x\"" + remedy);
        assertMisuse(
                (flow, reporter) -> reporter.report(Transition.of("b", "a"), "m", "r"),
                "Journey \"j\" has no transition from \"b\" to \"a\"" + remedy);
    }

    @Test
    void aFindingSaysWhatIsWrongAndWhatToDo() {
        assertMisuse(
                (flow, reporter) -> reporter.report(" ", "r"),
                "Message must show something, but was \" \". Say what was found.");
        assertMisuse(
                (flow, reporter) -> reporter.report("m", ""),
                "Remedy must show something, but was \"\". Say what to do about it.");
        assertMisuse(
                (flow, reporter) -> reporter.reportAt("/a", "", "m", "r"),
                "Subject must show something, but was \"\". Say what stands at the place.");
        assertMisuse(
                (flow, reporter) -> reporter.reportAt("teams/2", "s", "m", "r"),
                "Path \"teams/2\" must be empty or begin with '/'. Give the JSON Pointer of the place, such as"
                        + " \"/teams/2\".");
    }

    @Test
    void aRuleThatThrowsIsToldAndLosesNothing() {
        IllegalStateException fault = new IllegalStateException("no database");
        ValidationRule failing = rule((flow, reporter) -> {
            reporter.report("it is too long.", "Cut it.");
            throw fault;
        });
        ValidationRule after = ValidationRule.of(
                "acme.after", Severity.NOTE, "Anything.", (flow, reporter) -> reporter.report("it is.", "Be."));

        ValidationReport report =
                JourneyValidator.standard().with(failing).with(after).validate(journey("a!.5 b"));
        assertFinds(
                report,
                "NOTE acme.after: journey \"j\": it is. Be.",
                "WARNING acme.rule: journey \"j\": it is too long. Cut it.",
                "ERROR journey.rule.failed: rule \"acme.rule\": it failed with"
                        + " \"java.lang.IllegalStateException: no database\"; what it found before stands, what it"
                        + " would have found is not known. Mend the rule, or leave it out.");
        assertThat(report.failures()).containsExactly(new RuleFailure("acme.rule", fault));
        assertThatExceptionOfType(InvalidJourneyException.class)
                .isThrownBy(report::requireNoErrors)
                .satisfies(thrown -> assertThat(thrown).hasSuppressedException(fault));
    }

    @Test
    void errorsOfARuleAreToldTooButInterruptionEndsAll() {
        assertThat(failureOf(new AssertionError("no"))).isInstanceOf(AssertionError.class);
        assertThat(failureOf(new StackOverflowError())).isInstanceOf(StackOverflowError.class);
        assertThat(failureOf(new NoClassDefFoundError("acme/X"))).isInstanceOf(NoClassDefFoundError.class);
        assertThatThrownBy(() -> failureOf(new OutOfMemoryError("all"))).isInstanceOf(OutOfMemoryError.class);
        assertThatThrownBy(() -> failureOf(new WorkInterruptedException("Asking")))
                .isInstanceOf(WorkInterruptedException.class);
    }

    private static Throwable failureOf(Throwable thrown) {
        ValidationRule rule = rule((flow, reporter) -> UserRulesTest.<RuntimeException>sneak(thrown));
        return JourneyValidator.standard()
                .with(rule)
                .validate(JOURNEY)
                .failures()
                .get(0)
                .cause();
    }

    @SuppressWarnings("unchecked") // how a rule in another language throws whatever it wants
    private static <T extends Throwable> void sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }

    @Test
    void anAtlasTellsOfFailedRulesOnceForEachJourney() {
        IllegalStateException fault = new IllegalStateException("no database");
        AtlasReport report = JourneyValidator.standard()
                .with(rule((flow, reporter) -> {
                    throw fault;
                }))
                .validate(JourneyAtlas.of(JOURNEY, JOURNEY.toBuilder().id("k").build()));

        assertThat(report.failures())
                .containsExactly(new RuleFailure("acme.rule", fault), new RuleFailure("acme.rule", fault));
        assertThat(report.findings()).extracting(Finding::path).containsExactly("/journeys/0", "/journeys/1");
        assertThatExceptionOfType(InvalidJourneyException.class)
                .isThrownBy(report::requireNoErrors)
                .satisfies(thrown -> assertThat(thrown).hasSuppressedException(fault));
    }

    @Test
    void idsAreWordsJoinedByDotsUnderANameOfMyOwn() {
        for (String id : new String[] {"", "acme", "acme.", ".a", "Acme.x", "acme.x y", "acme..x", "acme.1", "a.b\n"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> named(id))
                    .withMessageMatching("(?s)Rule id \"" + ".*" + "\" must be words joined by dots, of the letters a"
                            + " to z, digits and '-', and at most 100 characters long\\. Call it something like"
                            + " \"acme\\.touchpoint\\.no-owner\"\\.");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> named("a." + "b".repeat(99)));
        assertThat(named("a." + "b".repeat(98)).id()).hasSize(100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> named("journey.mine"))
                .withMessage("Rule id \"journey.mine\" must not begin with \"journey.\", which stands for the rules of"
                        + " the library. Begin it with a name of your own, such as \"acme.\".");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValidationRule.of("acme.x", Severity.NOTE, " ", (flow, reporter) -> {}))
                .withMessage("Description of rule \"acme.x\" must show something, but was"
                        + " \" \". Say in one sentence what it finds.");
    }

    @Test
    void idsAreUnique() {
        JourneyValidator validator = JourneyValidator.standard().with(new Quiet("acme.quiet"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> validator.with(named("acme.quiet")))
                .withMessage("Rule id \"acme.quiet\" of a rule made by ValidationRule.of is that of"
                        + " org.journeymodel.core.validation.UserRulesTest$Quiet already. Give each rule an id of its"
                        + " own, and add it once.");
    }

    @Test
    void aRuleOfAClassOfMyOwnIsNotNamedAsOneOfTheLibrary() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JourneyValidator.standard().with(new Quiet("journey.quiet")))
                .withMessage("Rule id \"journey.quiet\" must not begin with \"journey.\", which stands for the rules of"
                        + " the library. Begin it with a name of your own, such as \"acme.\".");
    }

    @Test
    void aRuleSaysItsIdOnceAndNeverNothing() {
        assertThatNullPointerException()
                .isThrownBy(() -> JourneyValidator.standard().with(new Quiet(null)))
                .withMessage("id of rule org.journeymodel.core.validation.UserRulesTest$Quiet");
        assertThatNullPointerException()
                .isThrownBy(() -> JourneyValidator.standard().with((ValidationRule) null));
        assertThatNullPointerException().isThrownBy(() -> ValidationRule.of("a.b", Severity.NOTE, "D.", null));
    }

    private record Quiet(String id) implements ValidationRule {

        @Override
        public Severity severity() {
            return Severity.NOTE;
        }

        @Override
        public String description() {
            return "Nothing.";
        }

        @Override
        public void check(JourneyFlow flow, FindingReporter reporter) {}
    }

    private static ValidationRule named(String id) {
        return ValidationRule.of(id, Severity.NOTE, "Nothing.", (flow, reporter) -> {});
    }

    private static ValidationRule rule(BiConsumer<JourneyFlow, FindingReporter> check) {
        return ValidationRule.of("acme.rule", Severity.WARNING, "Anything.", check);
    }

    private static void assertReports(BiConsumer<JourneyFlow, FindingReporter> check, String... findings) {
        assertFinds(JourneyValidator.standard().with(rule(check)).validate(JOURNEY), findings);
    }

    private static void assertMisuse(BiConsumer<JourneyFlow, FindingReporter> check, String message) {
        ValidationReport report = JourneyValidator.standard().with(rule(check)).validate(JOURNEY);
        assertThat(report.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.ruleId()).isEqualTo("acme.rule");
            assertThat(failure.cause())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message);
        });
    }

    private static void assertFinds(ValidationReport report, String... findings) {
        assertThat(report.findings()).extracting(Finding::toString).containsExactly(findings);
    }
}
