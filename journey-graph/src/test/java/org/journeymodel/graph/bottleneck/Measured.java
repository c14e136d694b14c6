package org.journeymodel.graph.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;

/**
 * The measures of a journey by another road: a customer's state is where she is and whether she has
 * succeeded yet, and what she gathers on her way counts if she has at the end. Solved by plain
 * Gaussian elimination, with pivots.
 */
final class Measured {

    final double success;
    final double lost;
    final double seconds;
    final double secondsOfSuccess;
    final double feeling;
    final double feelingOfSuccess;

    private final JourneyFlow flow;
    private final JourneyFlow before;
    private final int size;

    /** Outcomes are those before: no improvement shall turn the last touchpoint into an end by rule. */
    Measured(Journey journey, JourneyFlow before) {
        this.flow = JourneyFlow.of(journey);
        this.before = before;
        this.size = flow.size();
        double[] feelings = new double[size];
        double[] isKnown = new double[size];
        double[] drops = new double[size];
        for (int at = 0; at < size; at++) {
            feelings[at] = journey.feelingAt(flow.touchpoints().get(at)).orElse(0);
            isKnown[at] = journey.feelingAt(flow.touchpoints().get(at)).isPresent() ? 1 : 0;
            drops[at] = before.outcome(at).isEmpty() ? flow.exitShare(at) : 0;
        }
        double[] stays = new double[size];
        Arrays.setAll(stays, at -> flow.duration(at).map(Measured::seconds).orElse(0.0));
        Function<FlowMove, Double> waits =
                move -> move.meanWaiting().map(Measured::seconds).orElse(0.0);
        this.success = gathered(new double[size], move -> 0.0, true, true);
        this.lost = gathered(drops, move -> 0.0, false, false);
        this.seconds = gathered(stays, waits, false, false);
        this.secondsOfSuccess = success == 0 ? Double.NaN : gathered(stays, waits, true, false) / success;
        double known = gathered(isKnown, move -> 0.0, false, false);
        double knownOfSuccess = gathered(isKnown, move -> 0.0, true, false);
        this.feeling = gathered(feelings, move -> 0.0, false, false) / known;
        this.feelingOfSuccess = gathered(feelings, move -> 0.0, true, false) / knownOfSuccess;
    }

    static double seconds(Duration duration) {
        return duration.toNanos() * 1e-9;
    }

    private boolean succeeds(int at) {
        return before.outcome(at).equals(Optional.of(Outcome.SUCCESS));
    }

    /** What is gathered from START to END, in the mean; or the mean of 1, if asked for. */
    private double gathered(double[] visit, Function<FlowMove, Double> move, boolean ofSuccess, boolean count) {
        double[] ends = new double[2 * size];
        for (int at = 0; at < size; at++) {
            ends[at] = ofSuccess ? 0 : flow.exitShare(at);
            ends[size + at] = flow.exitShare(at);
        }
        double[] counts = solve(ends);
        double[] gains = new double[2 * size];
        for (int state = 0; state < gains.length; state++) {
            int at = state % size;
            gains[state] = visit[at] * counts[state];
            for (FlowMove each : flow.movesFrom(at)) {
                gains[state] += each.share() * move.apply(each) * counts[next(state, each)];
            }
        }
        double[] values = count ? counts : solve(gains);
        double sum = 0;
        for (int at = 0; at < size; at++) {
            sum += flow.entryShare(at) * values[succeeds(at) ? size + at : at];
        }
        return Math.abs(sum) < 1e-13 ? 0 : sum; // what elimination with subtraction leaves of nothing
    }

    private int next(int state, FlowMove move) {
        return state >= size || succeeds(move.target()) ? size + move.target() : move.target();
    }

    /** v = known + P v. */
    private double[] solve(double[] known) {
        int states = 2 * size;
        double[][] a = new double[states][states + 1];
        for (int state = 0; state < states; state++) {
            a[state][state] = 1;
            for (FlowMove each : flow.movesFrom(state % size)) {
                a[state][next(state, each)] -= each.share();
            }
            a[state][states] = known[state];
        }
        for (int pivot = 0; pivot < states; pivot++) {
            int best = pivot;
            for (int row = pivot; row < states; row++) {
                best = Math.abs(a[row][pivot]) > Math.abs(a[best][pivot]) ? row : best;
            }
            double[] swapped = a[best];
            a[best] = a[pivot];
            a[pivot] = swapped;
            for (int row = 0; row < states; row++) {
                double factor = a[row][pivot] / a[pivot][pivot];
                for (int column = pivot; row != pivot && column <= states; column++) {
                    a[row][column] -= factor * a[pivot][column];
                }
            }
        }
        double[] values = new double[states];
        Arrays.setAll(values, row -> a[row][states] / a[row][row]);
        return values;
    }

    /** Asserts that these are the measures that were found. */
    void isToldBy(FlowMeasures found, String where) {
        isFigure("success, " + where, found.success(), success == 0 ? Double.NaN : success);
        isFigure("lost, " + where, OptionalDouble.of(found.lostPer100()), 100 * lost);
        isFigure("time, " + where, seconds(Optional.of(found.time())), seconds);
        isFigure("time of success, " + where, seconds(found.timeOfSuccess()), secondsOfSuccess);
        isFigure("feeling, " + where, found.feeling(), feeling);
        isFigure("feeling of success, " + where, found.feelingOfSuccess(), feelingOfSuccess);
    }

    private static OptionalDouble seconds(Optional<Duration> time) {
        return time.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(seconds(time.get()));
    }

    private static void isFigure(String what, OptionalDouble found, double expected) {
        assertThat(found.isPresent()).as(what).isEqualTo(!Double.isNaN(expected));
        if (found.isPresent()) {
            assertThat(found.getAsDouble()).as(what).isCloseTo(expected, within(1e-8 * (1 + Math.abs(expected))));
        }
    }

    /** {@return how much better than before by an objective; positive is better} */
    double gainOver(Measured before, Objective objective) {
        boolean anySuccess = before.success > 0;
        return switch (objective) {
            case SUCCESS -> success - before.success;
            case LOSSES -> before.lost - lost;
            case TIME -> anySuccess ? before.secondsOfSuccess - secondsOfSuccess : before.seconds - seconds;
            case FEELING -> anySuccess ? feelingOfSuccess - before.feelingOfSuccess : feeling - before.feeling;
            case STRUCTURE -> 0;
        };
    }

    /** {@return the touchpoints of a journey, each changed} */
    static Journey edited(Journey journey, Function<Touchpoint, Touchpoint> change) {
        List<Touchpoint> touchpoints = new ArrayList<>();
        journey.touchpoints().forEach(each -> touchpoints.add(change.apply(each)));
        return journey.toBuilder()
                .stages(List.of(journey.stages().get(0).toBuilder()
                        .touchpoints(touchpoints)
                        .build()))
                .build();
    }
}
