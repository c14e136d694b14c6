package org.journeymodel.graph.guarantee;

import java.util.Arrays;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.chain.AbsorbingChain;
import org.journeymodel.graph.chain.Elimination;
import org.journeymodel.graph.compact.Links;

/**
 * A game in which customers move by their shares, as a Markov decision process without end components:
 * those are each one node, which only the company leaves. At each node the company distributes a mass,
 * the sum of the shares of its moves, and an optimal strategy puts all of it on one. Customers stop at
 * nodes of a known value.
 */
final class DecisionProcess {

    final Links links;
    final boolean[] stops;
    final double[] finalValue;

    /** By move: the customers' share, or 0 for one of the company's. */
    private final double[] share;

    /** By node: the share that the company distributes; 0 where it has no choice. */
    private final double[] mass;

    private final double[] exit;
    private final int[] node;

    /** By move, which of the game's it is. */
    private final int[] origin;

    /** By move, whether it is the company's. */
    private final boolean[] chosen;

    /**
     * Reads a game.
     *
     * @param known by touchpoint, the value where it is known; NaN elsewhere
     * @param components the end components among the others
     */
    DecisionProcess(Game game, double[] known, EndComponents components) {
        this.node = nodes(known, components);
        int size = 0;
        for (int each : node) {
            size = Math.max(size, each + 1);
        }
        this.stops = new boolean[size];
        this.finalValue = new double[size];
        this.exit = new double[size];
        this.mass = new double[size];
        Gathered gathered = new Gathered(game, known, components);
        this.links = Links.of(size, gathered.source, gathered.target);
        this.share = gathered.share;
        this.origin = gathered.origin;
        this.chosen = gathered.chosen;
    }

    /** Touchpoints keep their order; an end component stands where its first touchpoint does. */
    private static int[] nodes(double[] known, EndComponents components) {
        int[] node = new int[known.length];
        int[] ofComponent = new int[components.count()];
        Arrays.fill(ofComponent, Game.NONE);
        int next = 0;
        for (int at = 0; at < node.length; at++) {
            int component = Double.isNaN(known[at]) ? components.of(at) : EndComponents.OUTSIDE;
            if (component == EndComponents.OUTSIDE) {
                node[at] = next++;
            } else {
                if (ofComponent[component] == Game.NONE) {
                    ofComponent[component] = next++;
                }
                node[at] = ofComponent[component];
            }
        }
        return node;
    }

    /** The moves while they are sorted by the node that they leave. */
    private final class Gathered {
        final int[] source;
        final int[] target;
        final double[] share;
        final int[] origin;
        final boolean[] chosen;

        Gathered(Game game, double[] known, EndComponents components) {
            int[] count = new int[mass.length + 1];
            boolean[] kept = new boolean[game.links.moveCount()];
            for (int move = 0; move < kept.length; move++) {
                int from = game.links.source(move);
                kept[move] = Double.isNaN(known[from]) && !staysInside(game.links, move, components);
                count[node[from] + 1] += kept[move] ? 1 : 0;
            }
            for (int each = 0; each < mass.length; each++) {
                count[each + 1] += count[each];
            }
            int all = count[mass.length];
            source = new int[all];
            target = new int[all];
            share = new double[all];
            origin = new int[all];
            chosen = new boolean[all];
            for (int move = 0; move < kept.length; move++) {
                if (kept[move]) {
                    put(count[node[game.links.source(move)]]++, move, game);
                }
            }
            for (int at = 0; at < known.length; at++) {
                settle(at, known[at], game, components.of(at) != EndComponents.OUTSIDE);
            }
        }

        private boolean staysInside(Links all, int move, EndComponents components) {
            int component = components.of(all.source(move));
            return component != EndComponents.OUTSIDE && component == components.of(all.target(move));
        }

        private void put(int place, int move, Game game) {
            int from = node[game.links.source(move)];
            source[place] = from;
            target[place] = node[game.links.target(move)];
            origin[place] = move;
            chosen[place] = game.isCompanys(move);
            double all = game.move(move).share();
            if (chosen[place]) {
                mass[from] += all;
            } else {
                share[place] = all;
            }
        }

        private void settle(int at, double value, Game game, boolean inComponent) {
            if (!Double.isNaN(value)) {
                stops[node[at]] = true;
                finalValue[node[at]] = value;
            } else if (inComponent) {
                // Customers who stay come round again, so all leave by the move that is chosen.
                mass[node[at]] = 1;
            } else {
                exit[node[at]] = game.flow.exitShare(at);
            }
        }
    }

    int size() {
        return mass.length;
    }

    /** The node that a touchpoint is, or is part of. */
    int nodeOf(int touchpoint) {
        return node[touchpoint];
    }

    /** The move of the game that a move is. */
    int origin(int move) {
        return origin[move];
    }

    boolean isChosen(int move) {
        return chosen[move];
    }

    /** {@return the gain of a visit, and the value of where it leads: by customers, and by the move chosen} */
    double backedUp(int at, double gain, int choice, double[] value) {
        double sum = gain;
        for (int move = links.first(at); move < links.first(at + 1); move++) {
            sum += share[move] * value[links.target(move)];
        }
        return withChoice(sum, at, choice, value);
    }

    /** {@return the value of where the chosen move leads, added to what customers make of it; constant time} */
    double withChoice(double byCustomers, int at, int choice, double[] value) {
        return choice == Game.NONE ? byCustomers : byCustomers + mass[at] * value[links.target(choice)];
    }

    /** The means to solve the chain that a strategy makes of this. */
    Elimination under(int[] choice, Work work) {
        double[] shares = share.clone();
        for (int at = 0; at < choice.length; at++) {
            if (choice[at] != Game.NONE) {
                shares[choice[at]] = mass[at];
            }
        }
        return AbsorbingChain.of(links, new double[size()], shares, exit).eliminate(stops, work);
    }
}
