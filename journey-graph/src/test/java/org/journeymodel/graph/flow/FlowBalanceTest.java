package org.journeymodel.graph.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.graph.InterruptedWork.assertInterrupted;
import static org.journeymodel.graph.Scripts.graph;

import java.util.List;
import org.assertj.core.data.Offset;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.model.AttributeValue;
import org.junit.jupiter.api.Test;

class FlowBalanceTest {

    private static final Offset<Double> EXACT = within(1e-15);

    @Test
    void theBalanceOfTheFiveCustomers() {
        FlowBalance balance = FiveCustomers.flow().balance();

        // Entries, moves in, continuations, ends.
        double[][] expected = {{1, 0, 1, 0}, {0, 0.8, 0.8, 0}, {0, 0.6, 0.4, 0.2}, {0, 0.8, 0.4, 0.4}, {0, 0.4, 0, 0.4}
        };
        for (int at = 0; at < expected.length; at++) {
            TouchpointBalance here = balance.touchpoints().get(at);
            double[] found = {here.entries(), here.movesIn(), here.continuations(), here.ends()};
            assertThat(found).as(here.toString()).containsExactly(expected[at], EXACT);
            assertThat(here.entries() + here.movesIn()).isEqualTo(here.arrivals());
            assertThat(here.continuations() + here.ends()).isEqualTo(here.arrivals());
        }
        assertThat(balance.touchpoints())
                .extracting(each -> each.touchpoint().id())
                .containsExactly("home", "catalog", "search", "cart", "purchase");
        assertThat(balance.arrivals()).isCloseTo(3.6, EXACT);
        assertThat(balance.moves()).isCloseTo(2.6, within(1e-14));
        assertThat(balance.arrivals()).isEqualTo(balance.moves() + balance.ends());
        assertThat(balance.largestRounding()).isLessThan(1e-15);
        assertThat(balance.basis()).containsEntry(Provenance.OBSERVED, 7);
    }

    @Test
    void itTellsItself() {
        FlowBalance balance = graph("a b+", "a->b .5").flow().balance();

        assertThat(balance).hasToString("a: 1.0 + 0.0 = 1.0 = 0.5 + 0.5\nb: 0.0 + 0.5 = 0.5 = 0.0 + 0.5");
        assertThat(balance.toAttributes())
                .isEqualTo(AttributeValue.object()
                        .put("touchpoints", AttributeValue.of(List.of(row("a", 1, 0, 0.5), row("b", 0, 0.5, 0))))
                        .put("entries", 1)
                        .put("moves", 0.5)
                        .put("arrivals", 1.5)
                        .put("ends", 1)
                        .build());
        assertThat(balance)
                .isEqualTo(graph("a b+", "a->b .5").flow().balance())
                .hasSameHashCodeAs(graph("a b+", "a->b .5").flow().balance())
                .isNotEqualTo(graph("a b+", "a->b .25").flow().balance());
    }

    private static AttributeValue row(String touchpoint, double entries, double movesIn, double continuations) {
        return AttributeValue.object()
                .put("touchpoint", touchpoint)
                .put("entries", entries)
                .put("movesIn", movesIn)
                .put("arrivals", entries + movesIn)
                .put("continuations", continuations)
                .put("ends", 0.5)
                .build();
    }

    @Test
    void noNumberIsTooLargeToAddUp() {
        TouchpointBalance endless =
                graph("a!1E-300", "a->a 1").flow().balance().touchpoints().get(0);

        assertThat(endless.ends()).isCloseTo(1, EXACT);
        assertThat(endless.entries()).isEqualTo(1);
        assertThat(endless.continuations()).isEqualTo(endless.arrivals()).isFinite();
    }

    @Test
    void anInterruptedThreadGetsNone() {
        FlowAnalysis flow = FiveCustomers.flow();
        Thread.currentThread().interrupt();
        assertInterrupted(flow::balance);
    }
}
