package org.journeymodel.graph.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.graph.Scripts.graph;
import static org.journeymodel.graph.Scripts.journey;
import static org.journeymodel.graph.Scripts.seen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.core.validation.InvalidJourneyException;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.RandomJourney;
import org.junit.jupiter.api.Test;

class ConformanceTest {

    private final JourneyGraph shop = graph("search compare pay", "search->compare", "compare->pay");

    /** Customers u1, u2 and so on, each with a path. */
    private static ObservedJourneys log(String... paths) {
        List<ObservedJourney> journeys = new ArrayList<>();
        for (String path : paths) {
            journeys.add(ObservedJourney.of("u" + (journeys.size() + 1), path.split(" ", -1)));
        }
        return ObservedJourneys.of(journeys);
    }

    private final Conformance example =
            shop.conformance(log("search compare pay", "search compare pay", "search compare pay", "search chat pay"));

    @Test
    void fitnessIsOneLessCostOverWorst() {
        // 2 moves of 4 customers' cost, at worst 3 events ad hoc and 3 touchpoints missing each
        assertThat(example.fitness()).isEqualTo(1 - 2.0 / 24);
        assertThat(example.meanFitness()).isCloseTo((3 + 4.0 / 6) / 4, within(1e-15));
        assertThat(example.fittingCustomers()).isEqualTo(3);
        assertThat(example.fittingShare()).isEqualTo(0.75);
        assertThat(example.eventCount()).isEqualTo(12);
        assertThat(example).hasToString("4 customers, 2 variants: fitness 0.9167, 3 fit, precision 1.0000");
    }

    @Test
    void eachVariantIsAlignedOnceMostCustomersFirst() {
        assertThat(example.alignments())
                .extracting(Alignment::toString)
                .containsExactly(
                        "3 customers, fitness 1.0000: search, compare, pay",
                        "1 customer, fitness 0.6667: search, ad hoc: chat, missing: compare, pay");
        assertThat(example.alignments().get(1).run())
                .extracting(Touchpoint::id)
                .containsExactly("search", "compare", "pay");
    }

    @Test
    void deviationsAreGatheredMostCustomersFirst() {
        Conformance conformance =
                shop.conformance(log("search pay", "search compare pay", "search chat chat pay", "search pay", "pay"));

        assertThat(conformance.deviations())
                .extracting(FrequentDeviation::sentence)
                .containsExactly(
                        "3 of 5 customers (60.0 %) skipped \"COMPARE\" between \"SEARCH\" and \"PAY\".",
                        "1 of 5 customers (20.0 %) visited \"chat\" between \"SEARCH\" and \"PAY\", which the map does not"
                                + " know, 2 times in all.",
                        "1 of 5 customers (20.0 %) skipped \"SEARCH\" before \"PAY\".",
                        "1 of 5 customers (20.0 %) skipped \"COMPARE\" before \"PAY\".");
        assertThat(conformance.deviations().get(0).examples()).containsExactly("u1", "u4", "u3");
        assertThat(conformance.deviations(DeviationKind.AD_HOC)).hasSize(1);
        assertThat(conformance.unknownNames()).containsExactly(Map.entry("chat", 2L));
        assertThat(conformance.byTouchpoint().get(0)).hasToString("\"COMPARE\": 1 visit as planned, 4 missing");
        assertThat(conformance.byTouchpoint().get(0).customers()).isEqualTo(4);
    }

    @Test
    void failingIsGatheredByTouchpointAndCostsNothing() {
        ObservedJourneys refused = ObservedJourneys.of(
                ObservedJourney.of(
                        JourneyEvent.of("u1", "search"),
                        JourneyEvent.of("u1", "compare"),
                        JourneyEvent.builder()
                                .customer("u1")
                                .touchpoint("pay")
                                .failed(true)
                                .build()),
                ObservedJourney.of("u2", "search", "compare", "pay"));
        Conformance conformance = shop.conformance(refused);

        assertThat(conformance.fitness()).isEqualTo(1);
        assertThat(conformance.deviations())
                .extracting(FrequentDeviation::sentence)
                .containsExactly("1 of 2 customers (50.0 %) failed at \"PAY\".");
        assertThat(conformance.deviations().get(0).examples()).containsExactly("u1");
        assertThat(conformance.journeys().map(JourneyConformance::toString))
                .containsExactly("u1: fitness 1.0000, 1 deviation", "u2: fitness 1.0000, 0 deviations");
    }

    @Test
    void precisionCountsWhatTheMapAllowsAndNobodyDoes() {
        JourneyGraph wishes = graph("home cart wish pay", "home->cart", "home->wish", "cart->pay", "wish->pay");
        Precision precision = wishes.conformance(log("home cart pay", "home cart pay", "home cart pay"))
                .precision();

        // START 1 of 1, home 1 of 2, cart 1 of 1, pay (END) 1 of 1, each 3 times
        assertThat(precision.value()).isCloseTo(1 - 3.0 / 15, within(1e-15));
        assertThat(precision.unusedMoves())
                .extracting(UnusedMove::toString)
                .containsExactly("No aligned run goes from \"HOME\" to \"WISH\", in 3 visits.");
        assertThat(precision.unvisited()).extracting(Touchpoint::id).containsExactly("wish");
    }

    @Test
    void precisionLooksAtEntriesAndEndsToo() {
        JourneyGraph two = graph("a@.5!.5 b@.5", "a->b .5");
        Precision precision = two.conformance(log("a b")).precision();

        // START allows a and b, a allows b and END, b allows END: 2 of 5 escape.
        assertThat(precision.value()).isCloseTo(0.6, within(1e-15));
        assertThat(precision.unusedMoves())
                .extracting(UnusedMove::toString)
                .containsExactly(
                        "No aligned run begins at \"B\", of 1 customer.", "No aligned run ends at \"A\", in 1 visit.");
    }

    @Test
    void visitedIsWhatSomebodyVisitedAndNotWhatTheRunHas() {
        assertThat(shop.conformance(log("search pay")).precision().unvisited())
                .extracting(Touchpoint::id)
                .containsExactly("compare");
        JourneyGraph trap = graph("a b c d", "a->b", "b->c", "c->b", "a->d");
        assertThat(trap.conformance(log("a b c b", "a d")).precision().unvisited())
                .isEmpty();
    }

    @Test
    void customersOnTheirWayMayStopAnywhere() {
        Conformance ended = shop.conformance(log("search"));
        Conformance underway =
                shop.conformance(log("search"), ConformanceOptions.standard().withOpenEnds());

        assertThat(ended.alignments().get(0))
                .hasToString("1 customer, fitness 0.5000: search, missing: compare, missing: pay");
        assertThat(underway.alignments().get(0)).hasToString("1 customer, fitness 1.0000: search");
    }

    @Test
    void ownCostsDecideWhatIsCheaper() {
        AlignmentCosts costs = AlignmentCosts.of(1, 1).withMissing("compare", 0).withAdHoc("pay", 5);
        Conformance conformance = shop.conformance(
                log("search pay", "pay search compare pay"),
                ConformanceOptions.standard().withCosts(costs));

        // What costs nothing is tolerated.
        assertThat(conformance.alignments().get(0).moves()).hasSize(3);
        assertThat(conformance.alignments().get(0).deviations()).isEmpty();
        assertThat(conformance.alignments().get(0).fitness()).isEqualTo(1);
        // The first pay ad hoc costs 5; kept, it would cost search missing, then search, compare and pay ad hoc: 8.
        assertThat(conformance.alignments().get(1).cost()).isEqualTo(5);
    }

    @Test
    void theDeclaredMapCountsWhateverTheGraphRestsOn() {
        JourneyGraph observed = JourneyGraph.of(shop.journey(), seen("search pay"));

        assertThat(observed.conformance(log("search pay")).deviations()).hasSize(1);
        assertThat(observed.conformance(log("search compare pay")).fitness()).isEqualTo(1);
    }

    /** Only Bob's customers go to the catalogue. */
    @Test
    void aPersonasMapIsWithoutTheWaysOfOthers() {
        Journey journey = journey("home catalogue pay", "home->pay", "catalogue->pay").toBuilder()
                .addPersonas(
                        Persona.builder().id("bob").name("Bob").build(),
                        Persona.builder().id("colleen").name("Colleen").build())
                .addTransitions(Transition.builder()
                        .from("home")
                        .to("catalogue")
                        .addPersonas("bob")
                        .build())
                .build();
        JourneyGraph all = JourneyGraph.of(journey);

        assertThat(all.conformance(log("home catalogue pay")).fitness()).isEqualTo(1);
        assertThat(all.forPersona("bob").conformance(log("home catalogue pay")).fitness())
                .isEqualTo(1);
        assertThat(all.forPersona("colleen")
                        .conformance(log("home catalogue pay"))
                        .deviations())
                .extracting(FrequentDeviation::sentence)
                .containsExactly("1 of 1 customer (100.0 %) visited \"CATALOGUE\" between \"HOME\" and \"PAY\","
                        + " where the map has no way to it.");
    }

    @Test
    void eventNamesMeanTheirTouchpoint() {
        JourneyGraph named = graph("search=google buy", "search->buy");

        assertThat(named.conformance(log("google buy")).fitness()).isEqualTo(1);
    }

    @Test
    void aLogWithoutAnyKnownNameFitsNotAtAllAndSaysWhy() {
        Conformance conformance = shop.conformance(log("x y"));

        assertThat(conformance.fitness()).isZero();
        assertThat(conformance.knowsAnyName()).isFalse();
        assertThat(conformance.precision().isKnown()).isFalse();
        assertThat(conformance).hasToString("1 customer, 1 variant: fitness 0.0000, 0 fit, precision unknown");
        assertThat(conformance.toText())
                .contains("None of the names of the log is known. List them among the event names of the touchpoints"
                        + " that they mean.\n  \"x\": 1 event\n  \"y\": 1 event\n");
    }

    @Test
    void simulatedJourneysConform() {
        for (long seed = 1; seed <= 100; seed++) {
            JourneyGraph map = JourneyGraph.of(RandomJourney.of(seed, 8).journey());
            Conformance conformance = map.conformance(map.simulate(50, seed));

            assertThat(conformance.fitness()).isEqualTo(1);
            assertThat(conformance.deviations()).isEmpty();
        }
    }

    @Test
    void textSaysAllOfIt() {
        assertThat(example.toText()).isEqualTo("""
                        J: what customers did, held against the declared map
                          4 customers, 2 variants, 12 events
                          costs: missing 1, ad hoc 1

                        Fitness 0.9167, mean of the customers 0.9167, precision 1.0000
                          3 of 4 customers (75.0 %) fit the map: nothing missing, ad hoc or out of order

                        Names that the map does not know
                          "chat": 1 event

                        Deviations, most customers first
                          1 of 4 customers (25.0 %) skipped "COMPARE" between "SEARCH" and "PAY".
                          1 of 4 customers (25.0 %) visited "chat" between "SEARCH" and "PAY", which the map does not know.

                        Where
                          "COMPARE": 3 visits as planned, 1 missing
                        """);
    }

    @Test
    void attributesNameWhatWasFound() {
        assertThat(example.toAttributes().fields())
                .containsKeys(
                        "journey", "options", "fitness", "precision", "deviations", "touchpoints", "unknownNames");
    }

    @Test
    void segmentsStandSideBySide() {
        Map<String, ObservedJourneys> segments = new LinkedHashMap<>();
        segments.put("new", log("search pay"));
        segments.put("old", log("search compare pay"));
        ConformanceComparison comparison = shop.conformance(segments, ConformanceOptions.standard());

        assertThat(comparison.toText()).isEqualTo("""
                        new: 1 customer, 1 variant: fitness 0.8000, 0 fit, precision 1.0000
                        old: 1 customer, 1 variant: fitness 1.0000, 1 fit, precision 1.0000
                        """);
        assertThat(comparison.get("old").fitness()).isEqualTo(1);
        assertThatThrownBy(() -> comparison.get("olt"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("There is no segment \"olt\". Did you mean \"old\"?");
    }

    @Test
    void nobodyCannotBeHeldAgainstAMap() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shop.conformance(log()))
                .withMessage("Observed journeys must be of at least one customer, but were of none."
                        + " Leave out periods and segments in which nobody was seen.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shop.conformance(Map.of(), ConformanceOptions.standard()))
                .withMessage("Conformance must be compared for at least one segment, but there was none. Name one.");
    }

    @Test
    void aMapWithoutAnyRunIsRefusedButForCustomersOnTheirWay() {
        JourneyGraph trap = graph("a b", "a->b", "b->a");

        assertThatThrownBy(() -> trap.conformance(log("a b")))
                .isInstanceOf(InvalidJourneyException.class)
                .hasMessageContaining("no end of the journey can be reached from it");
        assertThat(trap.conformance(log("a b a"), ConformanceOptions.standard().withOpenEnds())
                        .fitness())
                .isEqualTo(1);
    }

    @Test
    void aTrapBesideTheRunsDoesNotStop() {
        JourneyGraph trap = graph("a b c", "a->b .5", "a->c .5", "b->b");

        assertThat(trap.conformance(log("a c")).fitness()).isEqualTo(1);
        assertThat(trap.conformance(log("a b c")).alignments().get(0).cost()).isEqualTo(1);
    }

    @Test
    void aNameOfSeveralTouchpointsIsRefused() {
        JourneyGraph twice = JourneyGraph.of(journey("a=x b=x", "a->b"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> twice.conformance(log("x")))
                .withMessage("Event name \"x\" belongs to touchpoint \"a\" and to touchpoint \"b\"."
                        + " Leave it at one of them.");
    }

    @Test
    void costsOfAnUnknownTouchpointAreRefused() {
        ConformanceOptions options =
                ConformanceOptions.standard().withCosts(AlignmentCosts.unit().withMissing("compar", 2));

        assertThatThrownBy(() -> shop.conformance(log("search"), options))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("Did you mean \"compare\"?");
    }

    @Test
    void costsOutOfRangeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AlignmentCosts.of(-1, 1))
                .withMessage("Cost of a missing touchpoint must be from 0 to 10000, but was -1."
                        + " Only the ratio of costs counts, so scale them all.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AlignmentCosts.unit().withAdHoc("a", 10_001))
                .withMessage("Cost of an ad hoc event must be from 0 to 10000, but was 10001."
                        + " Only the ratio of costs counts, so scale them all.");
    }

    @Test
    void equalLogsGiveEqualResults() {
        Conformance again = shop.conformance(
                log("search compare pay", "search compare pay", "search compare pay", "search chat pay"));

        assertThat(again).isEqualTo(example).hasSameHashCodeAs(example);
        assertThat(again.toAttributes()).isEqualTo(example.toAttributes());
        assertThat(shop.conformance(log("search compare pay"))).isNotEqualTo(example);
    }
}
