package org.journeymodel.graph.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.graph.InterruptedWork.assertInterrupted;
import static org.journeymodel.graph.Scripts.journey;
import static org.journeymodel.graph.Scripts.seen;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.assertj.core.data.Offset;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Channel;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyAtlas;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.core.progress.Progress;
import org.journeymodel.core.validation.InvalidJourneyException;
import org.journeymodel.core.validation.JourneyValidator;
import org.journeymodel.graph.JourneyGraph;
import org.junit.jupiter.api.Test;

class AtlasFlowTest {

    private static final Offset<Double> ROUNDING = within(1e-12);

    private final JourneyAtlas shop = JourneyAtlas.of(
            named("whole", journey("home buy thanks+", "home->buy .8", "buy->thanks 1 1d"), "buy", "purchase"),
            named("purchase", journey("cart:10m pay+", "cart->pay .75")));

    /** The journey under an id of its own; touchpoints enter sub-journeys: {@code "buy", "purchase"}. */
    private static Journey named(String id, Journey journey, String... entering) {
        Map<String, String> subJourneys = entering.length == 0 ? Map.of() : Map.of(entering[0], entering[1]);
        return AtlasScripts.entering(journey, subJourneys).toBuilder().id(id).build();
    }

    private static AtlasFlow flow(Journey whole, Journey... others) {
        List<Journey> all = new ArrayList<>(List.of(whole));
        all.addAll(List.of(others));
        return AtlasFlow.of(JourneyAtlas.of(all.toArray(Journey[]::new)), whole.id());
    }

    @Test
    void theWorkedExample() {
        AtlasFlow flow = AtlasFlow.of(shop, "whole");

        assertThat(flow.probabilityOf(Outcome.SUCCESS)).isCloseTo(0.6, ROUNDING);
        assertThat(flow.probabilityOf(Outcome.ABANDONED)).isCloseTo(0.4, ROUNDING);
        assertThat(flow.touchpointsVisited()).isCloseTo(4.4, ROUNDING);
        assertThat(flow.moves()).isCloseTo(5.4, ROUNDING);
        assertThat(flow.visits("buy")).isCloseTo(0.8, ROUNDING);
        // .8 · 10 min + .6 · 1,440 min
        assertThat(flow.time().mean()).isEqualTo(Duration.ofMinutes(8 + 864));
        assertThat(flow)
                .hasToString("Journey \"whole\": 60.0 % succeed, 5.4 moves, at least 14 h 32 min (28.0 % of"
                        + " times known)");
    }

    @Test
    void coverageCountsStaysAndWaitsThatHappen() {
        // Stays: home 1, cart .8 (known), pay .6, thanks .6. Waits: to buy .8, to thanks .6 (known), to pay .6.
        assertThat(AtlasFlow.of(shop, "whole").time().coverage())
                .isCloseTo((0.8 + 0.6) / (1 + 0.8 + 0.6 + 0.6 + 0.8 + 0.6 + 0.6), ROUNDING);
    }

    @Test
    void theWorkedExampleLaidOutFlat() {
        Journey flat = AtlasFlow.of(shop, "whole").flattened();

        assertThat(flat.touchpoints())
                .extracting(Touchpoint::id)
                .containsExactly("home", "buy", "buy.cart", "buy.pay", "buy.done", "thanks");
        assertThat(JourneyGraph.of(flat).journeyFlow().moves())
                .extracting(Object::toString)
                .containsExactly(
                        "home -> buy 80.0 % (declared)",
                        "buy -> buy.cart 100.0 % (declared)",
                        "buy.cart -> buy.pay 75.0 % (declared)",
                        "buy.pay -> buy.done 100.0 % (declared)",
                        "buy.done -> thanks 100.0 % (declared)");
        assertThat(flat.getTouchpoint("buy.pay").outcome()).isEmpty();
        assertThat(flat.getTouchpoint("buy.done").name()).isEqualTo("BUY (done)");
        assertThat(JourneyValidator.standard().validate(flat).hasErrors()).isFalse();
        assertThat(JourneyGraph.of(flat).flow().moves()).isCloseTo(5.4, ROUNDING);
    }

    @Test
    void anOutcomeIsReachedWhenItsSubJourneyEndedWell() {
        AtlasFlow flow = flow(
                named("whole", journey("buy+"), "buy", "purchase"),
                named("purchase", journey("cart pay~", "cart->pay .25")));

        assertThat(flow.outcomeProbabilities())
                .containsExactly(
                        Map.entry(Outcome.SUCCESS, 0.25),
                        Map.entry(Outcome.FAILURE, 0.0),
                        Map.entry(Outcome.NEUTRAL, 0.0),
                        Map.entry(Outcome.ABANDONED, 0.75));
    }

    @Test
    void aFailureWithinIsNoFailureOfTheParent() {
        AtlasFlow flow = flow(
                named("whole", journey("buy thanks+", "buy->thanks 1"), "buy", "purchase"),
                named("purchase", journey("refused-")));

        assertThat(flow.probabilityOf(Outcome.FAILURE)).isZero();
        assertThat(flow.probabilityOf(Outcome.ABANDONED)).isOne();
    }

    @Test
    void whoHadSucceededBeforeHasSucceededWhateverComesAfter() {
        AtlasFlow flow = flow(
                named("whole", journey("paid+ help", "paid->help 1"), "help", "support"),
                named("support", journey("call-")));

        assertThat(flow.probabilityOf(Outcome.SUCCESS)).isOne();
    }

    @Test
    void aSubJourneyThatWasNeutralAlreadyLetsItsParentGoOnThoughItIsLostItself() {
        // The middle journey is neutral from its first touchpoint on, whatever becomes of the innermost.
        AtlasFlow flow = flow(
                named("whole", journey("support thanks+", "support->thanks 1"), "support", "middle"),
                named("middle", journey("told~ call", "told->call 1"), "call", "inner"),
                named("inner", journey("refused-")));

        assertThat(flow.probabilityOf(Outcome.SUCCESS)).isOne();
        assertThat(JourneyGraph.of(flow.flattened()).flow().probabilityOf(Outcome.SUCCESS))
                .isOne();
    }

    @Test
    void howASubJourneyTurnedOutIsRememberedToItsEnd() {
        // Half fail at first; of all who come to help, half are solved, a success whatever was before. The
        // other half go home: abandoned, or failed. Nobody is neutral.
        AtlasFlow flow = flow(
                named("whole", journey("support thanks+", "support->thanks 1"), "support", "calls"),
                named(
                        "calls",
                        journey(
                                "call refused- help home solved+",
                                "call->refused .5",
                                "call->help .5",
                                "refused->help 1",
                                "help->solved .5",
                                "help->home .5")));

        assertThat(flow.probabilityOf(Outcome.SUCCESS)).isCloseTo(0.5, ROUNDING);
        assertThat(flow.flattened().touchpoints())
                .extracting(Touchpoint::id)
                .containsExactly(
                        "support",
                        "support.call",
                        "support.refused",
                        "support.help",
                        "support.help.after-failure",
                        "support.home",
                        "support.home.after-failure",
                        "support.solved",
                        "support.done",
                        "thanks");
    }

    @Test
    void eachPassageThroughASubJourneyIsNew() {
        // From a .5 come well through the step and go back to it: 1 / (1 - .5) entries, never an end of their own.
        AtlasFlow flow = flow(
                named("whole", journey("a b+", "a->a .5", "a->b .5"), "a", "step"),
                named("step", journey("x:1m y+", "x->y 1")));

        assertThat(flow.visits("a")).isCloseTo(2, ROUNDING);
        assertThat(flow.probabilityOf(Outcome.SUCCESS)).isCloseTo(1, ROUNDING);
        // Twice a, x, y and a done; b.
        assertThat(flow.touchpointsVisited()).isCloseTo(9, ROUNDING);
        assertThat(flow.time().mean()).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void aSubJourneyEnteredByTwoTouchpointsIsSolvedOnce() {
        List<Progress> heard = new ArrayList<>();
        Journey whole = AtlasScripts.entering(journey("a b+", "a->b 1"), Map.of("a", "step", "b", "step")).toBuilder()
                .id("whole")
                .build();
        AtlasFlow flow = AtlasFlow.of(JourneyAtlas.of(whole, named("step", journey("x+"))), "whole", heard::add);

        assertThat(heard.get(heard.size() - 1)).hasToString("Solving the journeys: 2 of 2");
        assertThat(flow.flattened().touchpoints())
                .extracting(Touchpoint::id)
                .containsExactly("a", "a.x", "a.done", "b", "b.x", "b.done");
    }

    @Test
    void theFlowOfASubJourneyStandsBesideIt() {
        AtlasFlow whole = AtlasFlow.of(shop, "whole");

        assertThat(whole.flowOf("purchase").probabilityOf(Outcome.SUCCESS)).isEqualTo(0.75);
        assertThat(whole.flowOf("purchase")).isEqualTo(AtlasFlow.of(shop, "purchase"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> whole.flowOf("purchase").flowOf("whole"))
                .withMessage("Journey \"purchase\" does not enter journey \"whole\". Ask for its flow with"
                        + " AtlasFlow.of(atlas, journey).");
    }

    @Test
    void theFlowsOfAllThatMayBeEnteredStandTogether() {
        AtlasFlow whole = AtlasFlow.of(shop, "whole");

        assertThat(whole.flows().keySet()).containsExactly("purchase", "whole");
        assertThat(whole.flows())
                .containsEntry("purchase", whole.flowOf("purchase"))
                .containsEntry("whole", whole);
        assertThat(whole.flowOf("purchase").flows().keySet()).containsExactly("purchase");
    }

    @Test
    void tellsWhatItRestsOn() {
        assertThat(AtlasFlow.of(shop, "whole").basis())
                .containsEntry(Provenance.DECLARED, 3)
                .containsEntry(Provenance.ASSUMED, 0)
                .containsEntry(Provenance.OBSERVED, 0);
        assertThat(AtlasFlow.of(shop, "whole").flowOf("purchase").basis()).containsEntry(Provenance.DECLARED, 1);
    }

    @Test
    void tellsItself() {
        AtlasFlow flow = AtlasFlow.of(shop, "purchase");
        assertThat(flow.toAttributes())
                .isEqualTo(AttributeValue.object()
                        .put("journey", "purchase")
                        .put(
                                "outcomes",
                                AttributeValue.object()
                                        .put("success", 0.75)
                                        .put("failure", 0)
                                        .put("neutral", 0)
                                        .put("abandoned", 0.25)
                                        .build())
                        .put("touchpointsVisited", 1.75)
                        .put("time", flow.time().toAttributes())
                        .build());
        assertThat(flow)
                .isEqualTo(AtlasFlow.of(shop, "purchase"))
                .hasSameHashCodeAs(AtlasFlow.of(shop, "purchase"))
                .isNotEqualTo(AtlasFlow.of(shop, "whole"));
    }

    @Test
    void anUnknownSubJourneyIsRefusedWhereCustomersMayEnterIt() {
        Journey whole = named("whole", journey("a"), "a", "purchse");
        JourneyAtlas atlas = JourneyAtlas.of(whole, named("purchase", journey("x+")));

        assertThat(AtlasFlow.of(atlas, "purchase").probabilityOf(Outcome.SUCCESS))
                .isOne();
        assertThatThrownBy(() -> AtlasFlow.of(atlas, "whole"))
                .isInstanceOf(InvalidJourneyException.class)
                .hasMessage("Journey \"whole\" cannot be used as it is:\n"
                        + "ERROR journey.touchpoint.unknown-sub-journey at /stages/0/touchpoints/0/subJourney:"
                        + " touchpoint \"a\": no journey of this atlas has the id \"purchse\". Did you mean"
                        + " \"purchase\"?");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> AtlasFlow.of(atlas, "hole"))
                .withMessage("Atlas has no journey \"hole\". Did you mean \"whole\"?");
    }

    @Test
    void journeysThatGoInACircleAreRefused() {
        JourneyAtlas atlas =
                JourneyAtlas.of(named("one", journey("a"), "a", "two"), named("two", journey("b"), "b", "one"));

        assertThatThrownBy(() -> AtlasFlow.of(atlas, "two"))
                .isInstanceOf(InvalidJourneyException.class)
                .hasMessageContaining("ERROR journey.touchpoint.sub-journey-cycle")
                .hasMessageContaining("its sub-journeys go in a circle");
    }

    @Test
    void aTrapWithinASubJourneyIsRefused() {
        assertThatThrownBy(() ->
                        flow(named("whole", journey("a"), "a", "endless"), named("endless", journey("x y", "x->x 1"))))
                .isInstanceOf(InvalidJourneyException.class)
                .hasMessageStartingWith("Journey \"endless\" cannot be used as it is:\nERROR journey.touchpoint.trap");
    }

    @Test
    void flatteningHasALimit() {
        AtlasFlow flow = AtlasFlow.of(shop, "whole");

        assertThat(flow.flattened(6).touchpoints()).hasSize(6);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> flow.flattened(5))
                .withMessage("Journey \"whole\", laid out flat, has more than 5 touchpoints. Allow more, or ask the"
                        + " atlas flow itself, which needs none of them.");
    }

    @Test
    void idsThatAreTakenGetANumber() {
        Journey whole = named("whole", journey("buy paid", "buy->paid 1"), "buy", "purchase");
        Journey taken = whole.toBuilder()
                .addChannels(Channel.digital("buy.cart", "Cart"), Channel.digital("buy.cart-2", "Cart 2"))
                .addStages(Stage.of("buy.done", "Done"))
                .build();

        assertThat(flow(taken, named("purchase", journey("cart+"))).flattened().touchpoints())
                .extracting(Touchpoint::id)
                .containsExactly("buy", "buy.cart-3", "buy.done-2", "paid");
    }

    @Test
    void whatTouchpointsOfASubJourneyReferToComesWithThem() {
        Journey purchase = named("purchase", journey("cart+")).toBuilder()
                .addChannels(Channel.digital("web", "Website"))
                .build();
        Journey flat = flow(named("whole", journey("buy"), "buy", "purchase"), purchase)
                .flattened();

        assertThat(flat.channels()).containsExactly(Channel.digital("web", "Website"));
    }

    @Test
    void feelingsComeAlong() {
        Journey flat = flow(
                        named("whole", journey("buy^.5"), "buy", "purchase"), named("purchase", journey("cart^-.7")))
                .flattened();

        assertThat(flat.feelingAt(flat.getTouchpoint("buy"))).hasValue(0.5);
        assertThat(flat.feelingAt(flat.getTouchpoint("buy.cart"))).hasValue(-0.7);
        assertThat(flat.feelingAt(flat.getTouchpoint("buy.done"))).isEmpty();
    }

    @Test
    void whatCustomersDidTakesThePlaceOfWhatIsDeclared() {
        // Nine of ten paid, and took 5 minutes from event to event, the stay at the cart within.
        String[] paths = new String[10];
        Arrays.fill(paths, "cart pay");
        paths[0] = "cart";
        FlowStatistics seen = seen(Map.of("cart pay", Duration.ofMinutes(5)), paths);
        AtlasFlow flow = AtlasFlow.of(shop, "whole", Map.of("purchase", seen));

        assertThat(flow.probabilityOf(Outcome.SUCCESS)).isCloseTo(0.72, ROUNDING);
        // .72 · 5 min + .72 · 1,440 min
        assertThat(flow.time().mean()).isEqualTo(Duration.ofSeconds(216 + 62_208));
        assertThat(flow.basis()).containsEntry(Provenance.OBSERVED, 1).containsEntry(Provenance.DECLARED, 2);
        assertThat(FlowAnalysis.of(JourneyFlow.of(flow.flattened())).time().mean())
                .isEqualTo(flow.time().mean());
        assertThat(flow.flowOf("purchase").probabilityOf(Outcome.SUCCESS)).isCloseTo(0.9, ROUNDING);
        assertThat(flow)
                .isEqualTo(AtlasFlow.of(shop, "whole", Map.of("purchase", seen)))
                .isNotEqualTo(AtlasFlow.of(shop, "whole"));
        assertThat(flow.method()).isEqualTo(SolutionMethod.ELIMINATION);
    }

    @Test
    void whereCustomersWereSeenATrapThatIsDeclaredDoesNotCount() {
        JourneyAtlas atlas = JourneyAtlas.of(
                named("whole", journey("buy thanks+", "buy->thanks 1"), "buy", "purchase"),
                named("purchase", journey("cart pay", "cart->pay 1", "pay->cart 1")));

        assertThatExceptionOfType(InvalidJourneyException.class).isThrownBy(() -> AtlasFlow.of(atlas, "whole"));
        AtlasFlow flow = AtlasFlow.of(atlas, "whole", Map.of("purchase", seen("cart pay", "cart")));
        // The way back from pay was planned, so that it is no neutral end: buy, cart and, half of them, pay.
        assertThat(flow.touchpointsVisited()).isCloseTo(2.5, ROUNDING);
    }

    @Test
    void statisticsOfAnUnknownJourneyAreRefused() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> AtlasFlow.of(shop, "whole", Map.of("purchases", seen("cart"))))
                .withMessageContaining("\"purchases\"")
                .withMessageContaining("\"purchase\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AtlasFlow.of(shop, "whole", Map.of("purchase", seen("carts"))))
                .withMessageContaining("\"carts\"");
    }

    @Test
    void interruptionEndsIt() {
        AtlasFlow flow = AtlasFlow.of(shop, "whole");
        Thread.currentThread().interrupt();
        assertInterrupted(() -> AtlasFlow.of(shop, "whole"));
        Thread.currentThread().interrupt();
        assertInterrupted(flow::flattened);
    }
}
