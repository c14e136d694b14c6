package org.journeymodel.graph.chain;

import java.util.List;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.compact.Links;

/**
 * A journey as an absorbing Markov chain: touchpoints are its states, and END absorbs. The shares
 * out of a touchpoint and its exit share sum to one; both are kept, so that no answer ever rests on
 * a difference of nearly equal numbers. Immutable; edits give a new chain.
 */
public final class AbsorbingChain {

    private final Links links;
    private final double[] entry;
    private final double[] share;
    private final double[] exit;

    /** Takes the arrays over. */
    AbsorbingChain(Links links, double[] entry, double[] share, double[] exit) {
        this.links = links;
        this.entry = entry;
        this.share = share;
        this.exit = exit;
    }

    /** Reads a sound flow. */
    public static AbsorbingChain of(JourneyFlow flow) {
        Work work = Work.begin("Reading the chain", ProgressListener.none());
        List<FlowMove> moves = flow.moves();
        double[] share = new double[moves.size()];
        for (int move = 0; move < share.length; move++) {
            work.step();
            share[move] = moves.get(move).share();
        }
        double[] entry = new double[flow.size()];
        double[] exit = new double[flow.size()];
        for (int at = 0; at < entry.length; at++) {
            work.step();
            entry[at] = flow.entryShare(at);
            exit[at] = flow.exitShare(at);
        }
        return new AbsorbingChain(Links.of(flow), entry, share, exit);
    }

    /**
     * {@return a chain of states of any kind; the shares out of each and its exit share sum to one}
     *
     * @param links the moves between the states
     * @param entry the share of journeys that begin at each state
     * @param share the share of each move
     * @param exit the share of the visits of each state after which journeys end
     */
    public static AbsorbingChain of(Links links, double[] entry, double[] share, double[] exit) {
        return new AbsorbingChain(links, entry.clone(), share.clone(), exit.clone());
    }

    /** {@return the number of touchpoints} */
    public int size() {
        return exit.length;
    }

    /** {@return the moves between touchpoints} */
    public Links links() {
        return links;
    }

    /** {@return the share of journeys that begin at a touchpoint} */
    public double entry(int touchpoint) {
        return entry[touchpoint];
    }

    /** {@return the entry shares of all touchpoints, a copy} */
    public double[] entries() {
        return entry.clone();
    }

    /** {@return the mean over all who begin of what is known of each touchpoint} */
    public double fromStart(double[] values) {
        double sum = 0;
        for (int at = 0; at < values.length; at++) {
            sum += entry[at] * values[at];
        }
        return sum;
    }

    /** {@return the share of a move} */
    public double share(int move) {
        return share[move];
    }

    /** {@return the exit share of a touchpoint} */
    public double exit(int touchpoint) {
        return exit[touchpoint];
    }

    /**
     * {@return this chain without ends at a touchpoint: its exit share goes to its moves in
     * proportion}
     */
    public AbsorbingChain withoutExit(int touchpoint) {
        return edit().withoutExit(touchpoint).made();
    }

    /**
     * {@return this chain without some moves of one touchpoint: their share goes to its other moves in
     * proportion, so that no more customers end there than before}
     */
    public AbsorbingChain withoutMoves(int touchpoint, int... moves) {
        return edit().withoutMoves(touchpoint, moves).made();
    }

    /** {@return the means to change this chain in many places at the cost of one copy} */
    public ChainEdit edit() {
        return new ChainEdit(links, entry, share.clone(), exit.clone());
    }

    /**
     * {@return this chain as those customers go it who will stop: each share weighted by the
     * probability of stopping from where it leads (Doob's h-transform). Meant for customers who stop
     * where the probability is that of stopping there}
     *
     * @param probability from each touchpoint, the probability of ever stopping
     */
    public AbsorbingChain given(double[] probability) {
        double[] newShare = share.clone();
        double[] newExit = new double[exit.length];
        for (int at = 0; at < size(); at++) {
            // Nobody who will stop is ever at a touchpoint of probability 0; it only must not trap.
            newExit[at] = probability[at] > 0 ? 0 : 1;
            for (int move = links.first(at); move < links.first(at + 1); move++) {
                newShare[move] =
                        probability[at] > 0 ? share[move] * probability[links.target(move)] / probability[at] : 0;
            }
        }
        return new AbsorbingChain(links, entry, newShare, newExit);
    }

    /**
     * {@return this chain if, before going on or ending, a share of the visits of each touchpoint
     * ended besides}
     *
     * @param leaving the share; in (0, 1)
     */
    public AbsorbingChain leaving(double leaving) {
        double[] newShare = share.clone();
        double[] newExit = exit.clone();
        for (int move = 0; move < newShare.length; move++) {
            newShare[move] *= 1 - leaving;
        }
        for (int at = 0; at < newExit.length; at++) {
            newExit[at] = leaving + (1 - leaving) * exit[at];
        }
        return new AbsorbingChain(links, entry, newShare, newExit);
    }

    /** {@return whether END can be reached from every touchpoint; linear time} */
    public boolean canAlwaysEnd() {
        boolean[] canEnd = new boolean[size()];
        int[] queue = new int[size()];
        int tail = 0;
        for (int at = 0; at < canEnd.length; at++) {
            if (exit[at] > 0) {
                canEnd[at] = true;
                queue[tail++] = at;
            }
        }
        for (int head = 0; head < tail; head++) {
            for (int number = 0; number < links.inDegree(queue[head]); number++) {
                int move = links.into(queue[head], number);
                if (share[move] > 0 && !canEnd[links.source(move)]) {
                    canEnd[links.source(move)] = true;
                    queue[tail++] = links.source(move);
                }
            }
        }
        return tail == size();
    }

    /**
     * {@return the means to solve this chain for visits and values, computed once}
     *
     * @param work advances by a unit for each touchpoint
     */
    public Elimination eliminate(Work work) {
        return eliminate(new boolean[size()], work);
    }

    /**
     * {@return the means to solve this chain when customers stop at the given touchpoints}
     *
     * @param absorbing marks where they stop
     * @param work advances by a unit for each touchpoint
     */
    public Elimination eliminate(boolean[] absorbing, Work work) {
        return new Elimination(this, absorbing, Block.MOST_MULTIPLICATIONS, work);
    }

    /** The same, of which a strong component may take so many multiplications before it is iterated. */
    Elimination eliminate(boolean[] absorbing, long mostMultiplications, Work work) {
        return new Elimination(this, absorbing, mostMultiplications, work);
    }
}
