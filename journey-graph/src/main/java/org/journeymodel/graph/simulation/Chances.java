package org.journeymodel.graph.simulation;

import java.util.List;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;

/** Where customers go next: the shares of a flow added up, so that one number chooses among them. */
final class Chances {

    /** What {@link #nextMove} gives where the journey ends. */
    static final int END = -1;

    private final JourneyFlow flow;

    /** By touchpoint, the share that begins there or before. */
    private final double[] entered;

    /** By move, the share that goes this way, or another of the same touchpoint before it. */
    private final double[] moved;

    Chances(JourneyFlow flow) {
        this.flow = flow;
        entered = new double[flow.size()];
        double sum = 0;
        for (int at = 0; at < entered.length; at++) {
            sum += flow.entryShare(at);
            entered[at] = sum;
        }
        List<FlowMove> moves = flow.moves();
        moved = new double[moves.size()];
        for (int move = 0; move < moved.length; move++) {
            boolean first = move == flow.firstMoveFrom(moves.get(move).source());
            moved[move] = (first ? 0 : moved[move - 1]) + moves.get(move).share();
        }
    }

    /** {@return the touchpoint where a customer begins} */
    int entry(double random) {
        int last = entered.length - 1;
        return firstAbove(entered, 0, last, random * entered[last]);
    }

    /** {@return the number of the move that a customer takes, or {@link #END}} */
    int nextMove(int touchpoint, double random) {
        int first = flow.firstMoveFrom(touchpoint);
        int end = flow.firstMoveFrom(touchpoint + 1);
        double moving = first == end ? 0 : moved[end - 1];
        // Shares may miss one by rounding: what all of them make is taken for one.
        double chosen = random * (moving + flow.exitShare(touchpoint));
        return chosen < moving ? firstAbove(moved, first, end - 1, chosen) : END;
    }

    /** The last is not looked at: it is chosen if none before it is above. */
    private static int firstAbove(double[] sums, int first, int last, double chosen) {
        int low = first;
        int high = last;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sums[middle] > chosen) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
