package org.journeymodel.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.journeymodel.core.flow.Scripts.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How much findings matter, rule by rule and for a purpose. */
class ProfilesTest {

    private static final String DEAD_END = "journey.touchpoint.dead-end";

    /** What a blueprint is asked, too. */
    private static final List<String> BEHIND =
            List.of("journey.blueprint.row-missing", "journey.handover.no-support", "journey.touchpoint.no-team");

    /** Nothing leads on from b; the id a is there twice; nothing has the id x. */
    private static final Journey JOURNEY = journey("a b a c+", "a->b .5", "a->c .3", "a->x .2");

    @Test
    void standardSeverities() {
        assertThat(severities(JourneyValidator.standard()))
                .containsExactly(
                        "WARNING " + DEAD_END, "ERROR journey.id.duplicate", "ERROR journey.transition.unknown-target");
    }

    @Test
    void aSeverityOfMyOwnCountsInTheReport() {
        JourneyValidator strict = JourneyValidator.standard().withSeverity(DEAD_END, Severity.ERROR);

        assertThat(severities(strict)).contains("ERROR " + DEAD_END);
        assertThat(strict.validate(journey("a b c+", "a->b .5", "a->c .5")).hasErrors())
                .isTrue();
        assertThat(JourneyValidator.standard()
                        .withSeverity("journey.id.duplicate", Severity.NOTE)
                        .withSeverity("journey.transition.unknown-target", Severity.WARNING)
                        .validate(JOURNEY)
                        .hasErrors())
                .isFalse();
    }

    @Test
    void whatIsLeftOutIsNotFoundUntilItComesBack() {
        JourneyValidator without = JourneyValidator.standard().without(DEAD_END);

        assertThat(severities(without))
                .containsExactly("ERROR journey.id.duplicate", "ERROR journey.transition.unknown-target");
        assertThat(severities(without.withSeverity(DEAD_END, Severity.NOTE))).contains("NOTE " + DEAD_END);
    }

    @Test
    void aRuleOfMyOwnThatIsLeftOutIsNotRun() {
        JourneyValidator validator = JourneyValidator.standard()
                .with(ValidationRule.of("acme.fails", Severity.NOTE, "It fails.", (flow, reporter) -> {
                    throw new IllegalStateException();
                }))
                .without("acme.fails");

        assertThat(validator.validate(journey("a"))).hasToString("no findings");
        assertThat(validator.validate(journey("a")).failures()).isEmpty();
    }

    @Test
    void rulesThatAreNotThereAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JourneyValidator.standard().without("acme.mine"))
                .withMessage("No rule of this validator has the id \"acme.mine\". Known are"
                        + " \"journey.action-item.done-without-status\", \"journey.action-item.unknown-opportunity\","
                        + " \"journey.action-item.unknown-team\", \"journey.blueprint.unknown-team\","
                        + " \"journey.claim.unknown-insight\", \"journey.duration.impossible\", \"journey.empty\","
                        + " \"journey.entry.none\", \"journey.entry.sum\","
                        + " \"journey.experience.duplicate-persona\" and 40 more. Add a rule of your own before you name"
                        + " it.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JourneyValidator.standard().withSeverity("journey.entry.sums", Severity.NOTE))
                .withMessage("No rule of this validator has the id \"journey.entry.sums\". Did you mean"
                        + " \"journey.entry.sum\"? Add a rule of your own before you name it.");
    }

    @Test
    void rulesOfTheLibraryThatAreNotRunAreRefusedWithTheValidatorThatRunsThem() {
        String noTeam = "journey.touchpoint.no-team";
        String message =
                "Rule \"journey.touchpoint.no-team\" exists, but this validator does not run it. Begin with one"
                        + " that does, such as JourneyValidator.thorough().";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JourneyValidator.standard().suppressing(noTeam, "Nobody works there yet."))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JourneyValidator.of(ValidationProfile.DRAFT).without(noTeam))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JourneyValidator.standard().withSeverity(noTeam + "s", Severity.NOTE))
                .withMessage("No rule of this validator has the id \"journey.touchpoint.no-teams\". Did you mean"
                        + " \"journey.touchpoint.no-team\"? This validator does not run that;"
                        + " JourneyValidator.thorough() does.");
        assertThat(JourneyValidator.thorough()
                        .suppressing(noTeam, "Nobody works there yet.")
                        .rules())
                .extracting(RuleDescription::id)
                .contains(noTeam);
    }

    @Test
    @SuppressWarnings("NullAway") // what callers without its checks may give
    void noSeverityIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> JourneyValidator.standard().withSeverity(DEAD_END, null))
                .withMessage("severity");
    }

    @Test
    void inADraftOnlyWhatContradictsItselfIsAnError() {
        assertThat(severities(JourneyValidator.of(ValidationProfile.DRAFT)))
                .containsExactly(
                        "NOTE " + DEAD_END, "ERROR journey.id.duplicate", "WARNING journey.transition.unknown-target");
        assertThat(JourneyValidator.of(ValidationProfile.DRAFT)
                        .validate(journey(""))
                        .hasErrors())
                .isFalse();
    }

    @Test
    void whatIsPublishedHasNoWarnings() {
        assertThat(severities(JourneyValidator.of(ValidationProfile.PUBLISHED)))
                .containsOnlyOnce(
                        "ERROR " + DEAD_END, "ERROR journey.id.duplicate", "ERROR journey.transition.unknown-target")
                .contains("NOTE journey.touchpoint.no-team")
                .noneMatch(each -> each.startsWith("WARNING"));
    }

    @Test
    void inABlueprintTheFlowMattersLessAndTheTeamsMore() {
        String noTeam = "WARNING journey.touchpoint.no-team";

        assertThat(severities(JourneyValidator.of(ValidationProfile.BLUEPRINT)))
                .containsExactly(
                        noTeam,
                        "NOTE " + DEAD_END,
                        noTeam,
                        "ERROR journey.id.duplicate",
                        noTeam,
                        "ERROR journey.transition.unknown-target");
    }

    @ParameterizedTest
    @EnumSource(ValidationProfile.class)
    void aProfileCanBeBentFurther(ValidationProfile profile) {
        JourneyValidator validator = JourneyValidator.of(profile).withSeverity(DEAD_END, Severity.WARNING);

        assertThat(severities(validator)).contains("WARNING " + DEAD_END);
    }

    @Test
    void aPublishedMapIsJudgedByTheDayThatIsGiven() {
        Journey due = journey("a+").toBuilder()
                .revision(Revision.builder()
                        .version("1")
                        .reviewBy(LocalDate.of(2026, 3, 31))
                        .build())
                .build();

        assertThat(overdue(ValidationProfile.PUBLISHED, LocalDate.of(2026, 4, 1), due))
                .containsExactly(Severity.ERROR);
        assertThat(overdue(ValidationProfile.PUBLISHED, LocalDate.of(2026, 3, 31), due))
                .isEmpty();
        assertThat(overdue(ValidationProfile.DRAFT, LocalDate.of(2026, 4, 1), due))
                .isEmpty();
    }

    private static List<Severity> overdue(ValidationProfile profile, LocalDate today, Journey journey) {
        return JourneyValidator.of(profile, today).validate(journey).findings().stream()
                .filter(each -> each.ruleId().equals("journey.revision.review-overdue"))
                .map(Finding::severity)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(ValidationProfile.class)
    void everyProfileKnowsEveryRuleOfTheStandardAndSomeOfTheThoroughOnes(ValidationProfile profile) {
        List<String> standard = ids(JourneyValidator.standard()).toList();
        List<String> others = switch (profile) {
            case DRAFT -> List.of();
            case PUBLISHED -> ids(JourneyValidator.thorough()).toList();
            case BLUEPRINT -> BEHIND;
        };

        assertThat(ids(JourneyValidator.of(profile)))
                .containsExactlyElementsOf(ids(JourneyValidator.thorough())
                        .filter(id -> standard.contains(id) || others.contains(id))
                        .toList());
    }

    private static Stream<String> ids(JourneyValidator validator) {
        return validator.rules().stream().map(RuleDescription::id);
    }

    private static List<String> severities(JourneyValidator validator) {
        return validator.validate(JOURNEY).findings().stream()
                .map(each -> each.severity() + " " + each.ruleId())
                .toList();
    }
}
