package org.journeymodel.graph.chain;

import org.journeymodel.graph.compact.Links;

/**
 * A chain that is being changed, one change after the other; each takes time linear in the moves out of
 * one touchpoint. The chain that it was begun from stays as it is. For one thread, and made once.
 */
public final class ChainEdit {

    private final Links links;
    private final double[] entry;
    private final double[] share;
    private final double[] exit;

    /** Takes shares and exits over. */
    ChainEdit(Links links, double[] entry, double[] share, double[] exit) {
        this.links = links;
        this.entry = entry;
        this.share = share;
        this.exit = exit;
    }

    /** {@return this, without ends at a touchpoint: its exit share goes to its moves in proportion} */
    public ChainEdit withoutExit(int touchpoint) {
        double moving = moving(touchpoint);
        spread(touchpoint, moving, moving + exit[touchpoint]);
        exit[touchpoint] = 0;
        return this;
    }

    /** {@return this, without some moves of one touchpoint: their share goes to its other moves in proportion} */
    public ChainEdit withoutMoves(int touchpoint, int... moves) {
        double whole = moving(touchpoint);
        for (int move : moves) {
            share[move] = 0;
        }
        spread(touchpoint, moving(touchpoint), whole);
        return this;
    }

    private double moving(int touchpoint) {
        double sum = 0;
        for (int move = links.first(touchpoint); move < links.first(touchpoint + 1); move++) {
            sum += share[move];
        }
        return sum;
    }

    /** Divides by what is left before it multiplies: their ratio may be more than a number can be. */
    private void spread(int touchpoint, double left, double whole) {
        for (int move = links.first(touchpoint); move < links.first(touchpoint + 1); move++) {
            share[move] = share[move] / left * whole;
        }
    }

    /** {@return the changed chain} */
    public AbsorbingChain made() {
        return new AbsorbingChain(links, entry, share, exit);
    }
}
