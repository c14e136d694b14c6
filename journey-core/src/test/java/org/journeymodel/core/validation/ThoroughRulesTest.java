package org.journeymodel.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.journeymodel.core.flow.Scripts.journey;
import static org.journeymodel.core.flow.Scripts.seen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.core.insight.ActionStatus;
import org.journeymodel.core.insight.EvidenceKind;
import org.journeymodel.core.insight.Insight;
import org.journeymodel.core.insight.Measurement;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyAtlas;
import org.journeymodel.core.model.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the thorough validator asks beyond the standard one, and by which day. What each rule finds is told
 * by the case files of journey-json.
 */
class ThoroughRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Insight OLD_INSIGHT = Insight.of("old", EvidenceKind.SURVEY, "Nobody waits").toBuilder()
            .date(LocalDate.of(2001, 2, 3))
            .build();

    @Test
    void aDraftIsFineByTheStandardAndUnfinishedByTheThoroughValidator() {
        Journey draft = journey("search buy | ", "search->buy .5");

        assertThat(JourneyValidator.standard().validate(draft).findings()).isEmpty();
        assertThat(idsIn(JourneyValidator.thorough().validate(draft)))
                .containsExactly(
                        "journey.outcome.none",
                        "journey.touchpoint.no-team",
                        "journey.touchpoint.no-team",
                        "journey.stage.no-touchpoint");
    }

    @Test
    void theThoroughValidatorHasTheStandardRulesToo() {
        Journey empty = journey("");

        assertThat(JourneyValidator.thorough().validate(empty))
                .isEqualTo(JourneyValidator.standard().validate(empty));
        assertThat(JourneyValidator.thorough().validate(empty).hasErrors()).isTrue();
    }

    @Test
    void theStandardValidatorFindsNamesThatLookAlike() {
        assertThat(idsIn(JourneyValidator.standard().validate(journey("pay Pay=x done=X"))))
                .containsExactly("journey.id.twin", "journey.touchpoint.event-name-twin");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21, 2026-11-22, 1", "2026-11-22, 2026-11-22, 0", "-999999999-01-01, +999999999-12-31, 1"})
    void whatIsDueOnADayIsOverdueOnTheNext(LocalDate due, LocalDate today, int overdue) {
        Journey journey = withAction(ActionItem.of("build", "Build it").toBuilder()
                .owner("Ida")
                .due(due)
                .build());

        assertThat(idsIn(JourneyValidator.thorough(today).validate(journey)).stream()
                        .filter("journey.action-item.overdue"::equals))
                .hasSize(overdue);
    }

    @Test
    void withoutADayThatOfTheMapCountsAndWithoutThatNothingIsLate() {
        Journey undated = journey("a+").toBuilder().addInsights(OLD_INSIGHT).build();
        Journey dated = undated.toBuilder()
                .revision(Revision.of("3").toBuilder().date(TODAY).build())
                .build();

        assertThat(idsIn(JourneyValidator.thorough().validate(undated))).doesNotContain("journey.insight.too-old");
        assertThat(idsIn(JourneyValidator.thorough(TODAY).validate(undated))).contains("journey.insight.too-old");
        assertThat(idsIn(JourneyValidator.thorough().validate(dated))).contains("journey.insight.too-old");
        assertThat(idsIn(JourneyValidator.thorough(OLD_INSIGHT.date().orElseThrow())
                        .validate(dated)))
                .doesNotContain("journey.insight.too-old");
    }

    @Test
    void noDayIsTooFarOff() {
        Journey first = withInsightOf(LocalDate.MIN);
        Journey last = withInsightOf(LocalDate.MAX);

        assertThat(idsIn(JourneyValidator.thorough(LocalDate.MIN).validate(last)))
                .doesNotContain("journey.insight.too-old");
        assertThat(idsIn(JourneyValidator.thorough(LocalDate.MAX).validate(last)))
                .doesNotContain("journey.insight.too-old");
        assertThat(idsIn(JourneyValidator.thorough(LocalDate.MIN).validate(first)))
                .doesNotContain("journey.insight.too-old");
        assertThat(idsIn(JourneyValidator.thorough(LocalDate.MAX).validate(first)))
                .contains("journey.insight.too-old");
    }

    @Test
    void aDayMustBeGiven() {
        LocalDate none = Optional.<LocalDate>empty().orElse(null);

        assertThatNullPointerException()
                .isThrownBy(() -> JourneyValidator.thorough(none))
                .withMessage("today");
    }

    @Test
    void eachJourneyOfAnAtlasIsJudgedByItsOwnDay() {
        Journey early = withRevision("early", TODAY.minusDays(2));
        Journey late = withRevision("late", TODAY);

        assertThat(JourneyValidator.thorough().validate(JourneyAtlas.of(early, late)).findings().stream()
                        .filter(finding -> finding.ruleId().equals("journey.revision.review-overdue"))
                        .map(Finding::path))
                .containsExactly("/journeys/1/revision/reviewBy");
    }

    @Test
    void partsThatCustomersWereSeenToJoinAreOne() {
        Journey journey = journey("a@.5 b@.5 c+", "a->c");

        assertThat(idsIn(JourneyValidator.thorough().validate(journey))).contains("journey.component.separate");
        assertThat(idsIn(JourneyValidator.thorough().validate(JourneyFlow.of(journey, seen("b c", "a c")))))
                .doesNotContain("journey.component.separate");
    }

    /** The rule looks at all metrics at once, and must agree with the action item about each. */
    @Test
    void anEffectIsMeasuredIfTheActionItemKnowsIt() {
        List<Measurement> measurements =
                List.of(Measurement.of("a", 1, "%"), Measurement.of("a", 2, "min"), Measurement.of("b", 3, "%"));
        for (int choice = 0; choice < 64; choice++) {
            ActionItem.Builder builder =
                    ActionItem.of("build", "Build it").toBuilder().status(ActionStatus.DONE);
            for (int at = 0; at < 3; at++) {
                addIf((choice & (1 << at)) != 0, builder::addBefore, measurements.get(at));
                addIf((choice & (8 << at)) != 0, builder::addAfter, measurements.get(at));
            }
            ActionItem item = builder.build();
            boolean isKnown =
                    item.effectOn("a").isPresent() || item.effectOn("b").isPresent();

            assertThat(idsIn(JourneyValidator.thorough().validate(withAction(item)))
                            .contains("journey.action-item.effect-not-measured"))
                    .as(item.toString())
                    .isEqualTo(!isKnown);
        }
    }

    private static void addIf(boolean wanted, Consumer<Measurement> add, Measurement measurement) {
        if (wanted) {
            add.accept(measurement);
        }
    }

    private static Journey withAction(ActionItem item) {
        return journey("a+").toBuilder().addActionItems(item).build();
    }

    private static Journey withInsightOf(LocalDate date) {
        return journey("a+").toBuilder()
                .addInsights(OLD_INSIGHT.toBuilder().date(date).build())
                .build();
    }

    private static Journey withRevision(String id, LocalDate date) {
        return journey("a+").toBuilder()
                .id(id)
                .revision(Revision.of("3").toBuilder()
                        .date(date)
                        .reviewBy(TODAY.minusDays(1))
                        .build())
                .build();
    }

    private static List<String> idsIn(ValidationReport report) {
        return report.findings().stream().map(Finding::ruleId).toList();
    }
}
