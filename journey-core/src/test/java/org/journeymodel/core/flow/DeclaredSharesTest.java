package org.journeymodel.core.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.core.flow.Scripts.flow;
import static org.journeymodel.core.flow.Scripts.journey;

import java.util.Collections;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Rule 4: how the visits of a touchpoint divide. */
class DeclaredSharesTest {

    @Test
    void undeclaredTransitionsDivideWhatTheOthersLeave() {
        JourneyFlow flow = flow("a b c d", "a->b .4", "a->c", "a->d");

        // (1 - 0 - 0.4) / 2
        assertThat(flow.moves())
                .hasToString("[a -> b 40.0 % (declared), a -> c 30.0 % (assumed), a -> d 30.0 % (assumed)]");
        assertThat(flow.exitShare(0)).isZero();
        assertThat(flow.exitProvenance(0)).isEqualTo(Provenance.ASSUMED);
    }

    @Test
    void aGivenExitIsTakenOffBeforeUndeclaredTransitionsDivideTheRest() {
        JourneyFlow flow = flow("a!.2 b c d", "a->b .4", "a->c", "a->d");

        // (1 - 0.2 - 0.4) / 2
        assertShares(flow, 0, 0.2, 0.4, 0.2, 0.2);
        assertThat(flow.exitProvenance(0)).isEqualTo(Provenance.DECLARED);
    }

    @Test
    void whereAllIsDeclaredTheRestEndsHere() {
        JourneyFlow flow = flow("a b c", "a->b .5", "a->c .3");

        assertShares(flow, 0, 0.2, 0.5, 0.3);
        assertThat(flow.exitProvenance(0)).isEqualTo(Provenance.DECLARED);
    }

    @Test
    void aGivenExitMustMakeTheDeclaredSumOne() {
        assertThat(flow("a!.2 b", "a->b .8").isSound()).isTrue();
        assertThat(flow("a!.1 b", "a->b .8").unbalanced()).extracting("id").containsExactly("a");
        assertThat(flow("a!.3 b", "a->b .8").isSound()).isFalse();
    }

    @Test
    void aSumAboveOneIsUnbalancedAndStandsAsDeclared() {
        JourneyFlow flow = flow("a b c", "a->b .8", "a->c .4");

        assertThat(flow.isUnbalanced(0)).isTrue();
        assertThat(flow.isUnbalanced(1)).isFalse();
        assertShares(flow, 0, 0, 0.8, 0.4);
    }

    @Test
    void aSumAboveOneIsUnbalancedBesideUndeclaredTransitions() {
        JourneyFlow flow = flow("a!.7 b c", "a->b .8", "a->c");

        assertThat(flow.isUnbalanced(0)).isTrue();
        assertThat(flow.withoutShare()).extracting("to").containsExactly("c");
    }

    @Test
    void whereNothingLeadsOnAllJourneysEnd() {
        JourneyFlow flow = flow("a b", "a->b");

        assertThat(flow.exitShare(1)).isEqualTo(1);
        assertThat(flow.exitProvenance(1)).isEqualTo(Provenance.ASSUMED);
    }

    @Test
    void whereNothingLeadsOnAnExitProbabilityMustBeOne() {
        assertThat(flow("a b!1", "a->b").isSound()).isTrue();
        assertThat(flow("a b!1", "a->b").exitProvenance(1)).isEqualTo(Provenance.DECLARED);
        assertThat(flow("a b!.3", "a->b").isUnbalanced(1)).isTrue();
        assertThat(flow("a b!0", "a->b").isUnbalanced(1)).isTrue();
    }

    @Test
    void aStepOfALinearJourneyTakesWhatTheExitLeaves() {
        JourneyFlow flow = flow("a!.2 b c");

        assertShares(flow, 0, 0.2, 0.8);
        assertThat(flow.moves().get(0).provenance()).isEqualTo(Provenance.ASSUMED);
    }

    @Test
    void aLinearJourneyStopsWhereAllJourneysEnd() {
        JourneyFlow flow = flow("a b!1 c");

        assertThat(flow.moves()).hasToString("[a -> b 100.0 % (assumed)]");
        assertThat(flow.withoutShare()).isEmpty();
        assertThat(flow.unreachable()).extracting("id").containsExactly("c");
    }

    @Test
    void undeclaredTransitionsWithNothingLeftAreWithoutShare() {
        JourneyFlow flow = flow("a b c d", "a->b 1", "a->c", "b->d", "a->d");

        assertThat(flow.withoutShare()).extracting("to").containsExactly("c", "d");
        assertThat(flow.movesFrom(0)).hasSize(1);
        assertThat(flow.isUnbalanced(0)).isFalse();
    }

    @Test
    void anExitOfOneLeavesNothingForUndeclaredTransitions() {
        assertThat(flow("a!1 b", "a->b").withoutShare()).hasSize(1);
    }

    @Test
    void thirdsSumToOneAndNothingEndsHere() {
        JourneyFlow flow = flow("a b c d", thirds("0.3333333333333333"));

        assertThat(flow.exitShare(0)).isZero();
        assertThat(flow.isSound()).isTrue();
    }

    @Test
    void thirdsOfNineDigitsAreOneWhereTheyMustBe() {
        JourneyFlow flow = flow("a!0 b c d", thirds("0.333333333"));

        assertThat(flow.isUnbalanced(0)).isFalse();
        assertThat(flow.exitShare(0)).isZero();
        // 0.333333333 / 0.999999999
        assertThat(flow.moves().get(0).share()).isEqualTo(1 / 3.0, within(1e-16));
    }

    @Test
    void thirdsOfEightDigitsAreNotOneWhereTheyMustBe() {
        assertThat(flow("a!0 b c d", thirds("0.33333333")).isUnbalanced(0)).isTrue();
    }

    @Test
    void aMissOfOneInABillionIsDividedAway() {
        assertShares(flow("a!.5 b", "a->b .500000001"), 0, 0.5 / 1.000000001, 0.500000001 / 1.000000001);
        assertShares(flow("a!.5 b", "a->b .499999999"), 0, 0.5 / 0.999999999, 0.499999999 / 0.999999999);
        assertThat(flow("a!.5 b", "a->b .500000002").isUnbalanced(0)).isTrue();
        assertThat(flow("a!.5 b", "a->b .499999998").isUnbalanced(0)).isTrue();
    }

    @Test
    void aMissOfExactlyTheToleranceIsDividedAwayAndTheNextLargerOneIsNot() {
        double past = Math.nextUp(Shares.TOLERANCE);

        assertThat(Division.of(1, 0, OptionalDouble.of(Shares.TOLERANCE)).unbalanced())
                .isFalse();
        assertThat(Division.of(1, 0, OptionalDouble.of(past)).unbalanced()).isTrue();
        assertThat(Division.of(1, 1, OptionalDouble.of(Shares.TOLERANCE)).unbalanced())
                .isFalse();
        assertThat(Division.of(1, 1, OptionalDouble.of(past)).unbalanced()).isTrue();
    }

    @Test
    void aRestOfOneInABillionEndsHereAndIsNoRounding() {
        JourneyFlow flow = flow("a b", "a->a .999999999");

        // 1 - 0.999999999: a visitor comes back a billion times, but leaves in the end.
        assertThat(flow.exitShare(0)).isEqualTo(1e-9, within(1e-16));
        assertThat(flow.isSound()).isTrue();
    }

    @Test
    void aRestOfRoundingIsNoShare() {
        JourneyFlow flow = flow("a b c", "a->a .9999999999995", "a->b");

        assertThat(flow.exitShare(0)).isZero();
        assertThat(flow.withoutShare()).extracting("to").containsExactly("b");
        assertThat(flow.moves().get(0).share()).isEqualTo(0.9999999999995);
        assertThat(flow.isTrap(0)).isTrue();
    }

    @Test
    void sharesThatSumToOneStayAsTyped() {
        JourneyFlow flow = flow("a!.1 b c", "a->b .7", "a->c .2");

        assertThat(flow.exitShare(0)).isEqualTo(0.1);
        assertThat(flow.moves()).extracting(FlowMove::share).containsExactly(0.7, 0.2);
    }

    @Test
    void manySmallSharesSumToOne() {
        // Added one after the other, a hundred thousand times 0.00001 misses one by 2e-12.
        JourneyFlow flow = JourneyFlow.of(journey("a b").toBuilder()
                .transitions(Collections.nCopies(100_000, Scripts.transition("a->b .00001")))
                .build());

        assertThat(flow.exitShare(0)).isZero();
        assertThat(flow.isUnbalanced(0)).isFalse();
    }

    @Test
    void transitionsToUnknownTouchpointsCountInTheSumsAndLeadNowhere() {
        JourneyFlow flow = flow("a b c", "a->b .5", "a->x .2", "a->c");

        assertShares(flow, 0, 0, 0.5, 0.3);
        assertThat(flow.isUnbalanced(0)).isFalse();
        assertThat(flow.isSound()).isFalse();
    }

    @Test
    void undeclaredTransitionsToUnknownTouchpointsTakeTheirShare() {
        assertShares(flow("a b", "a->b", "a->x"), 0, 0, 0.5);
    }

    @Test
    void mendingAnUnknownTouchpointChangesNoOtherShare() {
        JourneyFlow broken = flow("a!.1 b c", "a->b .5", "a->x .4");
        JourneyFlow mended = flow("a!.1 b c", "a->b .5", "a->c .4");

        assertThat(broken.isUnbalanced(0)).isFalse();
        assertThat(broken.exitShare(0)).isEqualTo(mended.exitShare(0));
        assertThat(broken.moves().get(0).share())
                .isEqualTo(mended.moves().get(0).share());
    }

    @Test
    void aTransitionOfProbabilityZeroToAnUnknownTouchpointDoesNoHarm() {
        assertThat(flow("a b", "a->b", "a->x 0").isSound()).isTrue();
    }

    @Test
    void aTransitionFromAnUnknownTouchpointTakesNoShare() {
        JourneyFlow flow = flow("a b", "a->b", "x->b");

        assertThat(flow.moves()).hasToString("[a -> b 100.0 % (assumed)]");
        assertThat(flow.isSound()).isFalse();
    }

    private static String[] thirds(String third) {
        return new String[] {"a->b " + third, "a->c " + third, "a->d " + third};
    }

    private static void assertShares(JourneyFlow flow, int touchpoint, double exit, double... moves) {
        assertThat(flow.exitShare(touchpoint)).isEqualTo(exit, within(1e-15));
        assertThat(flow.movesFrom(touchpoint)).hasSameSizeAs(moves);
        for (int at = 0; at < moves.length; at++) {
            assertThat(flow.movesFrom(touchpoint).get(at).share()).isEqualTo(moves[at], within(1e-15));
        }
    }
}
