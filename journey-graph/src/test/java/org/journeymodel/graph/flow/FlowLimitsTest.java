package org.journeymodel.graph.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.graph.Scripts.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymodel.core.model.Outcome;
import org.junit.jupiter.api.Test;

/** Long ways, dense ones and small stacks. */
class FlowLimitsTest {

    private static final int LONG = 100_000;

    @Test
    void aWayOfAHundredThousandTouchpointsNeedsNoStack() throws InterruptedException {
        String words = IntStream.range(0, LONG).mapToObj(at -> "t" + at).collect(Collectors.joining(" ")) + " paid+";
        String end = "t" + (LONG - 1);
        FlowAnalysis linear = graph(words).flow();

        // All go all the way: nobody differs, all pass, each is owed as much.
        assertThat(onSmallStack(linear, each -> each.variance().moves())).isZero();
        assertThat(onSmallStack(linear, each -> each.variance().visits(end))).isZero();
        assertThat(onSmallStack(
                        linear, each -> each.funnel("t0", end).steps().get(1).share()))
                .isEqualTo(1);
        assertThat(onSmallStack(linear, each -> each.stepMatrix(9).share("t8", 9)))
                .isEqualTo(1);
        assertThat(onSmallStack(linear, each -> each.balance().moves())).isEqualTo(LONG);
        assertThat(onSmallStack(linear, each -> share(each, AttributionModel.LAST_TOUCH, end)))
                .isEqualTo(1);
        assertThat(onSmallStack(linear, each -> share(each, AttributionModel.MARKOV, end)) * LONG)
                .isCloseTo(1, within(1e-9));
    }

    private static double share(FlowAnalysis flow, AttributionModel model, String touchpoint) {
        return flow.attribution(model).orElseThrow().share(touchpoint);
    }

    private static double onSmallStack(FlowAnalysis flow, ToDoubleFunction<FlowAnalysis> question)
            throws InterruptedException {
        List<Double> found = new ArrayList<>();
        Thread thread = new Thread(null, () -> found.add(question.applyAsDouble(flow)), "small", 512 * 1_024L);
        thread.start();
        thread.join(Duration.ofSeconds(60).toMillis());
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void aRingIsGoneRoundForLong() {
        // 30 touchpoints, from the last of which 1 in 1,000 succeeds and the others go round again.
        String words = IntStream.range(0, 30).mapToObj(at -> "t" + at).collect(Collectors.joining(" ")) + " paid+";
        List<String> ways = new ArrayList<>(List.of("t29->t0 .999", "t29->paid .001"));
        IntStream.range(0, 29).forEach(at -> ways.add("t" + at + "->t" + (at + 1)));
        FlowAnalysis flow = graph(words, ways.toArray(String[]::new)).flow();

        // 30 k + 1 touchpoints, k geometric: 30² · 0.999/0.001². Each of the 30 has k touches of 30 k.
        assertThat(flow.variance().moves()).isCloseTo(900 * 0.999e6, within(1e-3));
        for (AttributionModel model : List.of(AttributionModel.LINEAR_TOUCH, AttributionModel.MARKOV)) {
            assertThat(share(flow, model, "t17") * 30).as(model.name()).isCloseTo(1, within(1e-11));
        }
    }

    @Test
    void aCompleteGraphOfFiftyIsNoTrouble() {
        // From each of 50 to each with .018, to success with .05, away with .05: all are alike.
        List<String> ways = new ArrayList<>();
        for (int from = 0; from < 50; from++) {
            for (int to = 0; to < 50; to++) {
                ways.add("t" + from + "->t" + to + " .018");
            }
            ways.add("t" + from + "->paid .05");
        }
        String words =
                IntStream.range(0, 50).mapToObj(at -> "t" + at + "@.02!.05").collect(Collectors.joining(" "));
        FlowAnalysis flow =
                graph(words + " paid+@0", ways.toArray(String[]::new)).flow();

        for (AttributionModel model : AttributionModel.values()) {
            assertThat(share(flow, model, "t17") * 50).as(model.name()).isCloseTo(1, within(1e-11));
        }
        // k touches, geometric with .1: .9/.01; then half visit one more, whatever k was.
        assertThat(flow.variance().moves()).isCloseTo(90.25, within(1e-9));
        assertThat(flow.balance().arrivals()).isCloseTo(10.5, within(1e-12));
    }

    @Test
    void anywhereFromAnywhereIsIteratedAndTellsHowFarItIsOff() {
        // Of 2,000, each leads to the next and to two at random, with .05 to success and with .05 away.
        int size = 2_000;
        Random random = new Random(5);
        String words = IntStream.range(0, size)
                .mapToObj(at -> "t" + at + (at == 0 ? "@1!.05" : "!.05"))
                .collect(Collectors.joining(" "));
        List<String> ways = new ArrayList<>();
        for (int from = 0; from < size; from++) {
            ways.add("t" + from + "->t" + (from + 1) % size + " .3");
            for (int way = 0; way < 2; way++) {
                ways.add("t" + from + "->t" + random.nextInt(size) + " .3 " + (way == 0 ? "x" : "y"));
            }
            ways.add("t" + from + "->paid .05");
        }
        FlowAnalysis flow =
                graph(words + " paid+@0", ways.toArray(String[]::new)).flow();

        // Wherever they are, they stay in the loop with .9: 10 visits, and half visit one more.
        assertThat(flow.method()).isEqualTo(SolutionMethod.ITERATION);
        assertThat(flow.errorBound()).isBetween(1e-16, 1e-9);
        assertThat(flow.touchpointsVisited()).isCloseTo(10.5, within(10.5 * flow.errorBound()));
        assertThat(flow.movesFrom("t1234")).isCloseTo(10.5, within(10.5 * flow.errorBound()));
        assertThat(flow.probabilityOf(Outcome.SUCCESS, "t1234")).isCloseTo(0.5, within(0.5 * flow.errorBound()));
        assertThat(flow.probabilityOf(Outcome.ABANDONED)).isCloseTo(0.5, within(0.5 * flow.errorBound()));
        // Geometric with .1, and one more for half of them.
        assertThat(flow.variance().moves()).isCloseTo(90.25, within(1e-8));
        assertThat(flow.probabilityOfReaching("paid")).isCloseTo(0.5, within(1e-9));
        assertThat(share(flow, AttributionModel.LINEAR_TOUCH, "t0")).isBetween(0.1, 1.0);
        assertThat(flow.balance().largestRounding()).isLessThan(1e-9);
    }

    @Test
    void whatIsEliminatedIsOffByRoundingAlone() {
        FlowAnalysis flow = graph("home paid+").flow();

        assertThat(flow.method()).isEqualTo(SolutionMethod.ELIMINATION);
        assertThat(flow.errorBound()).isZero();
    }
}
