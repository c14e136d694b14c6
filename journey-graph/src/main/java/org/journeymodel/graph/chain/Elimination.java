package org.journeymodel.graph.chain;

import org.journeymodel.core.work.Work;
import org.journeymodel.graph.compact.Components;
import org.journeymodel.graph.compact.Links;

/**
 * Solves an absorbing chain, by elimination of states without subtraction (Grassmann, Taksar
 * and Heyman 1985), strong component by strong component. Since nothing is ever subtracted, answers
 * are right to rounding even where a customer goes round a thousand million times.
 *
 * <p>Cost: linear for a journey without loops; for a loop of m touchpoints at most m³, and far less
 * for the sparse ones that journeys have. In a component that takes more than 30 million multiplications,
 * what is not eliminated by then is solved by iteration, with a bound of its error. Immutable once made;
 * answers do not share state.
 */
public final class Elimination {

    private final AbsorbingChain chain;
    private final boolean[] absorbing;
    private final Components components;
    private final Block[] blocks;
    private final int[] local;

    Elimination(AbsorbingChain chain, boolean[] absorbing, long mostMultiplications, Work work) {
        this.chain = chain;
        this.absorbing = absorbing.clone();
        this.components = Components.of(chain.links(), absorbing, work);
        this.blocks = new Block[components.count()];
        this.local = new int[chain.size()];
        for (int at = 0; at < blocks.length; at++) {
            blocks[at] = block(components.members(at), mostMultiplications, work);
        }
    }

    private Block block(int[] members, long mostMultiplications, Work work) {
        for (int at = 0; at < members.length; at++) {
            local[members[at]] = at;
        }
        Block block = new Block(members);
        Links links = chain.links();
        for (int at = 0; at < members.length; at++) {
            int state = members[at];
            work.steps(links.first(state + 1) - links.first(state));
            if (absorbing[state]) {
                block.addOutside(at, 1);
                continue;
            }
            block.addOutside(at, chain.exit(state));
            for (int move = links.first(state); move < links.first(state + 1); move++) {
                int target = links.target(move);
                if (target != state && chain.share(move) > 0) {
                    if (components.of(target) == components.of(state)) {
                        block.add(at, local[target], chain.share(move));
                    } else {
                        block.addOutside(at, chain.share(move));
                    }
                }
            }
        }
        block.eliminate(mostMultiplications, work);
        return block;
    }

    /**
     * {@return for every touchpoint the expected sum of gains from there on: its own gain at each
     * visit, and the final value where the customer stops}
     *
     * @param gain gained at each visit of a touchpoint where customers do not stop; not negative
     * @param finalValue gained on stopping at an absorbing touchpoint; not negative; others unused
     * @param work takes a step for each number that it touches
     */
    public double[] values(double[] gain, double[] finalValue, Work work) {
        return values(gain, finalValue, work, new ErrorBound());
    }

    /** {@return the same as {@link #values(double[], double[], Work)}; what it may be off is added to a bound} */
    public double[] values(double[] gain, double[] finalValue, Work work, ErrorBound bound) {
        double[] value = new double[chain.size()];
        Links links = chain.links();
        // Components are numbered so that what a block leads to has been solved before it.
        for (Block block : blocks) {
            double[] known = new double[block.members.length];
            for (int at = 0; at < known.length; at++) {
                int state = block.members[at];
                work.steps(links.first(state + 1) - links.first(state));
                known[at] = absorbing[state] ? finalValue[state] : gain[state];
                for (int move = firstOpen(state); move < links.first(state + 1); move++) {
                    int target = links.target(move);
                    if (components.of(target) != components.of(state)) {
                        known[at] += chain.share(move) * value[target];
                    }
                }
            }
            block.backward(known, work, bound);
            for (int at = 0; at < known.length; at++) {
                value[block.members[at]] = known[at];
            }
        }
        return value;
    }

    /**
     * {@return for every touchpoint the expected number of visits; for one where customers stop, the
     * probability of stopping there}
     *
     * @param start how much begins where; not negative
     * @param work takes a step for each number that it touches
     */
    public double[] visits(double[] start, Work work) {
        return visits(start, work, new ErrorBound());
    }

    /** {@return the same as {@link #visits(double[], Work)}; what it may be off is added to a bound} */
    public double[] visits(double[] start, Work work, ErrorBound bound) {
        double[] visits = start.clone();
        Links links = chain.links();
        for (int number = blocks.length - 1; number >= 0; number--) {
            Block block = blocks[number];
            double[] arriving = new double[block.members.length];
            for (int at = 0; at < arriving.length; at++) {
                arriving[at] = visits[block.members[at]];
            }
            block.forward(arriving, work, bound);
            for (int at = 0; at < arriving.length; at++) {
                int state = block.members[at];
                work.steps(links.first(state + 1) - links.first(state));
                visits[state] = arriving[at];
                for (int move = firstOpen(state); move < links.first(state + 1); move++) {
                    int target = links.target(move);
                    if (components.of(target) != number) {
                        visits[target] += arriving[at] * chain.share(move);
                    }
                }
            }
        }
        return visits;
    }

    /**
     * {@return how often a customer who is at a touchpoint visits it, this time counted; at least 1}
     *
     * <p>Takes a solution of the touchpoint's own component: nobody comes back who has left it.
     *
     * @param state a touchpoint
     * @param work takes a step for each number that it touches
     */
    public double visitsToItself(int state, Work work) {
        Block block = blocks[components.of(state)];
        double[] one = new double[block.members.length];
        one[local[state]] = 1;
        work.steps(one.length);
        block.forward(one, work, new ErrorBound());
        return one[local[state]];
    }

    private int firstOpen(int state) {
        return absorbing[state] ? chain.links().first(state + 1) : chain.links().first(state);
    }
}
