package org.journeymodel.graph.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.graph.Scripts.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.RandomJourney;
import org.junit.jupiter.api.Test;

class LostPathsTest {

    private static final int PAIRS = 3_000;

    @Test
    void aMoveWithoutAnotherWayIsLost() {
        JourneyGraph before = graph("cart@1 chat pay+", "cart->chat .3", "cart->pay .5", "chat->cart .5");

        JourneyComparison comparison =
                before.comparison(graph("cart@1 chat pay+", "cart->chat .3", "cart->pay .5", "chat->pay .5"));

        assertThat(comparison.lostPaths())
                .extracting(LostPath::sentence)
                .containsExactly("From \"CHAT\" customers can no longer get to \"CART\".");
    }

    @Test
    void aWayOverOthersIsAWay() {
        JourneyGraph before = graph("cart@1 chat pay+", "cart->pay .5", "cart->chat .3");

        assertThat(before.comparison(graph("cart@1 chat pay+", "cart->chat .3", "chat->pay .5"))
                        .lostPaths())
                .isEmpty();
    }

    @Test
    void aMoveThatNobodyMakesIsNoWay() {
        JourneyGraph before = graph("cart@1 chat pay+", "cart->chat .3", "cart->pay .5", "chat->cart .5");

        assertThat(before.comparison(graph(
                                "cart@1 chat pay+", "cart->chat .3", "cart->pay .5", "chat->cart 0", "chat->pay .5"))
                        .lostPaths())
                .hasSize(1);
    }

    /** The first visit of chat, 0.3, is followed by half of a cart each time: 0.3 / (1 - 0.15) in the mean. */
    @Test
    void tellsHowManyCameThere() {
        JourneyGraph before = graph("cart@1 chat pay+", "cart->chat .3", "cart->pay .5", "chat->cart .5");

        LostPath lost = before.comparison(graph("cart@1 chat pay+", "cart->chat .3", "cart->pay .5"))
                .lostPaths()
                .get(0);

        assertThat(lost.visitsBefore()).isEqualTo(0.3 / 0.85);
        assertThat(lost.from().map(Touchpoint::id)).hasValue("chat");
        assertThat(lost.toAttributes().fields().keySet()).containsExactly("from", "to", "visitsBefore", "sentence");
    }

    @Test
    void whatCannotBeReachedAnyMoreIsToldOnce() {
        JourneyGraph before = graph("cart@1 chat pay+", "cart->chat .3", "cart->pay .5", "chat->pay .5");

        assertThat(before.comparison(graph("cart@1 chat pay+", "cart->pay .5")).lostPaths())
                .extracting(LostPath::sentence)
                .containsExactly("Customers can no longer get to \"CHAT\".");
    }

    @Test
    void whoCannotSucceedAnyMoreIsTold() {
        JourneyGraph before = graph("cart@1 chat pay+ leave~", "cart->chat .3", "cart->pay .5", "chat->pay .5");

        assertThat(before.comparison(
                                graph("cart@1 chat pay+ leave~", "cart->chat .3", "cart->pay .5", "chat->leave .5"))
                        .lostPaths())
                .extracting(LostPath::sentence)
                .containsExactly(
                        "From \"CHAT\" customers can no longer get to \"PAY\".",
                        "From \"CHAT\" customers can no longer succeed.");
    }

    @Test
    void whereNobodySucceedsAnyMoreThatIsToldOnce() {
        JourneyGraph before = graph("cart@1 pay+", "cart->pay .5");

        assertThat(before.comparison(graph("cart@1 pay", "cart->pay .5")).lostPaths())
                .extracting(LostPath::sentence)
                .containsExactly("Customers can no longer succeed.");
    }

    @Test
    void aWayOverATouchpointThatWasRemovedIsLostUnlessItIsBridged() {
        JourneyGraph before = graph("cart@1 address pay+ help", "cart->address .8", "address->pay .9", "cart->help .1");

        assertThat(before.comparison(graph("cart@1 pay+ help", "cart->pay .8", "cart->help .1"))
                        .lostPaths())
                .isEmpty();
        assertThat(before.comparison(graph("cart@1 pay+ help@0", "cart->help .1", "help->cart .5"))
                        .lostPaths())
                .extracting(LostPath::sentence)
                .containsExactly("Customers can no longer succeed.", "Customers can no longer get to \"PAY\".");
    }

    /** A hub: each of its moves must not be looked for among all of them. */
    @Test
    void aTouchpointOfManyMovesCostsNoMoreThanItsMoves() {
        List<Touchpoint> touchpoints = new ArrayList<>();
        List<Transition> transitions = new ArrayList<>();
        touchpoints.add(Touchpoint.of("hub", "Hub"));
        for (int at = 0; at < 40_000; at++) {
            touchpoints.add(Touchpoint.of("spoke" + at, "Spoke"));
            transitions.add(Transition.of("hub", "spoke" + at));
        }
        Journey journey = Journey.builder("star", "Star")
                .addStages(Stage.builder()
                        .id("all")
                        .name("All")
                        .touchpoints(touchpoints)
                        .build())
                .transitions(transitions)
                .build();
        JourneyGraph graph = JourneyGraph.of(journey);

        assertThat(graph.comparison(graph).lostPaths()).isEmpty();
    }

    /** Brute force: who of the start, each touchpoint and success could get to whom, before and after. */
    @Test
    void pathsAreLostWhereBruteForceSaysSo() {
        int lossy = 0;
        for (int seed = 0; seed < PAIRS; seed++) {
            Journey journey = RandomJourney.of(seed, 7).journey();
            JourneyFlow before = JourneyFlow.of(journey);
            JourneyFlow after = JourneyFlow.of(thinned(journey, new Random(seed)));
            if (!after.isSound()) {
                continue;
            }
            JourneyComparison comparison = JourneyGraph.of(journey).comparison(JourneyGraph.of(after.journey()));
            boolean[][] could = closure(before);
            boolean[][] can = closure(after);
            for (LostPath lost : comparison.lostPaths()) {
                assertLost(lost, before, after, could, can, "seed " + seed);
            }
            assertThat(comparison.lostPaths().isEmpty())
                    .as("seed %s", seed)
                    .isEqualTo(!isAnyLost(before, after, could, can));
            lossy += comparison.lostPaths().isEmpty() ? 0 : 1;
        }
        assertThat(lossy).as("pairs that lost something").isBetween(PAIRS / 10, PAIRS - PAIRS / 10);
    }

    /** Without some of its transitions, and sometimes without a touchpoint. */
    private static Journey thinned(Journey journey, Random random) {
        List<Touchpoint> kept = new ArrayList<>(journey.touchpoints());
        if (kept.size() > 1 && random.nextInt(3) == 0) {
            kept.remove(random.nextInt(kept.size()));
        }
        List<String> ids = kept.stream().map(Touchpoint::id).toList();
        List<Transition> transitions = journey.transitions().stream()
                .filter(each -> ids.contains(each.from()) && ids.contains(each.to()))
                .filter(each -> random.nextInt(4) > 0)
                .toList();
        return journey.toBuilder()
                .stages(List.of(Stage.of("all", "All", kept.toArray(Touchpoint[]::new))))
                .transitions(transitions)
                .build();
    }

    /** By Warshall: touchpoints, then the start, then success. */
    private static boolean[][] closure(JourneyFlow flow) {
        int start = flow.size();
        int success = start + 1;
        boolean[][] can = new boolean[success + 1][success + 1];
        for (FlowMove move : flow.moves()) {
            can[move.source()][move.target()] |= move.share() > 0;
        }
        for (int at = 0; at < start; at++) {
            can[start][at] = flow.entryShare(at) > 0;
            can[at][success] = flow.outcome(at).filter(Outcome.SUCCESS::equals).isPresent();
        }
        for (int over = 0; over < can.length; over++) {
            for (int from = 0; from < can.length; from++) {
                for (int to = 0; to < can.length; to++) {
                    can[from][to] |= can[from][over] && can[over][to];
                }
            }
        }
        return can;
    }

    private static void assertLost(
            LostPath lost, JourneyFlow before, JourneyFlow after, boolean[][] could, boolean[][] can, String seed) {
        int from = lost.from().map(each -> index(before, each.id())).orElse(before.size());
        int to = lost.to().map(each -> index(before, each.id())).orElse(before.size() + 1);
        int fromNow = lost.from().map(each -> index(after, each.id())).orElse(after.size());
        int toNow = lost.to().map(each -> index(after, each.id())).orElse(after.size() + 1);
        assertThat(could[from][to]).as("%s could: %s", seed, lost).isTrue();
        assertThat(can[fromNow][toNow]).as("%s can: %s", seed, lost).isFalse();
    }

    private static boolean isAnyLost(JourneyFlow before, JourneyFlow after, boolean[][] could, boolean[][] can) {
        List<Integer> kept = IntStream.range(0, before.size())
                .filter(at -> after.findIndex(before.touchpoints().get(at).id()).isPresent())
                .filter(at -> could[before.size()][at])
                .boxed()
                .toList();
        for (int from : kept) {
            int fromNow = index(after, before.touchpoints().get(from).id());
            if (!can[after.size()][fromNow]
                    || (could[from][before.size() + 1] && !can[fromNow][after.size() + 1])
                    || kept.stream()
                            .anyMatch(to -> could[from][to]
                                    && !can[fromNow][
                                            index(
                                                    after,
                                                    before.touchpoints().get(to).id())])) {
                return true;
            }
        }
        return could[before.size()][before.size() + 1] && !can[after.size()][after.size() + 1];
    }

    private static int index(JourneyFlow flow, String id) {
        return flow.findIndex(id).orElseThrow();
    }
}
