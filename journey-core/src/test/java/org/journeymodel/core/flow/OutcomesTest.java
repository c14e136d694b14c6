package org.journeymodel.core.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.core.flow.Scripts.flow;
import static org.journeymodel.core.flow.Scripts.journey;
import static org.journeymodel.core.flow.Scripts.seen;

import org.journeymodel.core.model.Outcome;
import org.junit.jupiter.api.Test;

/** Rules 5 and 6: outcomes, dead ends, traps, and what can be reached. */
class OutcomesTest {

    @Test
    void outcomesAreThoseDeclared() {
        JourneyFlow flow = flow("a b+ c- d~ e+", "a->b", "a->c", "a->d", "a->e");

        assertThat(flow.outcome(0)).isEmpty();
        assertThat(flow.outcome(1)).contains(Outcome.SUCCESS);
        assertThat(flow.outcome(2)).contains(Outcome.FAILURE);
        assertThat(flow.outcome(3)).contains(Outcome.NEUTRAL);
        assertThat(flow.outcome(4)).contains(Outcome.SUCCESS);
    }

    @Test
    void theLastTouchpointIsANeutralEndIfNothingLeadsOutOfIt() {
        assertThat(flow("a b").outcome(1)).contains(Outcome.NEUTRAL);
        assertThat(flow("a b", "a->b", "b->a .1").outcome(1)).isEmpty();
        assertThat(flow("a b", "a->b", "b->b .1").outcome(1)).isEmpty();
    }

    @Test
    void aTransitionOfProbabilityZeroLeadsOutOfNothing() {
        assertThat(flow("a b", "a->b", "b->a 0").outcome(1)).contains(Outcome.NEUTRAL);
    }

    @Test
    void aTransitionToAnUnknownTouchpointLeadsOut() {
        JourneyFlow flow = flow("a b c", "a->b", "b->x", "c->x");

        assertThat(flow.outcome(2)).isEmpty();
        assertThat(flow.isDeadEnd(1)).isFalse();
        assertThat(flow.isTrap(1)).isFalse();
    }

    @Test
    void aNeutralEndIsAMatterOfThePlanNotOfWhatWasObserved() {
        JourneyFlow goesBack = JourneyFlow.of(journey("a b"), seen("a b a"));
        assertThat(goesBack.movesFrom(1)).hasSize(1);
        assertThat(goesBack.outcome(1)).contains(Outcome.NEUTRAL);

        JourneyFlow staysThere = JourneyFlow.of(journey("a b", "a->b", "b->a .1"), seen("a b"));
        assertThat(staysThere.movesFrom(1)).isEmpty();
        assertThat(staysThere.outcome(1)).isEmpty();
    }

    @Test
    void aDeadEndHasNoWayOnAndNoOutcomeAndIsNotTheLast() {
        JourneyFlow flow = flow("a b c+ d", "a->b", "a->c", "a->d");

        assertThat(flow.deadEnds()).extracting("id").containsExactly("b");
        assertThat(flow.isDeadEnd(1)).isTrue();
        assertThat(flow.isDeadEnd(3)).isFalse();
    }

    @Test
    void aTouchpointThatOnlyLeadsBackToItselfIsATrapNotADeadEnd() {
        JourneyFlow flow = flow("a b c", "a->b", "b->b", "b->c 0");

        assertThat(flow.deadEnds()).isEmpty();
        assertThat(flow.traps()).extracting("id").containsExactly("a", "b");
    }

    @Test
    void allThatLeadsOnlyIntoALoopIsATrap() {
        JourneyFlow flow = flow("a b c d", "a->b .5", "a->d .5", "b->c", "c->b");

        assertThat(flow.traps()).extracting("id").containsExactly("b", "c");
        assertThat(flow.isTrap(0)).isFalse();
        assertThat(flow.isSound()).isFalse();
    }

    @Test
    void anOutcomeDoesNotEndAJourneySoItMayBeATrap() {
        assertThat(flow("a b+", "a->b", "b->a").traps()).extracting("id").containsExactly("a", "b");
    }

    @Test
    void anExitOfAnySizeLeadsOutOfALoop() {
        assertThat(flow("a!.01 b", "a->b", "b->a").traps()).isEmpty();
        assertThat(flow("a b", "a->b .99", "b->a").traps()).isEmpty();
    }

    @Test
    void aTrapThatNobodyReachesIsATrapToo() {
        JourneyFlow flow = flow("a b c", "b->c", "c->b");

        assertThat(flow.unreachable()).extracting("id").containsExactly("b", "c");
        assertThat(flow.traps()).extracting("id").containsExactly("b", "c");
    }

    @Test
    void sharesThatDoNotAddUpAreNoTrapAndHideNone() {
        JourneyFlow flow = flow("a b c d", "a->b .8", "a->c .8", "b->b", "c->a 1", "c->d 1");

        assertThat(flow.unbalanced()).extracting("id").containsExactly("a", "c");
        assertThat(flow.traps()).extracting("id").containsExactly("b");
    }

    @Test
    void everyEntryReaches() {
        JourneyFlow flow = flow("a@.5 b c@.5 d", "a->b", "c->d");

        assertThat(flow.unreachable()).isEmpty();
        assertThat(flow("a b c d", "a->b", "c->d").unreachable())
                .extracting("id")
                .containsExactly("c", "d");
    }
}
