package org.journeymodel.core.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.junit.jupiter.api.Test;

class RegressionsTest {

    private final Journey map = Maps.vacuum();

    private void assertWorse(Journey after, RegressionKind kind, String sentence) {
        assertThat(JourneyDiff.between(map, after).regressions())
                .extracting(Regression::kind, Regression::sentence)
                .containsExactly(tuple(kind, sentence));
        assertThat(JourneyDiff.between(after, map).regressions())
                .extracting(Regression::kind)
                .doesNotContain(kind);
    }

    @Test
    void aFeelingWorsened() {
        assertWorse(
                Maps.colleen(map, each -> each.feels(-0.75, "Every page counts differently")),
                RegressionKind.FEELING_WORSENED,
                "touchpoint \"Compares models\", experience of \"Curious Colleen\": the feeling worsened from -0.3 to"
                        + " -0.75");
    }

    @Test
    void aFeelingThatIsNotKnownAnyMoreIsNoWorseFeeling() {
        Journey after = Maps.colleen(map, each -> each.emotion(Optional.empty()));
        assertThat(JourneyDiff.between(map, after).regressions()).isEmpty();
    }

    @Test
    void aPainAdded() {
        assertWorse(
                Maps.colleen(map, each -> each.addPains("Slow")),
                RegressionKind.PAIN_ADDED,
                "touchpoint \"Compares models\", experience of \"Curious Colleen\", pain \"Slow\": was not told"
                        + " before");
    }

    @Test
    void aPainWorsened() {
        assertWorse(
                Maps.colleen(
                        map,
                        each -> each.pains(List.of(Claim.of("Too many pages", 5).withInsights("talks")))),
                RegressionKind.PAIN_WORSENED,
                "touchpoint \"Compares models\", experience of \"Curious Colleen\", pain \"Too many pages\": the"
                        + " severity rose from 3 to 5");
    }

    @Test
    void aGainLost() {
        assertWorse(
                Maps.colleen(map, each -> each.gains(List.of())),
                RegressionKind.GAIN_LOST,
                "touchpoint \"Compares models\", experience of \"Curious Colleen\", gain \"Learns a lot\": is gone");
    }

    /** Two days of three become four of three. */
    @Test
    void aPromiseBroken() {
        assertWorse(
                Maps.waiting(map, each -> each.waiting(Duration.ofDays(4))),
                RegressionKind.PROMISE_BROKEN,
                "transition from \"Compares models\" to \"Buys\": customers typically wait 4 d, which is too late"
                        + " after 3 d");
    }

    @Test
    void aPromiseBrokenByBothTimesIsToldOnce() {
        Journey after =
                Maps.waiting(map, each -> each.waiting(Duration.ofDays(4)).latestWaiting(Duration.ofDays(1)));
        assertWorse(
                after,
                RegressionKind.PROMISE_BROKEN,
                "transition from \"Compares models\" to \"Buys\": customers typically wait 4 d, which is too late"
                        + " after 1 d");
    }

    @Test
    void aPromiseWeakened() {
        assertWorse(
                Maps.waiting(map, each -> each.latestWaiting(Duration.ofDays(5))),
                RegressionKind.PROMISE_WEAKENED,
                "transition from \"Compares models\" to \"Buys\": waiting is too late only after 5 d, not after 3 d");
        assertWorse(
                Maps.waiting(map, each -> each.latestWaiting(Optional.empty())),
                RegressionKind.PROMISE_WEAKENED,
                "transition from \"Compares models\" to \"Buys\": waiting longer than 3 d is no longer too late");
        assertWorse(
                Maps.edited(map, "compare", each -> each.followUp(Optional.empty())),
                RegressionKind.PROMISE_WEAKENED,
                "touchpoint \"Compares models\": nobody follows up any more");
    }

    @Test
    void anOutcomeLost() {
        assertWorse(
                Maps.edited(map, "buy", each -> each.outcome(Outcome.NEUTRAL)),
                RegressionKind.OUTCOME_LOST,
                "touchpoint \"Buys\": is no success any more");
    }

    @Test
    void aMomentOfTruthLost() {
        assertWorse(
                Maps.edited(map, "buy", each -> each.momentOfTruth(false)),
                RegressionKind.MOMENT_OF_TRUTH_LOST,
                "touchpoint \"Buys\": is no moment of truth any more");
    }

    @Test
    void aTouchpointThatGoesTakesItsSuccessAndItsMomentOfTruthAlong() {
        Journey after = Maps.withStages(map, map.getStage("consider"));
        assertThat(JourneyDiff.between(map, after).regressions())
                .extracting(Regression::sentence)
                .containsExactly(
                        "touchpoint \"Buys\": this success is gone",
                        "touchpoint \"Buys\": this moment of truth is gone");
    }

    @Test
    void evidenceLost() {
        assertWorse(
                Maps.colleen(map, each -> each.pains(List.of(Claim.of("Too many pages", 3)))),
                RegressionKind.EVIDENCE_LOST,
                "touchpoint \"Compares models\", experience of \"Curious Colleen\", pain \"Too many pages\": no longer"
                        + " rests on insight \"talks\"");
        assertWorse(
                map.toBuilder().insights(List.of()).build(),
                RegressionKind.EVIDENCE_LOST,
                "insight \"Eight talks\": this evidence is gone");
    }

    /** 0.1 - 0.4 is -0.30000000000000004 in floating-point numbers. */
    @Test
    void figuresAreToldWithoutDigitsThatNobodyReads() {
        Journey before = Maps.colleen(map, each -> each.feels(0.1, "Every page counts differently"));
        Journey after = Maps.colleen(map, each -> each.feels(0.1 - 0.4, "Every page counts differently"));
        assertThat(JourneyDiff.between(before, after).toText())
                .contains("valence changed from 0.1 to -0.3\n", "the feeling worsened from 0.1 to -0.3\n");
    }

    @Test
    void figuresThatDifferInLaterDigitsAloneAreToldInFull() {
        Journey before = Maps.colleen(map, each -> each.feels(0.1 - 0.4, "Every page counts differently"));
        assertThat(JourneyDiff.between(map, before).toText())
                .contains("valence changed from -0.3 to -0.30000000000000004\n");
    }

    @Test
    void standAtTheEndOfTheText() {
        Journey after = Maps.colleen(map, each -> each.feels(-0.75, "Every page counts differently"));
        assertThat(JourneyDiff.between(map, after).toText()).isEqualTo("""
                1 change: 1 changed
                Stage "Consideration", touchpoint "Compares models"
                  experience of "Curious Colleen", emotion, valence changed from -0.3 to -0.75
                Worse than before
                  touchpoint "Compares models", experience of "Curious Colleen": the feeling worsened from -0.3 to -0.75
                """);
    }
}
