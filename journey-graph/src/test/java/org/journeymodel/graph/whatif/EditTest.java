package org.journeymodel.graph.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.graph.Scripts.graph;
import static org.journeymodel.graph.Scripts.journey;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.insight.Opportunity;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.bottleneck.Bottleneck;
import org.journeymodel.graph.bottleneck.FlowMeasures;
import org.journeymodel.graph.bottleneck.Reason;
import org.junit.jupiter.api.Test;

/** What each edit does, by hand. */
class EditTest {

    private static final String[] CART = {"shop->cart .5", "cart->pay .66 3h", "cart->shop .2"};

    private final JourneyGraph cart = graph("shop cart:2m pay+", CART);

    @Test
    void theOthersKeepTheirProportionsToEachOtherAndToTheEnds() {
        WhatIf whatIf = cart.whatIf(Edit.probability("cart", "pay", 0.8));

        assertShares(whatIf, "cart", Map.of("pay", 0.8, "shop", 0.2 * 20 / 34, "END", 0.2 * 14 / 34));
        assertShares(whatIf, "shop", Map.of("cart", 0.5, "END", 0.5));
        assertThat(whatIf.words())
                .containsExactly("\"CART\" leads to \"PAY\" in 80.0 % instead of 66.0 % of its visits");
    }

    @Test
    void whereNothingElseHasAShareTheRestEnds() {
        assertShares(
                graph("a b+", "a->b 1").whatIf(Edit.probability("a", "b", 0.75)), "a", Map.of("b", 0.75, "END", 0.25));
    }

    @Test
    void assumedSharesStayAssumedAndDivideTheRest() {
        WhatIf whatIf = graph("a b+ c+ d+", "a->b", "a->c", "a->d").whatIf(Edit.probability("a", "b", 0.5));

        assertShares(whatIf, "a", Map.of("b", 0.5, "c", 0.25, "d", 0.25));
        assertThat(whatIf.journeyFlow().movesFrom(0))
                .extracting(FlowMove::provenance)
                .containsExactly(Provenance.DECLARED, Provenance.ASSUMED, Provenance.ASSUMED);
    }

    @Test
    void endsAreSetLikeMoves() {
        assertShares(
                cart.whatIf(Edit.exitProbability("cart", 0)), "cart", Map.of("pay", 0.66 / 0.86, "shop", 0.2 / 0.86));
        assertShares(
                graph("a!.5 b+ c+", "a->b", "a->c").whatIf(Edit.exitProbability("a", 0.2)),
                "a",
                Map.of("b", 0.4, "c", 0.4, "END", 0.2));
        assertShares(
                graph("a b+ c+", "a->b", "a->c").whatIf(Edit.exitProbability("a", 0.2)),
                "a",
                Map.of("b", 0.4, "c", 0.4, "END", 0.2));
    }

    @Test
    void whatIsSetStaysSet() {
        Edit pay = Edit.probability("cart", "pay", 0.8);
        Edit ends = Edit.exitProbability("cart", 0.14);
        Map<String, Double> shares = Map.of("pay", 0.8, "shop", 0.06, "END", 0.14);

        assertShares(cart.whatIf(ends, pay), "cart", shares);
        assertShares(cart.whatIf(pay, ends), "cart", shares);
        assertShares(
                cart.whatIf(pay, Edit.probability("cart", "pay", 0.66)),
                "cart",
                Map.of("pay", 0.66, "shop", 0.2, "END", 0.14));
    }

    @Test
    void entriesAreDividedLikeShares() {
        JourneyFlow flow = graph("a@.5 b@.3 c@.2 d+", "a->d 1", "b->d 1", "c->d 1")
                .whatIf(Edit.entryProbability("a", 0.75))
                .journeyFlow();

        assertThat(flow.entryShare(0)).isEqualTo(0.75);
        assertThat(flow.entryShare(1)).isCloseTo(0.15, within(1e-15));
        assertThat(flow.entryShare(2)).isCloseTo(0.1, within(1e-15));
        assertThat(cart.whatIf(Edit.entryProbability("cart", 0.25))
                        .journeyFlow()
                        .entryShare(0))
                .isEqualTo(0.75);
    }

    @Test
    void timesAreReplaced() {
        WhatIf whatIf = graph("a:1h b+", "a->b 1 2h")
                .whatIf(Edit.waiting("a", "b", Duration.ofMinutes(5)), Edit.duration("a", Duration.ofMinutes(10)));

        assertThat(whatIf.before().time()).isEqualTo(Duration.ofHours(3));
        assertThat(whatIf.after().time()).isEqualTo(Duration.ofMinutes(15));
        assertThat(whatIf.words())
                .containsExactly(
                        "the wait from \"A\" to \"B\" is 5 min instead of 2 h", "\"A\" takes 10 min instead of 1 h");
        assertThat(graph("a b+", "a->b 1")
                        .whatIf(Edit.duration("a", Duration.ZERO))
                        .words())
                .containsExactly("\"A\" takes 0 s instead of an unknown time");
    }

    @Test
    void everybodyFeelsTheSameOrOnePersonaAlone() {
        Journey journey = felt();
        JourneyGraph graph = JourneyGraph.of(journey);

        WhatIf everybody = graph.whatIf(Edit.feeling("a", 0.5));
        assertThat(everybody.before().feeling().orElseThrow()).isEqualTo(-0.5);
        assertThat(everybody.after().feeling().orElseThrow()).isEqualTo(0.5);
        assertThat(everybody.journey().feelingAt(everybody.journey().getTouchpoint("a"), "ann"))
                .hasValue(0.5);
        assertThat(everybody.words()).containsExactly("the feeling at \"A\" is +0.50 instead of -0.50");

        WhatIf bob = graph.whatIf(Edit.feeling("a", "bob", 1));
        assertThat(bob.after().feeling().orElseThrow()).isZero(); // Ann -1, Bob 1
        assertThat(bob.words()).containsExactly("the feeling of \"Bob\" at \"A\" is +1.00 instead of +0.00");
        assertThat(bob.journey().getTouchpoint("a").experiences().get(0)).isEqualTo(annsExperience());
    }

    private static Experience annsExperience() {
        return Experience.builder("ann")
                .emotion(Emotion.of(-1, "it broke"))
                .addPains(Claim.of("Broken"))
                .build();
    }

    /** Ann feels -1 and everybody else 0. */
    private static Journey felt() {
        Journey journey = journey("a b+", "a->b 1");
        Touchpoint a = journey.getTouchpoint("a").toBuilder()
                .addExperiences(annsExperience())
                .addExperiences(Experience.builder().emotion(Emotion.of(0)).build())
                .build();
        return journey.toBuilder()
                .addPersonas(
                        Persona.builder().id("ann").name("Ann").build(),
                        Persona.builder().id("bob").name("Bob").build())
                .stages(List.of(journey.stages().get(0).toBuilder()
                        .touchpoints(List.of(a, journey.getTouchpoint("b")))
                        .build()))
                .build();
    }

    @Test
    void outcomesAreSetAndTakenAway() {
        WhatIf taken = graph("a b~ c+", "a->b .5", "b->c .5").whatIf(Edit.outcome("b", Outcome.ABANDONED));
        assertThat(taken.flowBefore().probabilityOf(Outcome.NEUTRAL)).isEqualTo(0.25);
        assertThat(taken.flowAfter().probabilityOf(Outcome.NEUTRAL)).isZero();
        assertThat(taken.words()).containsExactly("\"B\" has no outcome instead of a neutral");

        WhatIf set = graph("a b c+", "a->b .5", "b->c .5").whatIf(Edit.outcome("b", Outcome.SUCCESS));
        assertThat(set.after().success()).hasValue(0.5);
        assertThat(set.words()).containsExactly("\"B\" is a success");
    }

    @Test
    void aRemovedTransitionLeavesItsShareToTheOthers() {
        WhatIf whatIf = cart.whatIf(Edit.removeTransition("cart", "shop"));

        assertShares(whatIf, "cart", Map.of("pay", 0.66 / 0.8, "END", 0.14 / 0.8));
        assertThat(whatIf.journey().transitions()).hasSize(2);
        assertThat(whatIf.words()).containsExactly("the way from \"CART\" to \"SHOP\" is removed");
    }

    @Test
    void withItsEndsHeldARemovedWayBackIsTheBottleneckOfTheLoop() {
        FlowMeasures loop = cart.bottlenecks().ranked().stream()
                .filter(each -> each.reason() == Reason.LOOP_BACK)
                .findFirst()
                .flatMap(Bottleneck::after)
                .orElseThrow();
        WhatIf whatIf = cart.whatIf(Edit.exitProbability("cart", 0.14), Edit.removeTransition("cart", "shop"));

        assertThat(whatIf.after().success().orElseThrow())
                .isCloseTo(loop.success().orElseThrow(), within(1e-12))
                .isCloseTo(0.5 * 0.86, within(1e-12));
    }

    @Test
    void anAddedTransitionTakesItsShareFromTheOthers() {
        WhatIf whatIf =
                cart.whatIf(Edit.addTransition(Transition.of("shop", "pay").withProbability(0.2)));

        assertShares(whatIf, "shop", Map.of("pay", 0.2, "cart", 0.4, "END", 0.4));
        assertThat(whatIf.words()).containsExactly("20.0 % of the visits to \"SHOP\" go on to \"PAY\" by a new way");
    }

    @Test
    void aRedirectedTransitionKeepsAllElse() {
        WhatIf whatIf = graph("shop cart pay+ wire+", CART).whatIf(Edit.redirect("cart", "pay", "wire"));

        assertShares(whatIf, "cart", Map.of("wire", 0.66, "shop", 0.2, "END", 0.14));
        assertThat(whatIf.journey().transitions().get(1).waiting()).contains(Duration.ofHours(3));
        assertThat(whatIf.words()).containsExactly("\"CART\" leads to \"WIRE\" instead of \"PAY\"");
    }

    @Test
    void aTouchpointIsAddedWithTheWaysThatLeadThere() {
        Touchpoint help = Touchpoint.of("help", "Help");
        WhatIf whatIf = cart.whatIf(
                Edit.addTouchpoint("cart", help),
                Edit.redirect("cart", "pay", "help"),
                Edit.addTransition(Transition.of("help", "pay").withProbability(1)));

        assertThat(whatIf.journey().touchpoints())
                .extracting(Touchpoint::id)
                .containsExactly("shop", "cart", "help", "pay");
        assertShares(whatIf, "cart", Map.of("help", 0.66, "shop", 0.2, "END", 0.14));
        assertThat(whatIf.after().success()).isEqualTo(whatIf.before().success());
        assertThat(whatIf.visits().get(2).before()).isZero();
        assertThat(whatIf.visits().get(2).after()).isCloseTo(0.33 / 0.9, within(1e-12));
    }

    @Test
    void anAddedTouchpointMayBeAnEntry() {
        WhatIf whatIf = cart.whatIf(Edit.addTouchpoint(
                "shop", Touchpoint.builder("app", "App").entryProbability(0.25).build()));

        assertThat(whatIf.journeyFlow().entryShare(0)).isEqualTo(0.75);
        assertThat(whatIf.journeyFlow().entryShare(1)).isEqualTo(0.25);
    }

    @Test
    void customersOfARemovedTouchpointGoOnAsTheyWouldHaveFromIt() {
        // Of x, a fifth come again; of the rest half go to b, a quarter to a, and a quarter end.
        WhatIf whatIf = graph("a x:1h b+", "a->x .4 1h", "a->b .2", "x->x .2 9d", "x->b .4 3h", "x->a .2 5h")
                .whatIf(Edit.removeTouchpoint("x"));

        assertShares(whatIf, "a", Map.of("b", 0.4, "a", 0.1, "END", 0.5));
        assertThat(whatIf.journey().touchpoints()).extracting(Touchpoint::id).containsExactly("a", "b");
        assertThat(whatIf.after().success().orElseThrow())
                .isCloseTo(whatIf.before().success().orElseThrow(), within(1e-12));
        assertThat(whatIf.flowAfter().visits("a")).isCloseTo(whatIf.flowBefore().visits("a"), within(1e-12));
        // To b half go by the old way in no time, and half wait 1 h and 3 h; to a all wait 1 h and 5 h.
        assertThat(whatIf.journey().transitions())
                .extracting(each -> each.waiting().orElseThrow())
                .containsExactly(Duration.ofHours(2), Duration.ofHours(6));
        assertThat(whatIf.words()).containsExactly("\"X\" is removed");
    }

    @Test
    void journeysBeginWhereARemovedEntryLed() {
        JourneyFlow flow = graph("a b c+", "a->b .6", "a->c .2", "b->c .5")
                .whatIf(Edit.removeTouchpoint("a"))
                .journeyFlow();

        assertThat(flow.entryShare(0)).isCloseTo(0.75, within(1e-12));
        assertThat(flow.entryShare(1)).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void aStepOfALinearJourneyIsLeftOut() {
        WhatIf whatIf = graph("a b c+").whatIf(Edit.removeTouchpoint("b"));

        assertThat(whatIf.journey().transitions()).isEmpty();
        assertShares(whatIf, "a", Map.of("c", 1.0));
    }

    @Test
    void theStepsOfALinearJourneyAreTransitionsOnceOneIsEdited() {
        WhatIf whatIf = graph("a b c+").whatIf(Edit.probability("b", "c", 0.5));

        assertShares(whatIf, "a", Map.of("b", 1.0));
        assertShares(whatIf, "b", Map.of("c", 0.5, "END", 0.5));
        assertThat(whatIf.journey().transitions()).hasSize(2);
    }

    @Test
    void theNeutralEndStaysOneWhenItIsNoMoreTheLast() {
        WhatIf added = graph("a b", "a->b .5").whatIf(Edit.addTouchpoint("b", Touchpoint.of("c", "C")));
        assertThat(added.flowAfter().probabilityOf(Outcome.NEUTRAL)).isEqualTo(0.5);

        WhatIf leadsOn = graph("a b", "a->b .5")
                .whatIf(Edit.addTransition(Transition.of("b", "a").withProbability(0.5)));
        assertThat(leadsOn.flowAfter().probabilityOf(Outcome.NEUTRAL)).isEqualTo(0.5);
    }

    @Test
    void aNewNeutralEndByOrderAloneIsTold() {
        WhatIf whatIf = graph("a b c+", "a->b .5", "a->c .5").whatIf(Edit.removeTouchpoint("c"));

        assertThat(whatIf.notes())
                .contains("Touchpoint \"B\" is the last in order now and nothing leads on from it, so that journeys end"
                        + " neutral there.");
    }

    @Test
    void newFindingsAreTold() {
        WhatIf whatIf = cart.whatIf(Edit.probability("shop", "cart", 0));

        assertThat(whatIf.notes())
                .anyMatch(each -> each.contains("journey.touchpoint.unreachable") && each.contains("cart"));
        assertThat(cart.whatIf(Edit.probability("shop", "cart", 0.6)).notes()).isEmpty();
    }

    @Test
    void opportunitiesForgetWhatIsRemoved() {
        Journey journey = journey("a b c+", "a->b .5", "b->c .5");
        Journey addressed = journey.toBuilder()
                .addOpportunities(Opportunity.builder("o", "Mend it")
                        .addTouchpoints("b", "a")
                        .build())
                .build();

        assertThat(JourneyGraph.of(addressed)
                        .whatIf(Edit.removeTouchpoint("b"))
                        .journey()
                        .opportunities()
                        .get(0)
                        .touchpoints())
                .containsExactly("a");
    }

    static void assertShares(WhatIf whatIf, String touchpoint, Map<String, Double> expected) {
        JourneyFlow flow = whatIf.journeyFlow();
        int at = flow.findIndex(touchpoint).orElseThrow();
        Map<String, Double> found = new TreeMap<>();
        flow.movesFrom(at).forEach(move -> found.merge(move.to().id(), move.share(), Double::sum));
        if (flow.exitShare(at) > 0) {
            found.put("END", flow.exitShare(at));
        }
        assertThat(found.keySet()).isEqualTo(new TreeMap<>(expected).keySet());
        expected.forEach((to, share) -> assertThat(found.get(to)).as(to).isCloseTo(share, within(1e-12)));
        assertThat(flow.isSound()).isTrue();
    }
}
