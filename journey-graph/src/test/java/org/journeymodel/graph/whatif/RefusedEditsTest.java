package org.journeymodel.graph.whatif;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.journeymodel.graph.Scripts.graph;

import java.time.Duration;
import java.util.NoSuchElementException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.validation.InvalidJourneyException;
import org.journeymodel.graph.JourneyGraph;
import org.junit.jupiter.api.Test;

/** What cannot be edited is refused: what is wrong, and what to do. */
class RefusedEditsTest {

    private final JourneyGraph graph =
            graph("shop cart pay+", "shop->cart .5", "cart->pay .66", "cart->shop .1 fee", "cart->shop .1 doubt");

    @Test
    void unknownTouchpointsWithTheNearest() {
        isUnknown(
                () -> graph.whatIf(Edit.probability("cart", "pya", 0.5)),
                "Journey \"j\" has no touchpoint \"pya\". Did you mean \"pay\"?");
        isUnknown(
                () -> graph.whatIf(Edit.removeTouchpoint("pay"), Edit.probability("cart", "pay", 0.5)),
                "Journey \"j\" has no more touchpoint \"pay\": an earlier edit has removed it. Put its removal last.");
    }

    @Test
    void unknownTransitionsWithThoseThatAreThere() {
        isUnknown(
                () -> graph.whatIf(Edit.probability("shop", "pay", 0.5)),
                "Journey \"j\" has no transition from \"shop\" to \"pay\". \"shop\" leads to \"cart\"; where there is no"
                        + " transition, add one.");
        isUnknown(
                () -> graph.whatIf(Edit.removeTransition("pay", "shop")),
                "Journey \"j\" has no transition from \"pay\" to \"shop\". \"pay\" leads nowhere; where there is no"
                        + " transition, add one.");
        isUnknown(
                () -> graph.whatIf(Edit.probability("cart", "shop", "fees", 0.5)),
                "Journey \"j\" has no transition cart -> shop (on \"fees\"). Did you mean \"fee\"?");
        isUnknown(
                () -> graph.whatIf(Edit.probability("cart", "pay", "fee", 0.5)),
                "Journey \"j\" has no transition cart -> pay (on \"fee\"). The one between the two has no trigger: leave"
                        + " it out.");
    }

    @Test
    void transitionsThatMayBeOneOfSeveral() {
        isRefused(
                () -> graph.whatIf(Edit.probability("cart", "shop", 0.5)),
                "Journey \"j\" has 2 transitions cart -> shop. Name one by its trigger: \"fee\", \"doubt\".");
        isRefused(
                () -> graph("a b+", "a->b .1", "a->b .2").whatIf(Edit.probability("a", "b", 0.5)),
                "Journey \"j\" has 2 transitions a -> b, which cannot be told apart. Give each a trigger of its own.");
    }

    @Test
    void sharesThatAreTooMuchTogether() {
        isRefused(
                () -> graph.whatIf(Edit.probability("cart", "pay", 0.8), Edit.exitProbability("cart", 0.3)),
                "The edits set the shares out of touchpoint \"cart\" to more than 100 %: 80.0 % to \"pay\", 30.0 % to the"
                        + " end. Lower one of them.");
        isRefused(
                () -> graph.whatIf(Edit.probability("shop", "cart", 0.5), Edit.exitProbability("shop", 0.3)),
                "The edits leave 20.0 % of the visits of touchpoint \"shop\" nowhere to go: nothing else there has a"
                        + " share. Raise a share, or set none of its ends.");
    }

    @Test
    void entriesThatDoNotAddUp() {
        isRefused(
                () -> graph.whatIf(Edit.entryProbability("shop", 0.5)),
                "The edits have only 50.0 % of the journeys begin anywhere, since no other touchpoint is an entry. Set"
                        + " the entry probability of another one first.");
        isRefused(
                () -> graph.whatIf(Edit.entryProbability("cart", 0.7), Edit.entryProbability("shop", 0.7)),
                "The edits have 140.0 % of the journeys begin somewhere: more than 100 %. Lower one of the entry"
                        + " probabilities.");
        isRefused(
                () -> graph("a b+", "b->a .5").whatIf(Edit.removeTouchpoint("a")),
                "Touchpoint \"a\" cannot be removed: all journeys begin there, and it leads nowhere. Give another"
                        + " touchpoint an entry probability first.");
    }

    @Test
    void whatIsThereAlready() {
        isRefused(
                () -> graph.whatIf(
                        Edit.addTransition(Transition.of("cart", "pay").withProbability(0.1))),
                "Journey \"j\" has a transition cart -> pay already. Set its probability instead, or tell the two apart"
                        + " by a trigger.");
        isRefused(
                () -> graph.whatIf(
                        Edit.redirect("cart", "shop", "fee", "cart"),
                        Edit.redirect("cart", "shop", "doubt", "cart"),
                        Edit.addTransition(
                                Transition.of("cart", "cart").withTrigger("fee").withProbability(0))),
                "Journey \"j\" has a transition cart -> cart (on \"fee\") already. Set its probability instead, or tell"
                        + " the two apart by a trigger.");
        isRefused(
                () -> graph.whatIf(Edit.addTouchpoint("cart", Touchpoint.of("pay", "Pay"))),
                "Touchpoint to add has the id \"pay\", which journey \"j\" has already. Give it an id of its own.");
    }

    @Test
    void journeysThatNobodyCouldLeave() {
        assertThatThrownBy(() -> graph("a b c+", "a->b .5", "a->c .5", "b->a .5")
                        .whatIf(Edit.probability("a", "b", 1), Edit.probability("b", "a", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "Edit 2 of plan \"What if\", probability of b -> a: 1, leaves a journey of which nothing can be"
                                + " computed: ERROR journey.touchpoint.trap")
                .hasMessageEndingWith(" Change the edit, or put first what mends this.");
    }

    @Test
    void journeysWithoutAnythingLeft() {
        isRefused(
                () -> graph("a+").whatIf(Edit.removeTouchpoint("a")),
                "Touchpoint \"a\" is the last of journey \"j\", which needs one. Add another first.");
        isRefused(
                () -> graph("a b+", "a->b .5").whatIf(Edit.removeTransition("a", "b")),
                "The edits leave journey \"j\" without any transition, and so it would be read as a journey of steps in"
                        + " order. Set the probability of the last one to 0 instead of removing it.");
    }

    @Test
    void valuesThatCannotBe() {
        isRefused(
                () -> Edit.probability("a", "b", 80),
                "Probability of an edit must be a number from 0 to 1, but was 80.0. Of 80 in 100 visits it is 0.8.");
        isRefused(
                () -> Edit.feeling("a", Double.NaN),
                "Valence of an edit must be a number from -1 to 1, but was NaN. Turn a score into a valence with"
                        + " EmotionScale.");
        isRefused(
                () -> Edit.waiting("a", "b", Duration.ofSeconds(-1)),
                "Waiting of an edit must not be negative, but was PT-1S. No time at all is Duration.ZERO.");
        isRefused(
                () -> Edit.addTransition(Transition.of("a", "b")),
                "Transition to add, a -> b, must have a probability, but has none: nobody would know what share it takes"
                        + " from the others. Give it one with withProbability.");
        isRefused(
                () -> Target.successAtLeast(30),
                "Target of success must be a number from 0 to 1, but was 30.0. Of 30 % it is 0.3.");
        isRefused(
                () -> Target.timeAtMost(Duration.ofDays(-1)),
                "Target of time must not be negative, but was PT-24H. No time at all is Duration.ZERO.");
    }

    @Test
    void plansThatCannotBe() {
        isRefused(
                () -> Plan.of(" "),
                "Name of a plan must have something to see, but was blank. Call it by what it is for.");
        isUnknown(
                () -> graph.whatIf(Plan.of("Chat").forActionItem("chatbot")),
                "Journey \"j\" has no action item \"chatbot\". It has none at all.");
        isRefused(
                () -> graph.compare(Plan.of("A"), Plan.of("A")),
                "Two plans have the name \"A\". Give each a name of its own.");
        isRefused(graph::compare, "There are no plans to compare. Give at least one.");
    }

    @Test
    void journeysWithErrors() {
        JourneyGraph broken = graph("a b+", "a->b 1", "a->b .5 x");

        assertThatThrownBy(() -> broken.whatIf(Edit.probability("a", "b", 0.5)))
                .isInstanceOf(InvalidJourneyException.class);
        assertThatThrownBy(() -> broken.smallestChanges(Target.successAtLeast(0.5)))
                .isInstanceOf(InvalidJourneyException.class);
    }

    private static void isUnknown(ThrowingCallable asked, String message) {
        assertThatThrownBy(asked).isInstanceOf(NoSuchElementException.class).hasMessage(message);
    }

    private static void isRefused(ThrowingCallable asked, String message) {
        assertThatThrownBy(asked).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
