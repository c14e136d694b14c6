package org.journeymodel.graph.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.graph.InterruptedWork.assertInterrupted;
import static org.journeymodel.graph.Scripts.graph;

import java.util.List;
import org.assertj.core.data.Offset;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.Outcome;
import org.junit.jupiter.api.Test;

class StepMatrixTest {

    private static final Offset<Double> EXACT = within(1e-15);

    @Test
    void theStepsOfTheFiveCustomers() {
        StepMatrix steps = FiveCustomers.flow().stepMatrix(4);

        assertThat(row(steps, 1)).containsExactly(new double[] {1, 0, 0, 0, 0, 0}, EXACT);
        assertThat(row(steps, 2)).containsExactly(new double[] {0, 0.6, 0.4, 0, 0, 0}, EXACT);
        // 1/4 and 3/4 of catalog, 1/3 each of search: on to search, to cart, away.
        assertThat(row(steps, 3)).containsExactly(new double[] {0, 0.15, 0.4 / 3, 0.45 + 0.4 / 3, 0, 0.4 / 3}, EXACT);
        double cart = 0.15 * 0.75 + 0.4 / 9;
        double paid = (0.45 + 0.4 / 3) / 2;
        assertThat(row(steps, 4))
                .containsExactly(new double[] {0, 0.0375, 0.4 / 9, cart, paid, 0.4 / 3 + 0.4 / 9 + paid}, EXACT);
        assertThat(steps.ended(Outcome.ABANDONED, 4)).isEqualTo(steps.ended(4));
        // At purchase all end, half at cart, a third at search, nobody at catalog.
        assertThat(steps.remaining()).isCloseTo(0.0375 + 0.4 / 9 * 2 / 3 + cart / 2, EXACT);
        assertThat(steps.isComplete()).isFalse();
        assertThat(steps.basis()).containsEntry(Provenance.OBSERVED, 7);
        assertThat(steps).hasToString("4 steps of 5 touchpoints, then 14.6 % go on");
    }

    private static double[] row(StepMatrix steps, int step) {
        double[] row = new double[steps.touchpoints().size() + 1];
        for (int at = 0; at + 1 < row.length; at++) {
            row[at] = steps.share(steps.touchpoints().get(at).id(), step);
        }
        row[row.length - 1] = steps.ended(step);
        return row;
    }

    @Test
    void howAJourneyEndedIsSettledByAllItHasSeen() {
        // Who fails at b and then succeeds at c has succeeded; half stay at b and have failed.
        StepMatrix steps =
                graph("a b- c+ d", "a->b", "b->c .5", "c->d", "d->d .5").flow().stepMatrix(6);

        assertThat(steps.ended(Outcome.FAILURE, 2)).isZero();
        assertThat(steps.ended(Outcome.FAILURE, 3)).isEqualTo(0.5);
        assertThat(steps.ended(Outcome.SUCCESS, 4)).isZero();
        assertThat(steps.ended(Outcome.SUCCESS, 5)).isEqualTo(0.25);
        assertThat(steps.ended(Outcome.SUCCESS, 6)).isEqualTo(0.375);
        assertThat(steps.remaining()).isEqualTo(0.0625);
    }

    @Test
    void onceAllHaveEndedNothingChanges() {
        StepMatrix steps = graph("a b+", "a->b 1").flow().stepMatrix();

        assertThat(steps.steps()).isEqualTo(20);
        assertThat(steps.share("b", 2)).isEqualTo(1);
        assertThat(steps.share("b", 3)).isZero();
        assertThat(steps.ended(2)).isZero();
        assertThat(steps.ended(Outcome.SUCCESS, 3)).isEqualTo(1);
        assertThat(steps.ended(20)).isEqualTo(1);
        assertThat(steps.isComplete()).isTrue();
        assertThat(steps).hasToString("20 steps of 2 touchpoints, then nobody goes on");
    }

    @Test
    void rowsStillSumToOneAfterAHundredThousandSteps() {
        // Shares that no double holds, and hardly anybody who leaves.
        StepMatrix steps = graph("a b c", "a->b .1", "a->c .2", "a->a .7", "b->a .9999999", "c->a 1")
                .flow()
                .stepMatrix(100_000);

        assertThat(steps.share("a", 100_000)
                        + steps.share("b", 100_000)
                        + steps.share("c", 100_000)
                        + steps.ended(100_000))
                .isCloseTo(1, within(100_000 * 1e-15));
    }

    @Test
    void stepsThatAreNotThereAreRefused() {
        StepMatrix steps = FiveCustomers.flow().stepMatrix(4);

        assertThatThrownBy(() -> steps.share("cart", 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Step must be 1 to 4, but was 5. Ask for a step matrix of more steps, or for one of these.");
        assertThatThrownBy(() -> steps.ended(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Step must be 1 to 4, but was 0. Ask for a step matrix of more steps, or for one of these.");
        assertThatThrownBy(() -> FiveCustomers.flow().stepMatrix(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Step matrix of 5 touchpoints must have 1 to 2000000 steps, but was to have 0. Ask for a"
                        + " number between.");
        assertThatThrownBy(() -> FiveCustomers.flow().stepMatrix(2_000_001))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Step matrix of 5 touchpoints must have 1 to 2000000 steps, but was to have 2000001. Ask"
                        + " for a number between.");
        assertThatThrownBy(() -> steps.ended(null, 1))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("outcome");
    }

    @Test
    void itTellsItself() {
        ObjectValue none = ended(0);

        assertThat(graph("a b+", "a->b .5").flow().stepMatrix(2).toAttributes())
                .isEqualTo(AttributeValue.object()
                        .put("steps", AttributeValue.of(List.of(step(1, "a", 1, none), step(2, "b", 0.5, ended(0.5)))))
                        .put("remaining", 0)
                        .put("complete", true)
                        .build());
        assertThat(FiveCustomers.flow().stepMatrix(2))
                .isEqualTo(FiveCustomers.flow().stepMatrix(2))
                .hasSameHashCodeAs(FiveCustomers.flow().stepMatrix(2))
                .isNotEqualTo(FiveCustomers.flow().stepMatrix(3));
    }

    private static ObjectValue step(int step, String touchpoint, double share, ObjectValue ended) {
        return AttributeValue.object()
                .put("step", step)
                .put(
                        "touchpoints",
                        AttributeValue.object().put(touchpoint, share).build())
                .put("ended", ended)
                .build();
    }

    private static ObjectValue ended(double abandoned) {
        return AttributeValue.object()
                .put("success", 0)
                .put("failure", 0)
                .put("neutral", 0)
                .put("abandoned", abandoned)
                .build();
    }

    @Test
    void anInterruptedThreadGetsNone() {
        FlowAnalysis flow = FiveCustomers.flow();
        Thread.currentThread().interrupt();
        assertInterrupted(() -> flow.stepMatrix(3));
    }
}
