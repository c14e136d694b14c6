package org.journeymodel.graph.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.graph.Scripts.graph;
import static org.journeymodel.graph.Scripts.journey;
import static org.journeymodel.graph.Scripts.seen;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Persona;
import org.journeymodel.graph.JourneyGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlowAnalysisTest {

    private static final Offset<Double> EXACT = within(1e-12);
    private static final String[] FIVE_PATHS = {
        "home catalog cart purchase",
        "home catalog cart purchase",
        "home catalog catalog cart",
        "home search cart",
        "home search search"
    };

    private static FlowAnalysis fiveCustomers() {
        return JourneyGraph.of(journey("home catalog search cart purchase+"), seen(FIVE_PATHS))
                .flow();
    }

    @Test
    void theFiveCustomersOfTheDocumentation() {
        FlowAnalysis flow = fiveCustomers();

        assertThat(flow.probabilityOf(Outcome.SUCCESS)).isCloseTo(0.4, EXACT);
        assertThat(flow.outcomeProbabilities().keySet()).containsExactly(Outcome.values());
        // 0.6 by way of catalog, and 0.4 · 1/2 by way of search; u1 to u4 were counted there.
        assertThat(flow.probabilityOfReaching("cart")).isCloseTo(0.8, EXACT);
        assertThat(flow.countedShareReaching("cart")).hasValue(0.8);
        // 1/3 of 0.6 visits at search, 1/2 of 0.8 at cart.
        assertThat(flow.dropOffs()).extracting(each -> each.touchpoint().id()).containsExactly("cart", "search");
        assertThat(flow.dropOffs().get(0).lost()).isCloseTo(0.4, EXACT);
        assertThat(flow.dropOffs().get(0).exitShare()).isCloseTo(0.5, EXACT);
        assertThat(flow.dropOffs().get(1).lost()).isCloseTo(0.2, EXACT);
        assertThat(flow.dropOffs().get(1).exitShare()).isCloseTo(1 / 3.0, EXACT);
        assertThat(flow.dropOffs().get(1).provenance()).isEqualTo(Provenance.OBSERVED);
        assertThat(flow.basis())
                .containsEntry(Provenance.OBSERVED, 7)
                .containsEntry(Provenance.DECLARED, 0)
                .containsEntry(Provenance.ASSUMED, 0);
    }

    @Test
    void tellsItselfInALine() {
        assertThat(fiveCustomers())
                .hasToString("Journey \"j\": success 40.0 %, abandoned 60.0 %, 4.6 moves, no time known");
        // 1.6077 searches of 10 min; of 3.6045 stays and 2.6045 waits only these are known.
        assertThat(graph("search:10m compare buy+", "search->compare .9", "compare->search .42", "compare->buy .38")
                        .flow())
                .hasToString("Journey \"j\": success 55.0 %, abandoned 45.0 %, 4.6 moves, at least 16 min 5 s (25.9 %"
                        + " of times known)");
        assertThat(JourneyGraph.of(journey("a+:1h").toBuilder()
                                .addPersonas(Persona.of("ann", "Ann"))
                                .build())
                        .forPersona("ann")
                        .flow())
                .hasToString("Journey \"j\" for persona \"ann\": success 100.0 %, 2.0 moves, 1 h");
    }

    @Test
    void theTimeOfTheDocumentation() {
        FlowAnalysis flow = graph(
                        "search:10m compare buy+", "search->compare .9", "compare->search .42 2d", "compare->buy .38")
                .flow();

        // 1.6077 · 10 min = 16 min; 1.4469 · 0.42 · 2 d = 1.2154 d = 1 d 5 h
        double seconds = 600 / 0.622 + 0.9 / 0.622 * 0.42 * 2 * 86_400;
        assertThat(flow.time().mean().toNanos() * 1e-9).isCloseTo(seconds, within(1e-6));
        // Known: the stays at search and the waits of the way back. In visits of search (x 0.622):
        // 1 + 0.9 · 0.42 of 1 + 0.9 + 0.342 stays and 0.9 + 0.9 · 0.8 moves: 1.378 of 3.862.
        assertThat(flow.time().coverage()).isCloseTo(1.378 / 3.862, EXACT);
        assertThat(flow.time()).hasToString("at least 1 d 5 h (35.7 % of times known)");
    }

    @Test
    void aJourneyOfOneTouchpointThatLeadsToItself() {
        // 1/(1 - 3/4) = 4 visits
        FlowAnalysis flow = graph("a:1m", "a->a .75").flow();

        assertThat(flow.visits("a")).isEqualTo(4);
        assertThat(flow.moves()).isEqualTo(5);
        assertThat(flow.time().mean()).isEqualTo(Duration.ofMinutes(4));
        assertThat(flow.probabilityOf(Outcome.ABANDONED)).isEqualTo(1);
        assertThat(flow.removalEffect("a")).isEmpty();
    }

    @Test
    void anUnknownTouchpointIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> fiveCustomers().visits("catalgo"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("Journey \"j\" has no touchpoint \"catalgo\". Did you mean \"catalog\"?");
        assertThatThrownBy(() -> fiveCustomers().visits(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("id");
    }

    @Test
    void aTouchpointCountsByItsOwnNamesAlone() {
        // What is told of "a" means touchpoint a, though b names it among its events.
        JourneyGraph graph = JourneyGraph.of(journey("a b=a=c d=e", "a->b", "b->d"), seen("a c", "a d", "a e", "a"));

        assertThat(graph.flow().countedShareReaching("a")).hasValue(1.0);
        assertThat(graph.flow().countedShareReaching("b")).hasValue(0.25);
        assertThat(graph.flow().countedShareReaching("d")).isEmpty();
        assertThat(fiveCustomers().countedShareReaching("purchase")).hasValue(0.4);
        assertThat(graph("a b").flow().countedShareReaching("a")).isEmpty();
    }

    @Test
    void observedTimesContainTheStay() {
        FlowAnalysis flow = JourneyGraph.of(journey("a:10m b+"), seen(Map.of("a b", Duration.ofHours(2)), "a b", "a b"))
                .flow();

        assertThat(flow.time()).isEqualTo(new ExpectedTime(Duration.ofHours(2), 1));
        assertThat(flow.time()).hasToString("2 h");
    }

    @Test
    void aLogWithoutTimesLeavesUnknownStaysUnknown() {
        // The stay at a, the wait and the stay at b: one of three is known.
        FlowAnalysis flow = JourneyGraph.of(journey("a b+", "a->b 1 2h"), seen("a b", "a b"))
                .flow();

        assertThat(flow.time().mean()).isEqualTo(Duration.ofHours(2));
        assertThat(flow.time().coverage()).isCloseTo(1 / 3.0, EXACT);
    }

    /** From each touchpoint a share of 1 - e goes on round, so that 1/e touchpoints are visited. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-6, 1e-9, 1e-12})
    void whoGoesRoundAlmostForEverIsCountedExactly(double exit) {
        int size = 200;
        List<String> ring = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            ring.add("t" + at + "->t" + (at + 1) % size);
        }
        String words = IntStream.range(0, size)
                .mapToObj(at -> "t" + at + (at == 7 ? "+" : "") + "!" + exit)
                .collect(Collectors.joining(" "));
        FlowAnalysis flow = graph(words, ring.toArray(String[]::new)).flow();

        // Σ (1 - e)^k; back at t0 after 200 moves; gone before t7 after 7 of them.
        double round = -Math.expm1(size * Math.log1p(-exit));
        double gone = -Math.expm1(7 * Math.log1p(-exit));
        assertThat(flow.touchpointsVisited() * exit).isCloseTo(1, within(1e-9));
        assertThat(flow.visits("t0") * round).isCloseTo(1, within(1e-9));
        assertThat(flow.probabilityOf(Outcome.ABANDONED) / gone).isCloseTo(1, within(1e-9));
        assertThat(flow.probabilityOf(Outcome.SUCCESS)).isCloseTo(1 - gone, within(1e-15));
    }

    @Test
    void noNumberIsTooSmallToBeOne() {
        FlowAnalysis flow = graph("a:1d!4.9E-324 b+", "a->a .5", "a->b").flow();
        FlowAnalysis endless = graph("a:1d!1E-300", "a->a 1").flow();

        assertThat(flow.visits("a")).isEqualTo(2);
        assertThat(flow.dropOffs().get(0).lost()).isBetween(0.0, 1e-300);
        assertThat(endless.visits("a")).isCloseTo(1e300, within(1e290));
        assertThat(endless.probabilityOf(Outcome.ABANDONED)).isEqualTo(1);
        assertThat(endless.time().mean().toSeconds()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void aCompleteGraphOfFiftyIsSolved() {
        // Each of 50 leads on to each with 0.9/50 and ends with 0.1: 10 visits, at each 1/5.
        List<String> ways = new ArrayList<>();
        for (int from = 0; from < 50; from++) {
            for (int to = 0; to < 50; to++) {
                ways.add("t" + from + "->t" + to);
            }
        }
        String words =
                IntStream.range(0, 50).mapToObj(at -> "t" + at + "@.02!.1").collect(Collectors.joining(" "));
        FlowAnalysis flow = graph(words, ways.toArray(String[]::new)).flow();

        assertThat(flow.visits("t17")).isCloseTo(0.2, EXACT);
        assertThat(flow.touchpointsVisited()).isCloseTo(10, EXACT);
    }

    @Test
    void aRingOfAnyLengthNeedsNoStack() throws InterruptedException {
        int size = 200_000;
        List<String> ways = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            ways.add("t" + at + "->t" + (at + 1) % size);
        }
        String words = IntStream.range(0, size)
                .mapToObj(at -> "t" + at + (at == size - 1 ? "!.5" : ""))
                .collect(Collectors.joining(" "));
        JourneyGraph graph = graph(words, ways.toArray(String[]::new));
        List<Double> found = new ArrayList<>();
        Thread thread = new Thread(null, () -> found.add(graph.flow().touchpointsVisited()), "small", 512 * 1_024L);
        thread.start();
        thread.join(Duration.ofSeconds(20).toMillis());

        // Half of those who have gone round once go round again.
        assertThat(found).hasSize(1);
        assertThat(found.get(0)).isCloseTo(2.0 * size, within(1e-6));
    }
}
