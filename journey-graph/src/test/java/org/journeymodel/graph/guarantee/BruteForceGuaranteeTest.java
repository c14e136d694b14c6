package org.journeymodel.graph.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Actor;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.Fraction;
import org.junit.jupiter.api.Test;

/** On thousands of small journeys, answers are those of trying every memoryless strategy. */
class BruteForceGuaranteeTest {

    private static final int JOURNEYS = 5_000;
    private static final Work WORK = Work.begin("Testing", ProgressListener.none());

    /** Made once: that takes as long as to judge them. */
    private static final List<JourneyFlow> SMALL = IntStream.range(0, JOURNEYS)
            .mapToObj(seed -> TwoSides.flow(seed, 5))
            .toList();

    private static final int LARGER_JOURNEYS = 1_500;

    private int guaranteed;
    private int open;
    private int apart;
    private int circles;

    @Test
    void successIsGuaranteedWhereSomeStrategyNeverMissesIt() {
        for (int seed = 0; seed < JOURNEYS; seed++) {
            JourneyFlow flow = SMALL.get(seed);
            Guarantee guarantee = Guarantee.of(flow);
            AllStrategies all = new AllStrategies(flow);
            int[] least = all.leastPromised();
            assertThat(promised(guarantee)).as("moves, seed " + seed).isEqualTo(least);

            FlowMove[] strategy = all.of(guarantee.strategy());
            assertThat(sure(all.mostMoves(strategy), least))
                    .as("strategy, seed " + seed)
                    .isEqualTo(least);
            assertPrevents(guarantee, all, least, seed);
            assertThat(guarantee.decisionBoundary().stream().map(Decision::touchpoint))
                    .as("boundary, seed " + seed)
                    .isEqualTo(boundary(all, least).stream()
                            .filter(each -> reached(all).contains(each))
                            .toList());
            guaranteed += (int) Arrays.stream(least).filter(each -> each > 0).count();
            open += guarantee.counterStrategy().size();
        }
        // So many cases are worth something only if they are of every kind.
        assertThat(guaranteed).isGreaterThan(JOURNEYS / 3);
        assertThat(open).isGreaterThan(JOURNEYS / 3);
    }

    private static int[] promised(Guarantee guarantee) {
        return guarantee.flow().touchpoints().stream()
                .mapToInt(each -> guarantee.mostMoves(each.id()).orElse(-1))
                .toArray();
    }

    /** Elsewhere a strategy that speaks of sure success alone is free to do anything. */
    private static int[] sure(int[] most, int[] least) {
        return IntStream.range(0, most.length)
                .map(at -> least[at] < 0 ? -1 : most[at])
                .toArray();
    }

    /** Customers who play the counter-strategy never succeed from where success is not sure. */
    private static void assertPrevents(Guarantee guarantee, AllStrategies all, int[] least, int seed) {
        CounterMove[] counter = new CounterMove[least.length];
        guarantee
                .counterStrategy()
                .forEach(each ->
                        counter[all.flow.findIndex(each.touchpoint().id()).orElseThrow()] = each);
        for (FlowMove[] strategy : all.strategies) {
            for (int start = 0; start < least.length; start++) {
                int at = start;
                for (int move = 0; least[start] < 0 && move <= least.length && at >= 0; move++) {
                    assertThat(all.isSuccess(at))
                            .as("counter-strategy, seed " + seed)
                            .isFalse();
                    at = next(counter[at], strategy[at]);
                }
            }
        }
    }

    /** Where they get to next; -1 if they leave, or success is out of reach. */
    private static int next(CounterMove counter, FlowMove companys) {
        if (counter != null && counter.isLeaving()) {
            return -1;
        }
        if (counter != null && counter.move().isPresent()) {
            assertThat(AllStrategies.isCompanys(counter.move().orElseThrow())).isFalse();
            return counter.move().orElseThrow().target();
        }
        return companys == null ? -1 : companys.target();
    }

    private static List<Touchpoint> boundary(AllStrategies all, int[] least) {
        return IntStream.range(0, least.length)
                .filter(at -> !all.isSuccess(at))
                .filter(at -> all.flow.movesFrom(at).stream().anyMatch(each -> least[each.target()] >= 0))
                .filter(at -> all.flow.exitShare(at) > 0
                        || all.flow.movesFrom(at).stream().anyMatch(each -> least[each.target()] < 0))
                .mapToObj(at -> all.flow.touchpoints().get(at))
                .toList();
    }

    private static List<Touchpoint> reached(AllStrategies all) {
        boolean[] reached = new boolean[all.flow.size()];
        for (int round = 0; round <= reached.length; round++) {
            for (int at = 0; at < reached.length; at++) {
                reached[at] |= all.flow.entryShare(at) > 0;
                for (FlowMove move : reached[at] && !all.isSuccess(at) ? all.flow.movesFrom(at) : List.<FlowMove>of()) {
                    reached[move.target()] = true;
                }
            }
        }
        return IntStream.range(0, reached.length)
                .filter(at -> reached[at])
                .mapToObj(at -> all.flow.touchpoints().get(at))
                .toList();
    }

    @Test
    void boundsAreTheLeastAndTheMostOfAllStrategies() {
        for (int seed = 0; seed < JOURNEYS; seed++) {
            JourneyFlow flow = SMALL.get(seed);
            SuccessBounds bounds = Guarantee.of(flow).success();
            AllStrategies all = new AllStrategies(flow);
            Fraction[] least = extreme(all, -1);
            Fraction[] most = extreme(all, 1);
            for (int at = 0; at < least.length; at++) {
                String id = "t" + at;
                assertThat(bounds.errorBound(id)).isBetween(0.0, 1e-11);
                // The fractions are told as doubles, which rounds as well.
                double error = bounds.errorBound(id) + 1e-16;
                assertThat(bounds.worst(id)).as("seed " + seed).isCloseTo(least[at].toDouble(), within(error));
                assertThat(bounds.best(id)).as("seed " + seed).isCloseTo(most[at].toDouble(), within(error));
                apart += bounds.best(id) - bounds.worst(id) > 0.01 ? 1 : 0;
            }
            circles += endComponents(all);
            assertThat(all.success(all.of(bounds.worstStrategy())))
                    .as("worst, seed " + seed)
                    .isEqualTo(least);
            assertThat(all.success(all.of(bounds.bestStrategy())))
                    .as("best, seed " + seed)
                    .isEqualTo(most);
        }
        assertThat(apart).isGreaterThan(JOURNEYS / 3);
        assertThat(circles).isGreaterThan(JOURNEYS / 10);
    }

    private static int endComponents(AllStrategies all) {
        boolean[] unsettled = new boolean[all.flow.size()];
        for (int at = 0; at < unsettled.length; at++) {
            unsettled[at] = !all.isSuccess(at);
        }
        return new EndComponents(new Game(all.flow, WORK), unsettled, WORK).count();
    }

    /** By touchpoint, the least or the most that any strategy comes to. */
    private static Fraction[] extreme(AllStrategies all, int sign) {
        Fraction[] extreme = null;
        for (FlowMove[] strategy : all.strategies) {
            Fraction[] success = all.success(strategy);
            extreme = extreme == null ? success.clone() : extreme;
            for (int at = 0; at < success.length; at++) {
                extreme[at] = success[at].minus(extreme[at]).over().signum() == sign ? success[at] : extreme[at];
            }
        }
        return extreme;
    }

    @Test
    void theFlowAsItIsLiesWithinTheBounds() {
        for (int seed = 0; seed < LARGER_JOURNEYS; seed++) {
            JourneyFlow flow = TwoSides.flow(seed, 12);
            SuccessBounds bounds = Guarantee.of(flow).success();
            assertThat(bounds.current()).as("seed " + seed).isBetween(bounds.worst(), bounds.best());
            for (Touchpoint each : flow.touchpoints()) {
                double current = bounds.current(each.id());
                if (current < bounds.worst(each.id()) || current > bounds.best(each.id())) {
                    fail("Outside the bounds: %s of seed %d", each.id(), seed);
                }
            }
        }
    }

    @Test
    void withoutCompanyMovesAllBoundsAreTheSame() {
        for (int seed = 0; seed < 500; seed++) {
            JourneyFlow flow = TwoSides.flow(seed, 12);
            JourneyFlow customers = JourneyFlow.of(flow.journey().toBuilder()
                    .transitions(flow.journey().transitions().stream()
                            .map(each -> each.withChoice(Actor.CUSTOMER))
                            .toList())
                    .build());
            SuccessBounds bounds = Guarantee.of(customers).success();
            assertThat(bounds.worst()).isCloseTo(bounds.current(), within(1e-15 + bounds.errorBound()));
            assertThat(bounds.best()).isCloseTo(bounds.current(), within(1e-15 + bounds.errorBound()));
            assertThat(bounds.bestStrategy()).hasToString("no choice");
        }
    }
}
