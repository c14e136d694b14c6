package org.journeymodel.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.journeymodel.core.blueprint.Blueprint;
import org.journeymodel.core.blueprint.BlueprintItem;
import org.journeymodel.core.insight.EvidenceKind;
import org.journeymodel.core.insight.Insight;
import org.journeymodel.core.insight.Period;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyKind;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.TouchpointKind;
import org.journeymodel.core.model.Transition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much is too much for the rules that count: what is just allowed, and the next thing past it. */
class RuleLimitsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({"2024-11-22, 0", "2024-11-21, 1", "2023-11-22, 1", "2023-11-23, 1", "2026-11-23, 0"})
    void anInsightIsTooOldFromTheDayAfterItsSecondBirthday(LocalDate date, int found) {
        Insight insight = Insight.of("i", EvidenceKind.SURVEY, "Nobody waits").toBuilder()
                .date(date)
                .build();

        assertThat(found("journey.insight.too-old", withInsight(insight))).hasSize(found);
    }

    @Test
    void anInsightOfAPeriodIsAsOldAsThePeriodsEnd() {
        Insight insight = Insight.of("i", EvidenceKind.SURVEY, "Nobody waits").toBuilder()
                .date(TODAY)
                .period(Period.of(LocalDate.of(2020, 1, 1), LocalDate.of(2024, 11, 21)))
                .build();

        assertThat(found("journey.insight.too-old", withInsight(insight)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.path()).isEqualTo("/insights/0/period/to");
                    assertThat(finding.subject()).contains("insight \"i\"");
                });
    }

    @Test
    void aCenturyIsTheLongestTimeOfAnyJourney() {
        Duration century = Duration.ofDays(36_525);

        assertThat(found("journey.duration.impossible", lasting(JourneyKind.CURRENT_STATE, century)))
                .isEmpty();
        assertThat(found("journey.duration.impossible", lasting(JourneyKind.CURRENT_STATE, century.plusNanos(1))))
                .extracting(Finding::toString)
                .containsExactly(
                        impossible("/stages/0/touchpoints/0/duration: touchpoint \"a\": its duration"),
                        impossible("/transitions/0/latestWaiting: transition from \"a\" to \"b\": its latest waiting"),
                        impossible("/transitions/0/waiting: transition from \"a\" to \"b\": its waiting"));
    }

    @Test
    void aDayIsTheLongestTimeOfADayInTheLife() {
        Duration day = Duration.ofDays(1);

        assertThat(found("journey.duration.impossible", lasting(JourneyKind.DAY_IN_THE_LIFE, day)))
                .isEmpty();
        assertThat(found("journey.duration.impossible", lasting(JourneyKind.DAY_IN_THE_LIFE, day.plusSeconds(1))))
                .hasSize(3)
                .allSatisfy(finding ->
                        assertThat(finding.message()).endsWith("longer than the day that the journey shows."));
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "3, 1"})
    void aRowIsMissedWhereMoreThanHalfOfTheOtherContactsFillIt(int filled, int found) {
        // Five contacts: of the four others of an empty one, two are half and three are more.
        Journey journey = Journey.builder("j", "J")
                .addStages(Stage.of(
                        "s",
                        "S",
                        IntStream.range(0, 5)
                                .mapToObj(at -> contact("t" + at, at < filled))
                                .toArray(Touchpoint[]::new)))
                .build();

        assertThat(found("journey.blueprint.row-missing", journey)).hasSize(found * (5 - filled));
    }

    @Test
    void whatIsNoContactNeitherMissesARowNorFillsIt() {
        Touchpoint thought = contact("thought", false).toBuilder()
                .kind(TouchpointKind.ACTIVITY)
                .build();
        Journey journey = Journey.builder("j", "J")
                .addStages(Stage.of("s", "S", contact("a", true), contact("b", true), thought))
                .build();

        assertThat(found("journey.blueprint.row-missing", journey)).isEmpty();
    }

    private static Touchpoint contact(String id, boolean isFilled) {
        Blueprint.Builder blueprint = Blueprint.builder().addFrontStage(BlueprintItem.of("Greets"));
        if (isFilled) {
            blueprint.addBackStage(BlueprintItem.of("Looks up"));
        }
        return Touchpoint.builder(id, id).blueprint(blueprint.build()).build();
    }

    private static Journey lasting(JourneyKind kind, Duration time) {
        return Journey.builder("j", "J")
                .kind(kind)
                .addStages(Stage.of(
                        "s", "S", Touchpoint.builder("a", "A").duration(time).build(), Touchpoint.of("b", "B")))
                .addTransitions(Transition.of("a", "b").withWaiting(time).withLatestWaiting(time))
                .build();
    }

    private static String impossible(String what) {
        return "WARNING journey.duration.impossible at " + what
                + " is P36525DT0.000000001S, longer than 100 years. Check its unit.";
    }

    private static Journey withInsight(Insight insight) {
        return Journey.builder("j", "J").addInsights(insight).build();
    }

    private static List<Finding> found(String ruleId, Journey journey) {
        return JourneyValidator.thorough(TODAY).validate(journey).findings().stream()
                .filter(finding -> finding.ruleId().equals(ruleId))
                .toList();
    }
}
