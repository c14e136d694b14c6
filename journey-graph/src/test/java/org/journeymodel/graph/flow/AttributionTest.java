package org.journeymodel.graph.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.graph.InterruptedWork.assertInterrupted;
import static org.journeymodel.graph.Scripts.graph;

import java.util.Map;
import org.assertj.core.data.Offset;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.model.AttributeValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionTest {

    private static final Offset<Double> EXACT = within(1e-14);

    private static Attribution fiveCustomers(AttributionModel model) {
        return FiveCustomers.flow().attribution(model).orElseThrow();
    }

    @Test
    void removalEffectsOfTheFiveCustomersAreOnePartOfThree() {
        Attribution markov = fiveCustomers(AttributionModel.MARKOV);

        assertThat(markov.shares().keySet()).containsExactly("home", "catalog", "search", "cart");
        assertThat(markov.share("home")).isCloseTo(1 / 3.0, EXACT);
        assertThat(markov.share("cart")).isCloseTo(1 / 3.0, EXACT);
        assertThat(markov.share("catalog")).isCloseTo(1 / 4.0, EXACT);
        assertThat(markov.share("search")).isCloseTo(1 / 12.0, EXACT);
        assertThat(markov.share("purchase")).isZero();
        assertThat(markov.success()).isCloseTo(0.4, EXACT);
        assertThat(markov.basis()).containsEntry(Provenance.OBSERVED, 7);
        assertThat(markov).hasToString("markov: home 33.3 %, catalog 25.0 %, search 8.3 %, cart 33.3 %");
    }

    @Test
    void theFirstTouchOfTheFiveCustomersIsHomeAndTheLastIsCart() {
        assertThat(fiveCustomers(AttributionModel.FIRST_TOUCH).shares()).isEqualTo(Map.of("home", 1.0));
        assertThat(fiveCustomers(AttributionModel.LAST_TOUCH).shares()).isEqualTo(Map.of("cart", 1.0));
    }

    @Test
    void theLinearTouchOfTheFiveCustomers() {
        Attribution linear = fiveCustomers(AttributionModel.LINEAR_TOUCH);

        // home catalog^k cart: 0.6 · 4^(1-k) · 3/4 · 1/2, k + 2 touches; Σ from 3 of 4^-n/n = ln 4/3 - 9/32.
        double byCatalog = 0.6 * 3 / 8 * 64 * (Math.log(4 / 3.0) - 9 / 32.0);
        // home search^k cart: 0.4 · 3^-k · 1/2; Σ from 3 of 3^-n/n = ln 3/2 - 7/18.
        double bySearch = 0.4 / 2 * 9 * (Math.log(3 / 2.0) - 7 / 18.0);
        assertThat(linear.share("home")).isCloseTo((byCatalog + bySearch) / 0.4, within(1e-13));
        assertThat(linear.share("cart")).isCloseTo((byCatalog + bySearch) / 0.4, within(1e-13));
        assertThat(linear.share("catalog")).isCloseTo((0.3 - 2 * byCatalog) / 0.4, within(1e-13));
        assertThat(linear.share("search")).isCloseTo((0.1 - 2 * bySearch) / 0.4, within(1e-13));
        assertThat(linear).hasToString("linear touch: home 30.6 %, catalog 28.7 %, search 10.1 %, cart 30.6 %");
        assertThat(linear.missed()).isLessThan(1e-14);
    }

    @ParameterizedTest
    @EnumSource
    void whoBeginsAtSuccessHasNoOtherTouch(AttributionModel model) {
        // Half begin at b, where they succeed; of the others, at a, all do.
        Attribution found = graph("a@.5 b+@.5", "a->b 1", "b->a .5")
                .flow()
                .attribution(model)
                .orElseThrow();

        assertThat(found.share("a")).isCloseTo(0.5, EXACT);
        assertThat(found.share("b")).isCloseTo(0.5, EXACT);
    }

    @ParameterizedTest
    @EnumSource
    void whereNobodySucceedsThereIsNothingToShareOut(AttributionModel model) {
        assertThat(graph("a b", "a->b .5").flow().attribution(model)).isEmpty();
        assertThat(graph("a!1 b+ c", "b->c 1").flow().attribution(model)).isEmpty();
    }

    /** Who goes round at a for k touches, then succeeds: k is geometric, with a share e of ends. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 1e-6, 1e-9, 1e-12})
    void linearTouchOfCustomersWhoGoRoundAlmostForEver(double exit) {
        // start, then a k times: Σ e (1-e)^(k-1) / (k+1) = e/q² (-ln e - q), q = 1 - e.
        Attribution found = graph("start a!0 b+", "start->a 1", "a->b " + exit, "a->a")
                .flow()
                .attribution(AttributionModel.LINEAR_TOUCH)
                .orElseThrow();

        double rest = 1 - exit;
        double start = exit / (rest * rest) * (-Math.log(exit) - rest);
        assertThat(found.share("start") / start).isCloseTo(1, within(1e-9));
        assertThat(found.share("a")).isCloseTo(1 - start, EXACT);
        assertThat(found.missed()).isLessThan(1e-12);
    }

    @Test
    void noNumberIsTooSmallToBeOne() {
        for (AttributionModel model : AttributionModel.values()) {
            Attribution found = graph("a!1E-300 b+", "a->b 1E-300", "a->a")
                    .flow()
                    .attribution(model)
                    .orElseThrow();

            assertThat(found.share("a")).as(model.name()).isEqualTo(1);
        }
    }

    @Test
    void itTellsItself() {
        Attribution last = graph("a b+", "a->b .5")
                .flow()
                .attribution(AttributionModel.LAST_TOUCH)
                .orElseThrow();

        assertThat(last.toAttributes())
                .isEqualTo(AttributeValue.object()
                        .put("model", "last-touch")
                        .put("success", 0.5)
                        .put("shares", AttributeValue.object().put("a", 1).build())
                        .build());
        assertThat(fiveCustomers(AttributionModel.MARKOV))
                .isEqualTo(fiveCustomers(AttributionModel.MARKOV))
                .hasSameHashCodeAs(fiveCustomers(AttributionModel.MARKOV))
                .isNotEqualTo(fiveCustomers(AttributionModel.LINEAR_TOUCH));
        assertThatThrownBy(() -> FiveCustomers.flow().attribution(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("model");
    }

    @ParameterizedTest
    @EnumSource
    void anInterruptedThreadGetsNone(AttributionModel model) {
        FlowAnalysis flow = FiveCustomers.flow();
        Thread.currentThread().interrupt();
        assertInterrupted(() -> flow.attribution(model));
    }
}
