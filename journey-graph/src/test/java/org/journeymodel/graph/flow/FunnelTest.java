package org.journeymodel.graph.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.graph.InterruptedWork.assertInterrupted;
import static org.journeymodel.graph.Scripts.graph;

import java.util.List;
import java.util.NoSuchElementException;
import org.assertj.core.data.Offset;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.model.AttributeValue;
import org.junit.jupiter.api.Test;

class FunnelTest {

    private static final Offset<Double> EXACT = within(1e-15);

    @Test
    void fiveCustomersPassHomeFourCartTwoPurchase() {
        Funnel funnel = FiveCustomers.flow().funnel("home", "cart", "purchase");

        assertThat(shares(funnel)).containsExactly(new double[] {1, 0.8, 0.4}, EXACT);
        assertThat(funnel.steps().get(0).ofPrevious()).hasValue(1);
        assertThat(funnel.steps().get(0).ofFirst()).hasValue(1);
        assertThat(funnel.steps().get(1).ofPrevious()).hasValueCloseTo(0.8, EXACT);
        assertThat(funnel.steps().get(2).ofPrevious()).hasValueCloseTo(0.5, EXACT);
        assertThat(funnel.steps().get(2).ofFirst()).hasValueCloseTo(0.4, EXACT);
        assertThat(funnel.basis()).containsEntry(Provenance.OBSERVED, 7);
        assertThat(funnel).hasToString("home 100.0 % -> cart 80.0 % -> purchase 40.0 %");
    }

    @Test
    void sharesAreOfAllCustomersAndRatiosOfThoseBefore() {
        // 0.4 search; half of them get to cart; half of those at cart purchase.
        Funnel funnel = FiveCustomers.flow().funnel("search", "cart", "purchase");

        assertThat(shares(funnel)).containsExactly(new double[] {0.4, 0.2, 0.1}, EXACT);
        assertThat(funnel.steps().get(0).ofPrevious()).hasValueCloseTo(0.4, EXACT);
        assertThat(funnel.steps().get(0).ofFirst()).hasValue(1);
        assertThat(funnel.steps().get(1).ofFirst()).hasValueCloseTo(0.5, EXACT);
        assertThat(funnel.steps().get(2).ofFirst()).hasValueCloseTo(0.25, EXACT);
    }

    @Test
    void theSameTouchpointAgainIsToBeVisitedAgain() {
        assertThat(shares(FiveCustomers.flow().funnel("catalog", "catalog", "catalog")))
                .containsExactly(new double[] {0.6, 0.15, 0.0375}, EXACT);
    }

    @Test
    void nobodyPassesBackwardsAndOfNobodyThereIsNoShare() {
        Funnel funnel = FiveCustomers.flow().funnel("cart", "home", "cart");

        assertThat(shares(funnel)).containsExactly(new double[] {0.8, 0, 0}, EXACT);
        assertThat(funnel.steps().get(1).ofPrevious()).hasValue(0);
        assertThat(funnel.steps().get(2).ofPrevious()).isEmpty();
        assertThat(funnel.steps().get(2).ofFirst()).hasValue(0);
        Funnel unreached = graph("a!1 b c", "b->c").flow().funnel("b", "c");
        assertThat(unreached.steps().get(0).ofFirst()).isEmpty();
        assertThat(unreached.steps().get(1).ofFirst()).isEmpty();
    }

    private static double[] shares(Funnel funnel) {
        return funnel.steps().stream().mapToDouble(FunnelStep::share).toArray();
    }

    @Test
    void withoutOrWithUnknownStepsItIsRefused() {
        assertThatThrownBy(() -> FiveCustomers.flow().funnel())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Funnel must have at least one step, but had none. Name the touchpoints to pass, in order.");
        assertThatThrownBy(() -> FiveCustomers.flow().funnel("home", "purchas"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("Journey \"j\" has no touchpoint \"purchas\". Did you mean \"purchase\"?");
    }

    @Test
    void itTellsItself() {
        Funnel funnel = graph("a b+", "a->b .5").flow().funnel("b", "a");

        assertThat(funnel.toAttributes())
                .isEqualTo(AttributeValue.object()
                        .put(
                                "steps",
                                AttributeValue.of(List.of(
                                        AttributeValue.object()
                                                .put("touchpoint", "b")
                                                .put("share", 0.5)
                                                .put("ofPrevious", 0.5)
                                                .put("ofFirst", 1)
                                                .build(),
                                        AttributeValue.object()
                                                .put("touchpoint", "a")
                                                .put("share", 0)
                                                .put("ofPrevious", 0)
                                                .put("ofFirst", 0)
                                                .build())))
                        .build());
        assertThat(funnel)
                .isEqualTo(graph("a b+", "a->b .5").flow().funnel("b", "a"))
                .hasSameHashCodeAs(graph("a b+", "a->b .5").flow().funnel("b", "a"))
                .isNotEqualTo(graph("a b+", "a->b .25").flow().funnel("b", "a"));
    }

    @Test
    void anInterruptedThreadGetsNone() {
        FlowAnalysis flow = FiveCustomers.flow();
        Thread.currentThread().interrupt();
        assertInterrupted(() -> flow.funnel("home", "cart"));
    }
}
