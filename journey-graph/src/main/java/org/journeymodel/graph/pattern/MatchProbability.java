package org.journeymodel.graph.pattern;

import org.journeymodel.core.work.Work;
import org.journeymodel.graph.chain.AbsorbingChain;

/** The probability that a customer's path comes to match: an absorbing chain over the product. */
final class MatchProbability {

    private MatchProbability() {}

    /** {@return the probability; the product ends where the pattern was found} */
    static double of(Product product, Work work) {
        int size = product.size();
        double[] entry = new double[size];
        for (int state : product.entries()) {
            entry[state] = product.entryShare(state);
        }
        double[] matchingHere = new double[size];
        double[] exit = new double[size];
        boolean[] isMatched = new boolean[size];
        double[] atMatch = new double[size];
        for (int state = 0; state < size; state++) {
            work.step();
            isMatched[state] = product.isMatched(state);
            atMatch[state] = isMatched[state] ? 1 : 0;
            matchingHere[state] = product.endingShare(state);
            exit[state] = product.exitShare(state) + product.hopelessShare(state);
        }
        double[] share = new double[product.links().moveCount()];
        for (int move = 0; move < share.length; move++) {
            work.step();
            share[move] = product.share(move);
        }
        AbsorbingChain chain = AbsorbingChain.of(product.links(), entry, share, exit);
        double[] values = chain.eliminate(isMatched, work).values(matchingHere, atMatch, work);
        return Math.min(1, chain.fromStart(values));
    }
}
