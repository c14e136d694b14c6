package org.journeymodel.graph.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.graph.Scripts.journey;
import static org.journeymodel.graph.Scripts.seen;
import static org.journeymodel.graph.whatif.EditTest.assertShares;

import java.time.Duration;
import java.util.Map;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.graph.JourneyGraph;
import org.junit.jupiter.api.Test;

/** Edits change the shares that a graph rests on: observed ones, or those of one persona. */
class ObservedWhatIfTest {

    private final Journey journey = journey("home:1h cart:1h pay+ help", "home->cart .9", "cart->pay .9 1d");

    /** Of four, two pay; one goes home again, which nobody planned. */
    private final FlowStatistics statistics = seen(
            Map.of("home cart", Duration.ofHours(2), "cart pay", Duration.ofHours(4), "cart home", Duration.ofHours(6)),
            "home cart pay",
            "home cart home cart pay",
            "home",
            "home");

    private final JourneyGraph observed = JourneyGraph.of(journey, statistics);

    @Test
    void anEditChangesTheObservedShare() {
        WhatIf whatIf = observed.whatIf(Edit.probability("cart", "home", 0));

        // cart: 3 visits, of which 2 pay and 1 goes home. home: 5 visits, of which 3 go to cart.
        assertThat(whatIf.words())
                .containsExactly("\"CART\" leads to \"HOME\" in 0.0 % instead of 33.3 % of its visits");
        assertShares(whatIf, "cart", Map.of("pay", 1.0));
        assertShares(whatIf, "home", Map.of("cart", 0.6, "END", 0.4));
        assertThat(whatIf.after().success().orElseThrow()).isCloseTo(0.6, within(1e-12));
        assertThat(whatIf.notes())
                .contains("The journey after the edits declares the shares and times that were observed before them.");
    }

    @Test
    void whatNoEditChangesIsMeasuredAsBefore() {
        WhatIf whatIf = observed.whatIf(Edit.probability("cart", "pay", 2 / 3.0));

        assertThat(whatIf.after().success().orElseThrow())
                .isCloseTo(whatIf.before().success().orElseThrow(), within(1e-12))
                .isCloseTo(0.5, within(1e-12));
        assertThat(whatIf.after().time()).isCloseTo(whatIf.before().time(), Duration.ofMillis(1));
        assertThat(whatIf.flowAfter().visits("home")).isCloseTo(1.25, within(1e-12));
        assertThat(JourneyGraph.of(whatIf.journey()).flow().probabilityOf(Outcome.SUCCESS))
                .isCloseTo(0.5, within(1e-12));
    }

    @Test
    void observedWaitsAreShortened() {
        WhatIf whatIf = observed.whatIf(Edit.waiting("cart", "pay", Duration.ZERO));

        assertThat(whatIf.words()).containsExactly("the wait from \"CART\" to \"PAY\" is 0 s instead of 4 h");
        assertThat(whatIf.before()
                        .timeOfSuccess()
                        .orElseThrow()
                        .minus(whatIf.after().timeOfSuccess().orElseThrow()))
                .isCloseTo(Duration.ofHours(4), Duration.ofMillis(1));
    }

    @Test
    void staysThatAreInTheWaitingCannotBeSet() {
        assertThatThrownBy(() -> observed.whatIf(Edit.duration("home", Duration.ZERO)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The duration of touchpoint \"home\" cannot be set: its waiting times were observed from"
                        + " event to event, so the stays are in them. Set the waiting of the transitions out of it"
                        + " instead.");
    }

    @Test
    void theSmallestChangeIsOneOfTheObservedShares() {
        SmallestChanges changes = observed.smallestChanges(Target.successAtLeast(0.55));

        for (SingleChange each : changes.changes()) {
            assertThat(observed.whatIf(each.edit()).after().success().orElseThrow())
                    .isGreaterThanOrEqualTo(0.55)
                    .isCloseTo(each.measure(), within(1e-12));
        }
        assertThat(changes.changes()).isNotEmpty();
    }

    @Test
    void anEditOfAPersonasGraphChangesHerShares() {
        Journey ofTwo = journey("home shop+ list+").toBuilder()
                .addPersonas(
                        Persona.builder().id("ann").name("Ann").build(),
                        Persona.builder().id("bob").name("Bob").build())
                .addTransitions(
                        Transition.of("home", "shop").withProbability(0.3),
                        Transition.builder()
                                .from("home")
                                .to("list")
                                .addPersonas("bob")
                                .probability(0.4)
                                .build())
                .build();
        JourneyGraph anns = JourneyGraph.of(ofTwo).forPersona("ann");
        WhatIf whatIf = anns.whatIf(Edit.probability("home", "shop", 0.8));

        assertThat(whatIf.words())
                .containsExactly("\"HOME\" leads to \"SHOP\" in 80.0 % instead of 50.0 % of its visits");
        assertShares(whatIf, "home", Map.of("shop", 0.8, "END", 0.2));
        assertThat(whatIf.journeyFlow().persona()).contains("ann");
        assertThat(whatIf.notes())
                .contains("The journey after the edits is that of customers like persona \"Ann\" alone.");
        assertThatThrownBy(() -> anns.whatIf(Edit.addTransition(Transition.builder()
                        .from("shop")
                        .to("list")
                        .addPersonas("bob")
                        .probability(0.4)
                        .build())))
                .hasMessage("Transition to add, shop -> list, does not concern persona \"ann\", of whom this graph is."
                        + " Add her to its personas, or ask the graph of all.");
    }
}
