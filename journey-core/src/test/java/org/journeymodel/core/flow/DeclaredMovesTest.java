package org.journeymodel.core.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.core.flow.Scripts.flow;

import org.junit.jupiter.api.Test;

/** Rules 1 and 2: order, and which moves a journey has. */
class DeclaredMovesTest {

    @Test
    void orderIsStagesThenTheirTouchpoints() {
        JourneyFlow flow = flow("c a | | b");

        assertThat(flow.touchpoints()).extracting("id").containsExactly("c", "a", "b");
        assertThat(flow.size()).isEqualTo(3);
        assertThat(flow.findIndex("b")).hasValue(2);
        assertThat(flow.findIndex("x")).isEmpty();
    }

    @Test
    void aJourneyWithoutTransitionsLeadsFromEachTouchpointToTheNext() {
        JourneyFlow flow = flow("a b | c");

        assertThat(flow.isLinear()).isTrue();
        assertThat(flow.moves()).hasToString("[a -> b 100.0 % (assumed), b -> c 100.0 % (assumed)]");
        assertThat(flow.moves()).allMatch(FlowMove::isPlanned);
        assertThat(flow.moves().get(0).transition()).isEmpty();
        assertThat(flow.exitShare(2)).isEqualTo(1);
    }

    @Test
    void oneTransitionEndsTheLinearReading() {
        JourneyFlow flow = flow("a b c", "a->c");

        assertThat(flow.isLinear()).isFalse();
        assertThat(flow.moves()).hasToString("[a -> c 100.0 % (assumed)]");
        assertThat(flow.unreachable()).extracting("id").containsExactly("b");
    }

    @Test
    void aTransitionOfProbabilityZeroEndsTheLinearReadingAndIsNoMove() {
        JourneyFlow flow = flow("a b", "a->b 0");

        assertThat(flow.isLinear()).isFalse();
        assertThat(flow.moves()).isEmpty();
        assertThat(flow.exitShare(0)).isEqualTo(1);
        assertThat(flow.exitProvenance(0)).isEqualTo(Provenance.DECLARED);
        assertThat(flow.isReachable(1)).isFalse();
    }

    @Test
    void aTransitionOfProbabilityZeroLeadsOutOfNoTrap() {
        assertThat(flow("a b", "a->a", "a->b 0").traps()).extracting("id").containsExactly("a");
    }

    @Test
    void movesComeBySourceInOrderThenAsDeclared() {
        JourneyFlow flow = flow("a b c", "c->a .5", "a->c .5", "a->b .3", "b->c", "a->a .2");

        assertThat(flow.moves())
                .extracting(move -> move.from().id() + move.to().id())
                .containsExactly("ac", "ab", "aa", "bc", "ca");
        assertThat(flow.movesFrom(0)).isEqualTo(flow.moves().subList(0, 3));
        assertThat(flow.firstMoveFrom(1)).isEqualTo(3);
        assertThat(flow.firstMoveFrom(3)).isEqualTo(5);
    }

    @Test
    void aMoveKnowsItsEndsAndItsTransition() {
        JourneyFlow flow = flow("a b", "a->b .9 phone rings");
        FlowMove move = flow.moves().get(0);

        assertThat(move.source()).isZero();
        assertThat(move.target()).isEqualTo(1);
        assertThat(move.from()).isSameAs(flow.touchpoints().get(0));
        assertThat(move.to()).isSameAs(flow.touchpoints().get(1));
        assertThat(move.transition()).containsSame(flow.journey().transitions().get(0));
        assertThat(move.count()).isZero();
    }

    @Test
    void selfLoopsAndParallelTransitionsAreMovesOfTheirOwn() {
        JourneyFlow flow = flow("a b", "a->a .5", "a->b .2 by phone", "a->b .3 by mail");

        assertThat(flow.moves())
                .hasToString("[a -> a 50.0 % (declared), a -> b 20.0 % (declared), a -> b 30.0 % (declared)]");
        assertThat(flow.isSound()).isTrue();
    }

    @Test
    void transitionsMeanTheFirstOfTouchpointsWithTheSameId() {
        JourneyFlow flow = flow("a b a", "a->b", "b->a");

        assertThat(flow.moves()).extracting(FlowMove::target).containsExactly(1, 0);
        assertThat(flow.isReachable(2)).isFalse();
    }

    @Test
    void aLinearJourneyPassesThroughBothTouchpointsWithTheSameId() {
        assertThat(flow("a b a").moves()).extracting(FlowMove::target).containsExactly(1, 2);
    }

    @Test
    void anEmptyJourneyHasNoMoves() {
        JourneyFlow flow = flow("");

        assertThat(flow.size()).isZero();
        assertThat(flow.moves()).isEmpty();
        assertThat(flow.firstMoveFrom(0)).isZero();
        assertThat(flow.traps()).isEmpty();
    }
}
