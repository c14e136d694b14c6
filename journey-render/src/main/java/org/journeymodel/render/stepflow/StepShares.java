package org.journeymodel.render.stepflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.journeymodel.core.model.Outcome;

/**
 * Which share of all customers is where at each step, where they go next, and how the journeys of those turned
 * out who end. Steps count from 1, touchpoints from 0.
 */
public final class StepShares {

    private final List<Step> steps = new ArrayList<>();

    StepShares() {}

    /**
     * A move from one touchpoint to another, or to the same.
     *
     * @param from the index of the touchpoint that it leads out of
     * @param to the index of the touchpoint that it leads into
     */
    record Move(int from, int to) {}

    /**
     * An end of journeys.
     *
     * @param at the index of the touchpoint where they end
     * @param outcome how they turned out
     */
    record Ending(int at, Outcome outcome) {}

    /** What is known of one step. */
    private record Step(Map<Integer, Double> there, Map<Move, Double> moves, Map<Ending, Double> endings) {}

    private Step step(int step) {
        while (steps.size() < step) {
            steps.add(new Step(new TreeMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>()));
        }
        return steps.get(step - 1);
    }

    void addThere(int step, int touchpoint, double share) {
        step(step).there().merge(touchpoint, share, Double::sum);
    }

    void addMove(int step, int from, int to, double share) {
        step(step).moves().merge(new Move(from, to), share, Double::sum);
    }

    void addEnding(int step, int touchpoint, Outcome outcome, double share) {
        step(step).endings().merge(new Ending(touchpoint, outcome), share, Double::sum);
    }

    /** {@return how many steps there are} */
    int steps() {
        return steps.size();
    }

    /** {@return the share of customers at each touchpoint where anybody is, by index} */
    Map<Integer, Double> there(int step) {
        return steps.get(step - 1).there();
    }

    /** {@return where those of a step go next} */
    Map<Move, Double> moves(int step) {
        return steps.get(step - 1).moves();
    }

    /** {@return how the journeys turned out that end with a step} */
    Map<Ending, Double> endings(int step) {
        return steps.get(step - 1).endings();
    }

    /** {@return the share of customers who are still on their way at a step} */
    double onTheWay(int step) {
        return Math.min(1, sum(there(step).values()));
    }

    /** {@return the share of customers whose journey ended before a step, and so} */
    double endedBefore(int step, Outcome outcome) {
        double sum = 0;
        for (int before = 1; before < step; before++) {
            for (Map.Entry<Ending, Double> each : endings(before).entrySet()) {
                sum += each.getKey().outcome() == outcome ? each.getValue() : 0;
            }
        }
        return Math.min(1, sum);
    }

    static double sum(Iterable<Double> shares) {
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        return sum;
    }
}
