package org.journeymodel.graph.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.journeymodel.graph.Scripts.graph;
import static org.journeymodel.graph.Scripts.journey;

import java.time.Duration;
import org.journeymodel.core.model.EmotionScale;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.graph.JourneyGraph;
import org.junit.jupiter.api.Test;

/** What-ifs in words: unknown figures, triggers, scales, rounding. */
class WhatIfWordsTest {

    private static final String STAY = "success, losses, time and feeling stay what they are";

    @Test
    void aFeelingThatWasNotKnownBecomesKnown() {
        assertThat(graph("a b+", "a->b 1").whatIf(Edit.feeling("a", 0.5)).sentence())
                .isEqualTo("If the feeling at \"A\" is +0.50 instead of not known, the mean feeling of customers who"
                        + " succeed becomes known: it is +0.50.");
    }

    @Test
    void aFeelingThatGoesWithItsTouchpointIsKnownNoMore() {
        assertThat(graph("a x^.5 b+", "a->x 1", "x->b 1")
                        .whatIf(Edit.removeTouchpoint("x"))
                        .sentence())
                .isEqualTo("If \"X\" is removed, the mean feeling of customers who succeed is not known any more.");
    }

    @Test
    void aTimeThatWasNotKnownIsNotToldAsNone() {
        assertThat(graph("a b+", "a->b 1")
                        .whatIf(Edit.duration("a", Duration.ofHours(1)))
                        .sentence())
                .isEqualTo("If \"A\" takes 1 h instead of an unknown time, a journey that succeeds takes 1 h instead of"
                        + " no known time.");
    }

    @Test
    void roundingIsNoEffect() {
        JourneyGraph graph = graph("a b^.1 c+", "a->b .3 9d", "a->c .6 77d", "b->a .9 4001d", "b->c .07");

        assertThat(graph.whatIf(Edit.exitProbability("a", 0.1)).sentence()).endsWith(", " + STAY + ".");
        assertThat(graph.whatIf(Edit.exitProbability("b", 0.03)).sentence()).endsWith(", " + STAY + ".");
        assertThat(Effects.differ(Duration.ofDays(1485), Duration.ofDays(1485).plusNanos(2)))
                .isFalse();
        assertThat(Effects.differ(Duration.ofNanos(5), Duration.ofNanos(7))).isTrue();
    }

    @Test
    void waysAreToldApartByTheirTriggers() {
        JourneyGraph graph = graph("a b+", "a->b .3 fee", "a->b .2");

        assertThat(graph.whatIf(
                                Edit.probability("a", "b", "fee", 0.4),
                                Edit.waiting("a", "b", "fee", Duration.ofHours(1)),
                                Edit.probability("a", "b", 0.1),
                                Edit.addTransition(Transition.of("a", "b")
                                        .withTrigger("doubt")
                                        .withProbability(0.1)),
                                Edit.redirect("a", "b", "doubt", "a"),
                                Edit.removeTransition("a", "b", "fee"))
                        .words())
                .containsExactly(
                        "\"A\" leads to \"B\" on \"fee\" in 40.0 % instead of 30.0 % of its visits",
                        "the wait from \"A\" to \"B\" on \"fee\" is 1 h instead of an unknown time",
                        // The first edit has left 6/7 of 0.2.
                        "\"A\" leads to \"B\" without trigger in 10.0 % instead of 17.1 % of its visits",
                        "10.0 % of the visits to \"A\" go on to \"B\" on \"doubt\" by a new way",
                        "\"A\" leads to \"A\" on \"doubt\" instead of \"B\" on \"doubt\"",
                        "the way from \"A\" to \"B\" on \"fee\" is removed");
    }

    @Test
    void eachEditIsAClause() {
        assertThat(graph("a b+ c", "a->b .5", "b->c 1")
                        .whatIf(
                                Edit.addTouchpoint("a", Touchpoint.of("e", "E")),
                                Edit.addTransition(Transition.of("e", "b").withProbability(1)),
                                Edit.removeTransition("b", "c"),
                                Edit.removeTouchpoint("e"))
                        .sentence())
                .isEqualTo(
                        "If \"E\" is added after \"A\", and 100.0 % of the visits to \"E\" go on to \"B\" by a new way,"
                                + " and the way from \"B\" to \"C\" is removed, and \"E\" is removed, " + STAY + ".");
    }

    @Test
    void feelingsAreToldOnTheScaleOfTheJourney() {
        JourneyGraph graph = JourneyGraph.of(journey("a^-.5 b+", "a->b 1").toBuilder()
                .emotionScale(EmotionScale.of(0.5, 3, 5.5))
                .build());

        // 3 - 0.5 x 2.5 = 1.75, and 3 + 0.6 x 2.5 = 4.5.
        assertThat(graph.whatIf(Edit.feeling("a", 0.6)).sentence())
                .isEqualTo(
                        "If the feeling at \"A\" is 4.5 on 0.5 to 5.5 instead of 1.8 on 0.5 to 5.5, the mean feeling of"
                                + " customers who succeed rises from 1.8 to 4.5 on 0.5 to 5.5.");
        assertThat(graph.whatIf(Edit.feeling("a", -0.488)).sentence())
                .endsWith("the mean feeling of customers who succeed rises from 1.75 to 1.78 on 0.5 to 5.5.");
    }

    @Test
    void theSmallestSharesAreShort() {
        assertThat(Edit.probability("a", "b", 1e-300)).hasToString("probability of a -> b: 1E-300");
        assertThat(Edit.exitProbability("a", 0.00001)).hasToString("exit probability of a: 0.00001");
    }

    @Test
    void namesOfPlansCannotBreakTheLine() {
        assertThat(Plan.of("A\nB")).hasToString("A\\u000AB: ");
    }

    @Test
    void fewerThanNoChangesCannotBeListed() {
        SmallestChanges changes = graph("a b+", "a->b .5").smallestChanges(Target.successAtLeast(0.6));

        assertThatThrownBy(() -> changes.toText(-3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Number of changes to list must be at least 0, but was -3. With 0 the note alone is told.");
    }
}
