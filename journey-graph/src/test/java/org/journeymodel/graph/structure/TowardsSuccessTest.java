package org.journeymodel.graph.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.journeymodel.graph.Scripts.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.RandomJourney;
import org.junit.jupiter.api.Test;

/** Moves that success cannot do without, and what hangs on a single touchpoint. */
class TowardsSuccessTest {

    private static final int JOURNEYS = 10_000;
    private static final int NONE = -1;

    /** The worked example of {@link JourneyStructure#cutOff}. */
    private final JourneyStructure shop = graph(
                    "home catalog search cart paid+ help",
                    "home->catalog",
                    "catalog->cart",
                    "home->search",
                    "search->cart",
                    "search->help",
                    "cart->paid")
            .structure();

    @Test
    void aMoveIsMustPassIfNoOtherLeadsOn() {
        assertThat(moves(shop.mustPassMoves())).containsExactly("cart -> paid");
        assertThat(shop.mustPass()).extracting(Touchpoint::id).containsExactly("home", "cart");
    }

    @Test
    void ofParallelMovesNoneIsMustPass() {
        JourneyStructure structure =
                graph("a b c+", "a->b .5 mail", "a->b .5 call", "b->c").structure();

        assertThat(moves(structure.mustPassMoves())).containsExactly("b -> c");
        assertThat(structure.mustPass()).extracting(Touchpoint::id).containsExactly("a", "b");
    }

    @Test
    void withoutAWayToSuccessNoMoveIsMustPass() {
        assertThat(graph("a b c+", "a->b").structure().mustPassMoves()).isEmpty();
        assertThat(graph("a+ b", "a->b").structure().mustPassMoves()).isEmpty();
        assertThat(graph("a b", "a->b").structure().mustPassMoves()).isEmpty();
    }

    @Test
    void aFailureCutsOffWhatLiesBehindAndStopsWhatLiesBefore() {
        CutOff cart = shop.cutOff("cart");
        assertThat(cart.touchpoint().id()).isEqualTo("cart");
        assertThat(ids(cart.unreachable())).containsExactly("paid");
        assertThat(ids(cart.withoutSuccess())).containsExactly("home", "catalog", "search");
        assertThat(cart.unreachableCount()).isEqualTo(1);
        assertThat(cart.withoutSuccessCount()).isEqualTo(3);
        assertThat(cart.endsAllSuccess()).isTrue();
        assertThat(cart).hasToString("cart: 1 unreachable, 3 without success, ends all success");

        CutOff search = shop.cutOff("search");
        assertThat(ids(search.unreachable())).containsExactly("help");
        assertThat(search.withoutSuccess()).isEmpty();
        assertThat(search.endsAllSuccess()).isFalse();
        assertThat(search).hasToString("search: 1 unreachable, 0 without success");
        assertThat(search.toAttributes())
                .isEqualTo(AttributeValue.object()
                        .put("touchpoint", "search")
                        .putTexts("unreachable", List.of("help"))
                        .putTexts("withoutSuccess", List.of())
                        .put("endsAllSuccess", false)
                        .build());
    }

    @Test
    void failuresThatCutOffMostComeFirst() {
        // home: 5; cart: 1 and 3; search: 1; paid: the 4 that succeed. Nothing hangs on catalog or help.
        assertThat(shop.cutOffs())
                .extracting(each -> each.touchpoint().id())
                .containsExactly("home", "cart", "search", "paid");
        assertThat(shop.cutOffs())
                .isEqualTo(graph(
                                "home catalog search cart paid+ help",
                                "home->catalog",
                                "catalog->cart",
                                "home->search",
                                "search->cart",
                                "search->help",
                                "cart->paid")
                        .structure()
                        .cutOffs());
        assertThat(shop.cutOff("home")).isNotEqualTo(shop.cutOff("cart")).isNotEqualTo("home");
        assertThat(shop.cutOff("home")).hasSameHashCodeAs(shop.cutOff("home"));
    }

    @Test
    void anUnknownTouchpointIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> shop.cutOff("card"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("Journey \"j\" has no touchpoint \"card\". Did you mean \"cart\"?");
    }

    @Test
    void anEmptyJourneyHangsOnNothing() {
        JourneyStructure nothing = JourneyStructure.of(
                JourneyFlow.of(Journey.builder().id("j").name("J").build()));

        assertThat(nothing.cutOffs()).isEmpty();
        assertThat(nothing.mustPassMoves()).isEmpty();
        assertThat(nothing.cyclomaticNumber()).isZero();
    }

    @Test
    void mustPassMovesAreThoseWithoutWhichNobodySucceeds() {
        for (int seed = 0; seed < JOURNEYS; seed++) {
            JourneyFlow flow = JourneyFlow.of(RandomJourney.of(seed, 8).journey());
            List<FlowMove> expected = new ArrayList<>();
            for (int move = 0;
                    canSucceed(flow, NONE, NONE) && move < flow.moves().size();
                    move++) {
                if (!canSucceed(flow, NONE, move)) {
                    expected.add(flow.moves().get(move));
                }
            }
            List<FlowMove> found = JourneyStructure.of(flow).mustPassMoves();
            assertThat(found).as("seed %s", seed).containsExactlyInAnyOrderElementsOf(expected);
            // Gone in this order: without the first, the start of the second is not reached.
            for (int at = 1; at < found.size(); at++) {
                int before = flow.moves().indexOf(found.get(at - 1));
                assertThat(reached(flow, NONE, before)[found.get(at).source()])
                        .as("order, seed %s", seed)
                        .isFalse();
            }
        }
    }

    @Test
    void cutOffsAreWhatDeletingEachTouchpointTakesAway() {
        for (int seed = 0; seed < JOURNEYS; seed++) {
            JourneyFlow flow = JourneyFlow.of(RandomJourney.of(seed, 8).journey());
            JourneyStructure structure = JourneyStructure.of(flow);
            boolean[] all = reached(flow, NONE, NONE);
            boolean[] succeeding = succeeding(flow, NONE);
            List<CutOff> expected = new ArrayList<>();
            for (int at = 0; at < flow.size(); at++) {
                int deleted = at;
                CutOff found = structure.cutOff(flow.touchpoints().get(at).id());
                boolean[] without = reached(flow, deleted, NONE);
                boolean[] stillSucceeding = succeeding(flow, deleted);
                List<Touchpoint> unreachable =
                        touchpoints(flow, each -> each != deleted && all[each] && !without[each]);
                List<Touchpoint> withoutSuccess = touchpoints(
                        flow, each -> each != deleted && all[each] && succeeding[each] && !stillSucceeding[each]);
                boolean endsAll = canSucceed(flow, NONE, NONE) && !canSucceed(flow, deleted, NONE);
                assertThat(found.unreachable()).as("seed %s, %s", seed, at).isEqualTo(unreachable);
                assertThat(found.withoutSuccess())
                        .as("seed %s, %s", seed, at)
                        .isEqualTo(all[at] ? withoutSuccess : List.of());
                assertThat(found.unreachableCount()).isEqualTo(unreachable.size());
                assertThat(found.withoutSuccessCount())
                        .isEqualTo(found.withoutSuccess().size());
                assertThat(found.endsAllSuccess()).as("seed %s, %s", seed, at).isEqualTo(endsAll);
                if (found.unreachableCount() + found.withoutSuccessCount() > 0 || endsAll) {
                    expected.add(found);
                }
            }
            expected.sort(Comparator.comparing((CutOff each) -> -each.unreachableCount())
                    .thenComparing(each -> -each.withoutSuccessCount()));
            assertThat(structure.cutOffs()).as("seed %s", seed).isEqualTo(expected);
        }
    }

    @Test
    void aFailureThatEndsAllSuccessIsThatOfAMustPassTouchpointOrOfTheOnlySuccess() {
        for (int seed = 0; seed < JOURNEYS; seed++) {
            JourneyFlow flow = JourneyFlow.of(RandomJourney.of(seed, 8).journey());
            JourneyStructure structure = JourneyStructure.of(flow);
            for (int at = 0; at < flow.size(); at++) {
                boolean isSuccess =
                        flow.outcome(at).filter(Outcome.SUCCESS::equals).isPresent();
                Touchpoint touchpoint = flow.touchpoints().get(at);
                if (!isSuccess) {
                    assertThat(structure.cutOff(touchpoint.id()).endsAllSuccess())
                            .as("seed %s, %s", seed, at)
                            .isEqualTo(structure.mustPass().contains(touchpoint));
                }
            }
        }
    }

    private static List<Touchpoint> touchpoints(JourneyFlow flow, IntPredicate condition) {
        return IntStream.range(0, flow.size())
                .filter(condition)
                .mapToObj(flow.touchpoints()::get)
                .toList();
    }

    private static boolean canSucceed(JourneyFlow flow, int deletedTouchpoint, int deletedMove) {
        boolean[] reached = reached(flow, deletedTouchpoint, deletedMove);
        return IntStream.range(0, flow.size())
                .anyMatch(at -> reached[at]
                        && flow.outcome(at).filter(Outcome.SUCCESS::equals).isPresent());
    }

    private static boolean[] reached(JourneyFlow flow, int deletedTouchpoint, int deletedMove) {
        boolean[] reached = new boolean[flow.size()];
        for (int at = 0; at < flow.size(); at++) {
            reached[at] = flow.entryShare(at) > 0 && at != deletedTouchpoint;
        }
        for (int round = 0; round < flow.size(); round++) {
            for (int move = 0; move < flow.moves().size(); move++) {
                FlowMove each = flow.moves().get(move);
                reached[each.target()] |=
                        move != deletedMove && each.target() != deletedTouchpoint && reached[each.source()];
            }
        }
        return reached;
    }

    private static boolean[] succeeding(JourneyFlow flow, int deleted) {
        boolean[] succeeding = new boolean[flow.size()];
        for (int at = 0; at < flow.size(); at++) {
            succeeding[at] = at != deleted
                    && flow.outcome(at).filter(Outcome.SUCCESS::equals).isPresent();
        }
        for (int round = 0; round < flow.size(); round++) {
            flow.moves()
                    .forEach(
                            move -> succeeding[move.source()] |= move.source() != deleted && succeeding[move.target()]);
        }
        return succeeding;
    }

    private static List<String> ids(List<Touchpoint> touchpoints) {
        return touchpoints.stream().map(Touchpoint::id).toList();
    }

    private static List<String> moves(List<FlowMove> moves) {
        return moves.stream()
                .map(move -> move.from().id() + " -> " + move.to().id())
                .toList();
    }
}
