package org.journeymodel.graph.bottleneck;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;

/**
 * The shares out of one touchpoint, where customers were counted. They went to one or another of some
 * places: each touchpoint that a move leads to, and END if any journey ends here. What is not known of the
 * shares of the places is what so few customers leave open; parallel moves divide the share of their place
 * as ever.
 */
final class CountedRow {

    private final int firstMove;
    private final int[] place;
    private final double[] part;
    private final boolean ends;
    private final double[] weights;

    /**
     * Reads it.
     *
     * @param counted how many visits the shares rest on
     */
    CountedRow(JourneyFlow flow, int touchpoint, double counted) {
        List<FlowMove> moves = flow.movesFrom(touchpoint);
        this.ends = flow.exitShare(touchpoint) > 0;
        this.firstMove = flow.firstMoveFrom(touchpoint);
        Map<Integer, Integer> places = new HashMap<>();
        this.place = moves.stream()
                .mapToInt(each -> places.computeIfAbsent(each.target(), target -> places.size()))
                .toArray();
        double[] shares = new double[places.size() + (ends ? 1 : 0)];
        for (int move = 0; move < place.length; move++) {
            shares[place[move]] += moves.get(move).share();
        }
        this.part = new double[place.length];
        for (int move = 0; move < part.length; move++) {
            part[move] = moves.get(move).share() / shares[place[move]];
        }
        if (ends) {
            shares[shares.length - 1] = flow.exitShare(touchpoint);
        }
        this.weights = weights(shares, counted);
    }

    /** Counts, and the prior: one customer more, spread evenly. */
    static double[] weights(double[] shares, double counted) {
        double[] weights = new double[shares.length];
        for (int at = 0; at < weights.length; at++) {
            weights[at] = shares[at] * counted + 1.0 / weights.length;
        }
        return weights;
    }

    /** Whether there is more than one place to go; if not, its share is 1. */
    boolean isOpen() {
        return weights.length > 1;
    }

    double[] weights() {
        return weights.clone();
    }

    /** Gives the places other shares. */
    void write(double[] ofPlaces, double[] share, double[] exit, int touchpoint) {
        for (int move = 0; move < place.length; move++) {
            share[firstMove + move] = ofPlaces[place[move]] * part[move];
        }
        if (ends) {
            exit[touchpoint] = ofPlaces[ofPlaces.length - 1];
        }
    }
}
