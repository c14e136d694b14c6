package org.journeymodel.core.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.core.flow.Scripts.journey;
import static org.journeymodel.core.flow.Scripts.seen;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.observed.DurationSummary;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.core.observed.MoveStatistics;
import org.journeymodel.core.observed.TouchpointStatistics;
import org.junit.jupiter.api.Test;

/** Rule 7: what customers did, laid over the plan. */
class ObservedFlowTest {

    @Test
    void observedSharesReplaceDeclaredOnesWholly() {
        JourneyFlow flow =
                JourneyFlow.of(journey("a b c", "a->b .9", "a->c .1", "b->c"), seen("a b", "a b", "a c", "a"));

        assertThat(flow.movesFrom(0)).hasToString("[a -> b 50.0 % (observed), a -> c 25.0 % (observed)]");
        assertThat(flow.movesFrom(0)).extracting(FlowMove::count).containsExactly(2L, 1L);
        assertThat(flow.exitShare(0)).isEqualTo(0.25);
        assertThat(flow.exitProvenance(0)).isEqualTo(Provenance.OBSERVED);
    }

    @Test
    void plannedMovesThatNobodyWentAreLeftOut() {
        JourneyFlow flow = JourneyFlow.of(journey("a b c", "a->b .5", "a->c .5"), seen("a b"));

        assertThat(flow.movesFrom(0)).hasToString("[a -> b 100.0 % (observed)]");
        assertThat(flow.exitShare(0)).isZero();
        assertThat(flow.isReachable(2)).isFalse();
    }

    @Test
    void declaredSharesStandWhereNobodyWasSeen() {
        JourneyFlow flow = JourneyFlow.of(journey("a b c", "a->b", "b->c .7", "c->a .2"), seen("a", "a"));

        assertThat(flow.exitShare(0)).isEqualTo(1);
        assertThat(flow.movesFrom(1)).hasToString("[b -> c 70.0 % (declared)]");
        assertThat(flow.movesFrom(2)).hasToString("[c -> a 20.0 % (declared)]");
        assertThat(flow.exitProvenance(2)).isEqualTo(Provenance.DECLARED);
    }

    @Test
    void unplannedMovesAreMarkedAndComeAfterThePlannedOnesByTarget() {
        Journey journey = journey("a b c d", "a->d", "a->c");
        JourneyFlow flow = JourneyFlow.of(journey, seen("a b", "a c", "a d", "a a"));

        // five visits of a
        assertThat(flow.movesFrom(0))
                .hasToString("[a -> d 20.0 % (observed), a -> c 20.0 % (observed),"
                        + " a -> a 20.0 % (observed, unplanned), a -> b 20.0 % (observed, unplanned)]");
        assertThat(flow.movesFrom(0)).extracting(FlowMove::isPlanned).containsExactly(true, true, false, false);
        assertThat(flow.movesFrom(0).get(2).transition()).isEmpty();
    }

    @Test
    void theStepsOfALinearJourneyArePlanned() {
        JourneyFlow flow = JourneyFlow.of(journey("a b c"), seen("a b", "a c"));

        assertThat(flow.movesFrom(0)).hasToString("[a -> b 50.0 % (observed), a -> c 50.0 % (observed, unplanned)]");
    }

    @Test
    void aTransitionOfProbabilityZeroThatCustomersWentIsPlanned() {
        JourneyFlow flow = JourneyFlow.of(journey("a b", "a->b 0"), seen("a b"));

        assertThat(flow.movesFrom(0)).hasToString("[a -> b 100.0 % (observed)]");
    }

    @Test
    void entriesAreThoseWhoStarted() {
        JourneyFlow flow = JourneyFlow.of(journey("a@1 b c"), seen("b", "b", "b", "c"));

        assertThat(flow.entryShare(0)).isZero();
        assertThat(flow.entryShare(1)).isEqualTo(0.75);
        assertThat(flow.entryShare(2)).isEqualTo(0.25);
        assertThat(flow.entryProvenance()).isEqualTo(Provenance.OBSERVED);
        assertThat(flow.isEntryNormalised()).isFalse();
    }

    @Test
    void statisticsOfNobodyChangeNothing() {
        JourneyFlow flow =
                JourneyFlow.of(journey("a b"), FlowStatistics.builder().build());

        assertThat(flow.moves()).hasToString("[a -> b 100.0 % (assumed)]");
        assertThat(flow.entryShare(0)).isEqualTo(1);
        assertThat(flow.entryProvenance()).isEqualTo(Provenance.ASSUMED);
        assertThat(flow.statistics()).isPresent();
        assertThat(flow.isObserved()).isFalse();
        assertThat(flow.hasNumbers()).isFalse();
    }

    @Test
    void parallelTransitionsShareTheMovesAsTheyWereDeclaredTo() {
        Journey journey = journey("a b", "a->b .6 by phone", "a->b .2 by mail", "a->b 0 by fax");
        JourneyFlow flow = JourneyFlow.of(journey, seen("a b", "a b", "a b", "a b", "a"));

        // four of five go on, three of these by phone
        assertThat(flow.movesFrom(0)).extracting(FlowMove::count).containsExactly(3L, 1L);
        assertThat(flow.movesFrom(0).get(0).share()).isEqualTo(0.6, within(1e-15));
        assertThat(flow.movesFrom(0).get(1).share()).isEqualTo(0.2, within(1e-15));
    }

    @Test
    void partsOfACountAreRoundedSoThatTheyAddUp() {
        Journey journey = journey("a b", "a->b x", "a->b y", "a->b z");
        JourneyFlow flow = JourneyFlow.of(journey, seen("a b", "a b"));

        // up to 2/3, 4/3 and 2 of two customers: 1, 1 and 2, which is 1, 0 and 1 each
        assertThat(flow.movesFrom(0)).extracting(FlowMove::count).containsExactly(1L, 0L, 1L);
    }

    @Test
    void parallelTransitionsThatNobodyWasToTakePartEqually() {
        Journey journey = journey("a b", "a->b 0 by phone", "a->b 0 by mail");

        assertThat(JourneyFlow.of(journey, seen("a b", "a b")).movesFrom(0))
                .hasToString("[a -> b 50.0 % (observed), a -> b 50.0 % (observed)]");
    }

    @Test
    void observationsSettleSharesThatDoNotAddUp() {
        Journey journey = journey("a b c", "a->b .9", "a->c .9", "a->x .9", "b->c 1", "b->a");
        assertThat(JourneyFlow.of(journey).isSound()).isFalse();

        JourneyFlow flow = JourneyFlow.of(journey, seen("a b c", "a b a"));

        assertThat(flow.isSound()).isTrue();
        assertThat(flow.withoutShare()).isEmpty();
    }

    @Test
    void aliasesAreCountedTogetherAndMovesBetweenThemAreSelfLoops() {
        Journey journey = journey("cart=basket b", "cart->b");
        JourneyFlow flow = JourneyFlow.of(journey, seen("cart basket b", "basket b", "cart"));

        // four visits of the cart: one goes on to the basket, two to b, one ends
        assertThat(flow.entryShare(0)).isEqualTo(1);
        assertThat(flow.movesFrom(0))
                .hasToString("[cart -> b 50.0 % (observed), cart -> cart 25.0 % (observed, unplanned)]");
        assertThat(flow.exitShare(0)).isEqualTo(0.25);
    }

    @Test
    void observedWaitingReplacesDeclaredTimesAndTheStay() {
        JourneyFlow flow = JourneyFlow.of(timed(), waiting(List.of("a"), summary(1, 50, 50)));
        FlowMove move = flow.moves().get(0);

        assertThat(move.typicalWaiting()).contains(Duration.ofSeconds(50));
        assertThat(move.meanWaiting()).contains(Duration.ofSeconds(50));
        assertThat(move.percentile95Waiting()).contains(Duration.ofSeconds(50));
        assertThat(flow.duration(0)).contains(Duration.ZERO);
        // b declares a minute, but the log's times run from event to event: none is added at its end
        assertThat(flow.duration(1)).contains(Duration.ZERO);
        assertThat(flow.isStayInWaiting(1)).isTrue();
    }

    @Test
    void customersAreCountedUnlessSeveralNamesMayCountThemTwice() {
        JourneyFlow flow = JourneyFlow.of(journey("cart=basket b c", "cart->b"), seen("cart basket b", "b"));

        assertThat(flow.countedCustomers(0)).isEmpty();
        assertThat(flow.countedCustomers(1)).hasValue(2);
        assertThat(flow.countedCustomers(2)).isEmpty();
    }

    @Test
    void equalReadingsGiveEqualMoves() {
        assertThat(JourneyFlow.of(timed(), seen("a b")).moves())
                .isEqualTo(JourneyFlow.of(timed(), seen("a b")).moves())
                .hasSameHashCodeAs(JourneyFlow.of(timed(), seen("a b")).moves())
                .isNotEqualTo(JourneyFlow.of(timed()).moves());
        // what tells moves apart tells their hashes apart too
        assertThat(JourneyFlow.of(timed(), seen("a b")).moves().get(0))
                .doesNotHaveSameHashCodeAs(JourneyFlow.of(timed()).moves().get(0));
    }

    @Test
    void declaredTimesStandWhereNoneWasObserved() {
        JourneyFlow flow = JourneyFlow.of(timed(), seen("a b"));
        FlowMove move = flow.moves().get(0);

        assertThat(move.provenance()).isEqualTo(Provenance.OBSERVED);
        assertThat(move.typicalWaiting()).contains(Duration.ofDays(2));
        assertThat(move.meanWaiting()).contains(Duration.ofDays(2));
        assertThat(move.percentile95Waiting()).isEmpty();
        assertThat(flow.duration(0)).contains(Duration.ofMinutes(1));
        assertThat(flow.isStayInWaiting(0)).isFalse();
    }

    @Test
    void theMeanOfSeveralNamesIsWeightedAndTheirMedianUnknown() {
        // (1 * 50 s + 3 * 10 s) / 4
        JourneyFlow flow =
                JourneyFlow.of(timed(), waiting(List.of("a", "alias"), summary(1, 50, 50), summary(3, 9, 10)));
        FlowMove move = flow.moves().get(0);

        assertThat(move.count()).isEqualTo(4);
        assertThat(move.meanWaiting()).contains(Duration.ofSeconds(20));
        assertThat(move.typicalWaiting()).isEmpty();
        assertThat(move.percentile95Waiting()).isEmpty();
    }

    @Test
    void theMeanOfTheLongestTimesIsExact() {
        long most = Long.MAX_VALUE;
        JourneyFlow flow =
                JourneyFlow.of(timed(), waiting(List.of("a", "alias"), summary(1, most, most), summary(1, most, most)));

        assertThat(flow.moves().get(0).meanWaiting()).contains(Duration.ofSeconds(most));
    }

    private static Journey timed() {
        return journey("a b", "a->b").toBuilder()
                .transitions(List.of(Transition.of("a", "b").withWaiting(Duration.ofDays(2))))
                .stages(List.of(
                        org.journeymodel.core.model.Stage.of("s", "S", timed("a", "alias"), timed("b", "other"))))
                .build();
    }

    private static Touchpoint timed(String id, String alias) {
        return Touchpoint.of(id, id).toBuilder()
                .duration(Duration.ofMinutes(1))
                .addEventNames(alias)
                .build();
    }

    private static DurationSummary summary(long count, long median, long mean) {
        return DurationSummary.builder()
                .count(count)
                .median(Duration.ofSeconds(median))
                .percentile95(Duration.ofSeconds(median))
                .mean(Duration.ofSeconds(mean))
                .build();
    }

    /** Customers who went from one of the names to b, as many as their summary counts. */
    private static FlowStatistics waiting(List<String> names, DurationSummary... summaries) {
        List<TouchpointStatistics> touchpoints = new ArrayList<>();
        List<MoveStatistics> moves = new ArrayList<>();
        long all = 0;
        for (int at = 0; at < summaries.length; at++) {
            long count = summaries[at].count();
            touchpoints.add(visited(names.get(at), count).starts(count).build());
            moves.add(MoveStatistics.builder()
                    .from(names.get(at))
                    .to("b")
                    .count(count)
                    .waiting(summaries[at])
                    .build());
            all += count;
        }
        touchpoints.add(visited("b", all).ends(all).build());
        return FlowStatistics.builder().touchpoints(touchpoints).moves(moves).build();
    }

    private static TouchpointStatistics.Builder visited(String name, long count) {
        return TouchpointStatistics.builder().name(name).visits(count).customers(count);
    }
}
