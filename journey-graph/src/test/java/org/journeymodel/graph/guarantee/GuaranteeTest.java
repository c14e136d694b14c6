package org.journeymodel.graph.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.journeymodel.graph.guarantee.Games.guarantee;
import static org.journeymodel.graph.guarantee.Games.journey;

import java.util.List;
import java.util.NoSuchElementException;
import org.journeymodel.core.model.Actor;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.validation.InvalidJourneyException;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.Scripts;
import org.junit.jupiter.api.Test;

/** What the company can force, how, and what customers do about it. */
class GuaranteeTest {

    /** The example of the Javadoc: from advice everybody buys, from the leaflet half do. */
    private static final String TOUCHPOINTS = "request advice leaflet buy+";

    private final Guarantee example =
            guarantee(TOUCHPOINTS, "request=>advice", "request=>leaflet", "advice->buy", "leaflet->buy .5");

    private static List<String> ids(List<Touchpoint> touchpoints) {
        return touchpoints.stream().map(Touchpoint::id).toList();
    }

    @Test
    void theCompanyForcesSuccessByTheMovesThatLeadToIt() {
        assertThat(example.prospect()).isEqualTo(Prospect.GUARANTEED);
        assertThat(ids(example.guaranteed())).containsExactly("request", "advice", "buy");
        assertThat(example.prospect("leaflet")).isEqualTo(Prospect.OPEN);
        assertThat(example.mostMoves()).hasValue(2);
        assertThat(example.mostMoves("buy")).hasValue(0);
        assertThat(example.mostMoves("leaflet")).isEmpty();
        assertThat(example.strategy()).hasToString("request -> advice");
        assertThat(example.strategy().findMove("request").orElseThrow().to().id())
                .isEqualTo("advice");
        assertThat(example.strategy().findMove("advice")).isEmpty();
        assertThat(example)
                .hasToString("Whatever customers do, the company can bring them to \"BUY\" within 2 moves, if at"
                        + " \"REQUEST\" it leads them to \"ADVICE\".");
    }

    @Test
    void theDecisionBoundaryIsWhereTheNextMoveSettlesIt() {
        assertThat(example.decisionBoundary())
                .extracting(Decision::toString)
                .containsExactly(
                        "request: company decides, [advice] keep success, [leaflet] lose it",
                        "leaflet: customer decides, [buy] keep success, [] and leaving lose it for good");
        assertThat(example.decisionBoundary().get(0).decider()).isEqualTo(Actor.COMPANY);
        assertThat(example.decisionBoundary().get(0).isLast()).isFalse();
        assertThat(example.losingMoves())
                .extracting(each -> each.from().id() + " -> " + each.to().id())
                .containsExactly("request -> leaflet");
        assertThat(ids(example.customersDecide())).containsExactly("leaflet");
        assertThat(example.counterStrategy()).extracting(CounterMove::toString).containsExactly("leaflet: leave");
    }

    @Test
    void theLastDecisionIsThatAfterWhichSuccessIsForcedOrOutOfReach() {
        // All that is not paid is the failure, from which nothing leads back: the papers' narrow boundary.
        Guarantee guarantee = guarantee("call offer paid+ lost-", "call->offer", "offer->paid", "offer->lost");

        assertThat(guarantee.decisionBoundary())
                .extracting(Decision::toString)
                .containsExactly("offer: customer decides, [paid] keep success, [lost] lose it for good");
        assertThat(guarantee.prospect("lost")).isEqualTo(Prospect.LOST);
        assertThat(guarantee.mostMoves("call")).isEmpty();
    }

    @Test
    void whereBothMoveAllOfTheCustomersMustLeadOn() {
        assertThat(guarantee("a b c+", "a=>c", "a->b", "b->c").mostMoves()).hasValue(2);
        assertThat(guarantee("a b c+", "a=>c", "a->b", "b->c", "b->a").prospect())
                .isEqualTo(Prospect.OPEN);
        // Where customers may wait for it, the company must have a move of its own that leads on.
        Guarantee guarantee = guarantee("a b c+", "a->c", "a=>b");
        assertThat(guarantee.counterStrategy())
                .extracting(CounterMove::toString)
                .containsExactly("a: wait");
        assertThat(guarantee)
                .hasToString("The company cannot guarantee success: whatever it does, customers never succeed if"
                        + " they wait for the company at \"A\".");
    }

    @Test
    void aShareThatEndsIsACustomersMoveOut() {
        assertThat(guarantee("a b+", "a=>b").prospect()).isEqualTo(Prospect.GUARANTEED);
        // Declared, or the rest of what is declared.
        assertThat(guarantee("a!.1 b+", "a=>b").prospect()).isEqualTo(Prospect.OPEN);
        assertThat(guarantee("a b+", "a=>b .9").counterStrategy())
                .extracting(CounterMove::toString)
                .containsExactly("a: leave");
        assertThat(guarantee("a!0 b+", "a=>b").prospect()).isEqualTo(Prospect.GUARANTEED);
    }

    @Test
    void customersWhoCanGoRoundForEverNeedNeverSucceed() {
        Guarantee guarantee = guarantee("a b c+", "a->b", "b->a", "b->c");

        assertThat(guarantee.counterStrategy())
                .extracting(CounterMove::toString)
                .containsExactly("a: go to b", "b: go to a");
        assertThat(guarantee)
                .hasToString("Nothing guarantees success: customers never succeed if they go from \"B\" to \"A\"."
                        + " The company has no choice before success: customers alone decide.");
    }

    @Test
    void theCompanyTakesTheShortestWayAndOfEqualOnesTheFirst() {
        assertThat(guarantee("a b c d+", "a=>b", "a=>c", "a=>d", "b->c", "c->d").strategy())
                .hasToString("a -> d");
        assertThat(guarantee("a b c d+", "a=>c", "a=>b", "b->d", "c->d").strategy())
                .hasToString("a -> c");
    }

    @Test
    void successIsGuaranteedFromStartIfItIsWhereverJourneysBegin() {
        Guarantee guarantee = guarantee("a@.5 b@.5 c+", "a=>c", "b->c .5");

        assertThat(guarantee.prospect("a")).isEqualTo(Prospect.GUARANTEED);
        assertThat(guarantee.prospect()).isEqualTo(Prospect.OPEN);
        assertThat(guarantee.mostMoves()).isEmpty();
        assertThat(guarantee)
                .hasToString("The company cannot guarantee success: whatever it does, customers who begin at \"B\""
                        + " never succeed if they leave at \"B\".");
    }

    @Test
    void entriesOutOfReachOfSuccessAreNamedThoughNobodyCanDoAnythingAboutThem() {
        Guarantee guarantee = guarantee("a@.5 c b+@.5", "a->c .5");

        assertThat(guarantee.prospect()).isEqualTo(Prospect.OPEN);
        assertThat(guarantee.counterStrategy()).isEmpty();
        assertThat(guarantee).hasToString("Nothing guarantees success: customers who begin at \"A\" never succeed.");
        assertThat(guarantee.toAttributes().fields()).containsKey("sentence");
        assertThat(guarantee("a@.25 c@.25 b@.5 d+", "a->c .5", "b=>d"))
                .hasToString("The company cannot guarantee success: whatever it does, customers who begin at \"A\" or"
                        + " \"C\" never succeed.");
    }

    @Test
    void parallelMovesAreToldApartByTheirTriggers() {
        Guarantee guarantee = guarantee("a b+ c", "a=>b .4 mail", "a=>b .4 call", "a=>c .2 visit");
        CounterMove counter = guarantee("a b+ c", "a->b .5 mail", "a->c .25 call", "a->c .25 visit")
                .counterStrategy()
                .get(0);

        assertThat(guarantee.strategy()).hasToString("a -> b (mail)");
        assertThat(guarantee.decisionBoundary())
                .extracting(Decision::toString)
                .containsExactly("a: company decides, [b (mail), b (call)] keep success, [c (visit)] lose it for good");
        assertThat(guarantee.decisionBoundary().get(0).toAttributes().fields())
                .containsEntry("keeping", AttributeValue.of(List.of(to("b", "mail"), to("b", "call"))))
                .containsEntry("losing", AttributeValue.of(List.of(to("c", "visit"))));
        assertThat(counter).hasToString("a: go to c (call)");
        assertThat(counter.toAttributes())
                .isEqualTo(AttributeValue.object()
                        .put("touchpoint", "a")
                        .put("does", "go")
                        .put("to", "c")
                        .put("trigger", "call")
                        .build());
    }

    private static AttributeValue.ObjectValue to(String touchpoint, String trigger) {
        return AttributeValue.object()
                .put("to", touchpoint)
                .put("trigger", trigger)
                .build();
    }

    @Test
    void waysToOnePlaceLeaveCustomersNothingToDecide() {
        assertThat(guarantee("a b+", "a->b .5 mail", "a->b .5 call").customersDecide())
                .isEmpty();
        // A quarter leave: that is another place.
        assertThat(ids(guarantee("a b+", "a->b .5 mail", "a->b .25 call").customersDecide()))
                .containsExactly("a");
    }

    @Test
    void theSentenceSaysWhatIsSimplerThanAGame() {
        assertThat(guarantee("a+ b", "a->b")).hasToString("Every journey begins with success, at \"A\".");
        assertThat(guarantee("a b+", "a->b"))
                .hasToString("Whatever customers do, they get to \"B\" within 1 move; the company has nothing to choose"
                        + " for it.");
        assertThat(guarantee("a b", "a->b"))
                .hasToString("The journey has no success touchpoint, so there is nothing to guarantee.");
        assertThat(guarantee("a b", "a=>b"))
                .hasToString("The journey has no success touchpoint, so there is nothing to guarantee.");
        assertThat(guarantee("a b c+", "a=>b"))
                .hasToString("Success cannot be reached from where journeys begin, whoever chooses.");
        assertThat(guarantee("a b c+", "a=>b", "c=>b").hasCompanyMoves()).isTrue();
    }

    @Test
    void aSentenceTellsTriggersAndOfFiveTouchpointsNamesThree() {
        assertThat(guarantee("a b c d e+", "a=>b .9 talk", "a=>c .1 sms", "b=>c 1 call", "c=>d", "d=>e"))
                .hasToString("Whatever customers do, the company can bring them to \"E\" within 3 moves, if at \"A\" it"
                        + " leads them to \"C\" (sms), at \"C\" it leads them to \"D\" and at \"D\" it leads them to"
                        + " \"E\".");
        assertThat(guarantee("a b c d e f+", "a=>b", "b=>c", "c=>d", "d=>e", "e=>f"))
                .hasToString("Whatever customers do, the company can bring them to \"F\" within 5 moves, if at \"A\" it"
                        + " leads them to \"B\", at \"B\" it leads them to \"C\", at \"C\" it leads them to \"D\""
                        + " and at 2 more touchpoints as its strategy says.");
    }

    @Test
    void aPersonaPlaysWithTheMovesThatConcernHer() {
        Transition advice = Transition.builder()
                .from("request")
                .to("advice")
                .choice(Actor.COMPANY)
                .addPersonas("bob")
                .build();
        Journey declared = journey(TOUCHPOINTS, "request=>leaflet", "advice->buy", "leaflet->buy .5");
        Journey journey = declared.toBuilder()
                .addPersonas(Persona.of("bob", "Bob"), Persona.of("colleen", "Colleen"))
                .addTransitions(advice)
                .build();
        JourneyGraph graph = JourneyGraph.of(journey);

        assertThat(graph.forPersona("bob").guarantee().prospect()).isEqualTo(Prospect.GUARANTEED);
        assertThat(graph.forPersona("colleen").guarantee().prospect()).isEqualTo(Prospect.OPEN);
        assertThat(graph.forPersona("colleen").guarantee().success().best()).isEqualTo(0.5);
    }

    @Test
    void whatWasObservedCountsAndWhatNobodyPlannedIsTheCustomers() {
        Journey journey = journey(TOUCHPOINTS, "request=>advice", "request=>leaflet", "advice->buy", "leaflet->buy");
        assertThat(JourneyGraph.of(journey).guarantee().prospect()).isEqualTo(Prospect.GUARANTEED);

        // From advice customers were seen to go back, which nobody had planned.
        Guarantee back = JourneyGraph.of(
                        journey, Scripts.seen("request advice request leaflet buy", "request advice buy"))
                .guarantee();
        assertThat(back.strategy()).hasToString("request -> leaflet");
        assertThat(back.mostMoves("advice")).hasValue(3);
        assertThat(ids(back.customersDecide())).containsExactly("advice");

        // Nobody was seen to be led to the leaflet, so that this is no move; from advice half left.
        Guarantee never = JourneyGraph.of(journey, Scripts.seen("request advice", "request advice buy"))
                .guarantee();
        assertThat(never.prospect()).isEqualTo(Prospect.OPEN);
        assertThat(never.success().best()).isEqualTo(0.5);
    }

    @Test
    void errorsThatStopTheFlowStopTheGameAsWell() {
        JourneyGraph graph = JourneyGraph.of(journey("a b c+", "a=>b", "b->b 1"));

        assertThatThrownBy(graph::guarantee)
                .isInstanceOf(InvalidJourneyException.class)
                .hasMessageContaining("ERROR journey.touchpoint.trap at /stages/0/touchpoints/1");
        assertThatThrownBy(() -> example.prospect("leaflets"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("\"leaflet\"");
    }

    @Test
    void itIsFoundOnce() {
        JourneyGraph graph = JourneyGraph.of(example.flow().journey());

        assertThat(graph.guarantee()).isSameAs(graph.guarantee()).isEqualTo(example);
        assertThat(graph.guarantee().success()).isSameAs(graph.guarantee().success());
    }
}
