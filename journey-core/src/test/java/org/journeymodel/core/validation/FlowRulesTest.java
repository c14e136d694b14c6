package org.journeymodel.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.core.flow.Scripts.flow;
import static org.journeymodel.core.flow.Scripts.journey;
import static org.journeymodel.core.flow.Scripts.seen;

import org.journeymodel.core.flow.JourneyFlow;
import org.junit.jupiter.api.Test;

/** Rules about how customers get in, on and out. */
class FlowRulesTest {

    @Test
    void probabilitySumAboveOne() {
        assertFinds(
                flow("a b+ c", "a->b .8", "a->c .4"),
                error(0, "a") + "the probabilities of its transitions sum to 1.2, more than 1. Lower them until their"
                        + " sum is 1.");
        assertFinds(
                flow("a!.3 b", "a->b .8"),
                error(0, "a") + "the probabilities of its transitions sum to 0.8 and its exit probability is 0.3,"
                        + " together 1.1, more than 1. Lower them until their sum is 1.");
        assertFinds(flow("a!.2 b", "a->b .8"));
    }

    @Test
    void probabilitySumBelowOneWithAGivenExit() {
        assertFinds(
                flow("a!.1 b+ c", "a->b .3", "a->c .4"),
                error(0, "a") + "the probabilities of its transitions sum to 0.7 and its exit probability is 0.1,"
                        + " together 0.8, less than 1. Raise them until their sum is 1, or leave the exit"
                        + " probability out: the rest then ends here.");
        assertFinds(flow("a b", "a->b .3"));
    }

    @Test
    void probabilitySumThatMissesOneByLittleNeverReadsAsOne() {
        assertFinds(
                flow("a b+ c", "a->b .5", "a->c .500000002"),
                error(0, "a") + "the probabilities of its transitions sum to 1.000000002, more than 1. Lower them"
                        + " until their sum is 1.");
        assertFinds(flow("a b+ c+ d", "a->b .3333333333", "a->c .3333333333", "a->d .3333333334"));
    }

    @Test
    void exitProbabilityWhereNothingLeadsOn() {
        assertFinds(
                flow("a b!.3"),
                error(1, "b") + "its exit probability is 0.3, but nothing leads on for the others. Add transitions for"
                        + " them, or leave the exit probability out: all journeys that get here then end here.");
        assertFinds(
                flow("a b!0+ c", "a->b .5", "a->c .5"),
                error(1, "b") + "its exit probability is 0, but nothing leads on for the others. Add transitions for"
                        + " them, or leave the exit probability out: all journeys that get here then end here.");
        assertFinds(flow("a b!1"));
    }

    @Test
    void aMisspeltTargetIsNoFaultOfTheSum() {
        assertFinds(
                flow("cart!.1 payment", "cart->payment .5", "cart->paymnt .4"),
                "ERROR journey.transition.unknown-target at /transitions/1/to: transition from \"cart\" to"
                        + " \"paymnt\": no touchpoint of this journey has the id \"paymnt\". Did you mean"
                        + " \"payment\"?");
    }

    @Test
    void transitionWithoutShare() {
        assertFinds(
                flow("a b c", "a->b 1", "a->c", "b->c"),
                "WARNING journey.transition.no-share at /transitions/1: transition from \"a\" to \"c\": the other"
                        + " probabilities out of \"a\" leave nothing for it; it counts as taken by nobody. Give it a"
                        + " probability, and lower the others.");
        assertFinds(
                flow("a!1+ b@1 c", "a->b", "b->a .5"),
                "WARNING journey.touchpoint.unreachable at /stages/0/touchpoints/2: touchpoint \"c\": no entry of the"
                        + " journey leads to it. Add a transition from \"b\" to \"c\", or give it an entry probability.",
                "WARNING journey.transition.no-share at /transitions/0: transition from \"a\" to \"b\": the other"
                        + " probabilities out of \"a\" leave nothing for it; it counts as taken by nobody. Give it a"
                        + " probability, and lower the others.");
        assertFinds(flow("a b c", "a->b .9", "a->c", "b->c"));
    }

    @Test
    void unreachableTouchpointNamesTheTransitionToAdd() {
        assertFinds(
                flow("a b+ c", "a->b"),
                unreachable(2, "c") + "Add a transition from \"b\" to \"c\", or give it an entry probability.");
        assertFinds(flow("a b+ c@.5 d@.5", "c->d", "d->a .5", "a->b"));
    }

    @Test
    void anUnreachableTouchpointThatLeadsToItselfIsStillToBeConnected() {
        assertFinds(
                flow("a+ b+", "b->b .5"),
                unreachable(1, "b") + "Add a transition from \"a\" to \"b\", or give it an entry probability.");
    }

    @Test
    void anUnreachableFirstTouchpointNeedsAnEntry() {
        assertFinds(flow("a b@1"), unreachable(0, "a") + "Give it an entry probability.");
    }

    @Test
    void whatFollowsAnUnreachableTouchpointIsToldSo() {
        assertFinds(
                flow("a+ b c", "b->c", "c->b .5"),
                unreachable(1, "b") + "Add a transition from \"a\" to \"b\", or give it an entry probability.",
                unreachable(2, "c")
                        + "Make touchpoint \"b\" reachable, which leads to it, or give it an entry probability.");
    }

    @Test
    void anUnusedTransitionIsNotToBeAddedAgain() {
        assertFinds(
                flow("a b+", "a->b 0"),
                "WARNING journey.touchpoint.dead-end at /stages/0/touchpoints/0: touchpoint \"a\": nothing leads on"
                        + " from it and it has no outcome; every customer who gets here counts as lost. Give one of"
                        + " its transitions a probability above 0, or give it an outcome.",
                unreachable(1, "b")
                        + "Give the transition from \"a\" a probability above 0, or give it an entry probability.");
    }

    @Test
    void whereLinearJourneysStopTheExitIsToBlame() {
        assertFinds(
                flow("a b!1 c d"),
                "WARNING journey.touchpoint.dead-end at /stages/0/touchpoints/1: touchpoint \"b\": nothing leads on"
                        + " from it and it has no outcome; every customer who gets here counts as lost. Lower its"
                        + " exit probability, or give it an outcome.",
                unreachable(2, "c")
                        + "Lower the exit probability of touchpoint \"b\", or give it an entry probability.",
                unreachable(3, "d")
                        + "Make touchpoint \"c\" reachable, which leads to it, or give it an entry probability.");
    }

    @Test
    void whileTransitionsDangleUnreachableTouchpointsWait() {
        assertFinds(
                flow("cart payment", "cart->paymnt"),
                unreachable(1, "payment")
                        + "Mend the transitions from and to unknown touchpoints first; one of them may lead here.",
                "ERROR journey.transition.unknown-target at /transitions/0/to: transition from \"cart\" to"
                        + " \"paymnt\": no touchpoint of this journey has the id \"paymnt\". Did you mean"
                        + " \"payment\"?");
    }

    @Test
    void deadEnd() {
        assertFinds(
                flow("a b c", "a->b .5", "a->c .5"),
                "WARNING journey.touchpoint.dead-end at /stages/0/touchpoints/1: touchpoint \"b\": nothing leads on"
                        + " from it and it has no outcome; every customer who gets here counts as lost. Add"
                        + " a transition from \"b\" to \"c\", or give it an outcome.");
        assertFinds(
                flow("a b!1 c", "a->b .5", "a->c .5"),
                "WARNING journey.touchpoint.dead-end at /stages/0/touchpoints/1: touchpoint \"b\": nothing leads on"
                        + " from it and it has no outcome; every customer who gets here counts as lost. Add"
                        + " a transition from \"b\" to \"c\" and lower its exit probability, or give it an outcome.");
        assertFinds(flow("a b- c", "a->b .5", "a->c .5"));
    }

    @Test
    void trap() {
        assertFinds(flow("a b c", "a->b .5", "a->c .5", "b->b"), trap(1, "b"));
        assertFinds(flow("a b+", "a->b", "b->a 1"), trap(0, "a"), trap(1, "b"));
        assertFinds(flow("a b+", "a->b", "b->a .9"));
    }

    @Test
    void aTrapIsToldBesideASumThatCannotBe() {
        assertFinds(
                flow("a b c", "a->b .8", "a->c .8", "b->b"),
                error(0, "a") + "the probabilities of its transitions sum to 1.6, more than 1. Lower them until their"
                        + " sum is 1.",
                trap(1, "b"));
        assertFinds(
                flow("a b", "a->a .8", "a->b .8", "b->a"),
                error(0, "a") + "the probabilities of its transitions sum to 1.6, more than 1. Lower them until their"
                        + " sum is 1.");
    }

    @Test
    void anObservedFlowIsJudgedByWhatWasSeen() {
        JourneyFlow flow =
                JourneyFlow.of(journey("a b c d+", "a->b .9", "a->d .9", "b->c 1", "b->d"), seen("a b", "a d"));

        assertFinds(
                flow,
                "WARNING journey.touchpoint.dead-end at /stages/0/touchpoints/1: touchpoint \"b\": nobody was seen to"
                        + " go on from it and it has no outcome; every customer who gets here counts as lost. Give"
                        + " it an outcome if journeys may end here; otherwise ask why they do.",
                "WARNING journey.touchpoint.dead-end at /stages/0/touchpoints/2: touchpoint \"c\": nothing leads on"
                        + " from it and it has no outcome; every customer who gets here counts as lost. Add"
                        + " a transition from \"c\" to \"d\", or give it an outcome.",
                "WARNING journey.touchpoint.unreachable at /stages/0/touchpoints/2: touchpoint \"c\": no customer was"
                        + " seen to get here. If event logs know it by another name, add that to its event names.");
    }

    private static String error(int place, String id) {
        return "ERROR journey.touchpoint.probability-sum at /stages/0/touchpoints/" + place + ": touchpoint \"" + id
                + "\": ";
    }

    private static String unreachable(int place, String id) {
        return "WARNING journey.touchpoint.unreachable at /stages/0/touchpoints/" + place + ": touchpoint \"" + id
                + "\": no entry of the journey leads to it. ";
    }

    private static String trap(int place, String id) {
        return "ERROR journey.touchpoint.trap at /stages/0/touchpoints/" + place + ": touchpoint \"" + id
                + "\": no end of the journey can be reached from it; customers who get here go round for ever. Add a"
                + " transition that leads out, give it an exit probability, or lower the probabilities of its"
                + " transitions so that some customers leave.";
    }

    private static void assertFinds(JourneyFlow flow, String... findings) {
        assertThat(JourneyValidator.standard().validate(flow).findings())
                .extracting(Finding::toString)
                .containsExactly(findings);
    }
}
