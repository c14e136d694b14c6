package org.journeymodel.graph.bottleneck;

import org.journeymodel.graph.chain.AbsorbingChain;

/**
 * How the shares out of one touchpoint differ between two chains.
 *
 * @param chain the chain before
 * @param changed the chain after, with the same moves
 */
record ShareChange(AbsorbingChain chain, AbsorbingChain changed, int touchpoint) {

    /** {@return how much more a visit of the touchpoint brings if what follows a move has these values} */
    double of(double[] values) {
        double sum = 0;
        for (int move = first(); move < end(); move++) {
            sum += difference(move) * values[chain.links().target(move)];
        }
        return sum;
    }

    /** {@return the same of what moves bring themselves} */
    double ofMoves(double[] perMove) {
        double sum = 0;
        for (int move = first(); move < end(); move++) {
            sum += difference(move) * perMove[move];
        }
        return sum;
    }

    /** {@return the same of what moves bring themselves, where customers count by weight} */
    double ofMoves(double[] perMove, double[] weights) {
        double sum = 0;
        for (int move = first(); move < end(); move++) {
            sum += difference(move) * perMove[move] * weights[chain.links().target(move)];
        }
        return sum;
    }

    /** {@return the sum of {@link #of} without regard to signs: what its rounding is measured by} */
    double magnitudeOf(double[] values) {
        double sum = 0;
        for (int move = first(); move < end(); move++) {
            sum += Math.abs(difference(move)) * values[chain.links().target(move)];
        }
        return sum;
    }

    /** {@return how much more of the visits end the journey} */
    double exit() {
        return changed.exit(touchpoint) - chain.exit(touchpoint);
    }

    private double difference(int move) {
        return changed.share(move) - chain.share(move);
    }

    private int first() {
        return chain.links().first(touchpoint);
    }

    private int end() {
        return chain.links().first(touchpoint + 1);
    }
}
