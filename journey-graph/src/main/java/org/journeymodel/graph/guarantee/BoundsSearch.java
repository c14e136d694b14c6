package org.journeymodel.graph.guarantee;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.chain.AbsorbingChain;
import org.journeymodel.graph.compact.Links;

/** Finds the worst and the best strategy, and what they come to from each touchpoint. */
final class BoundsSearch {

    final double[] worst;
    final double[] current;
    final double[] best;
    final double[] error;
    final Strategy worstStrategy;
    final Strategy bestStrategy;

    private final Game game;
    private final Work work;

    BoundsSearch(Game game, WinningRegion region, boolean[] canReach, Work work) {
        this.game = game;
        this.work = work;
        this.error = new double[game.size()];
        this.current = current();
        this.worst = new double[game.size()];
        this.worstStrategy = findWorst();
        this.best = new double[game.size()];
        this.bestStrategy = findBest(region, canReach);
    }

    private double[] current() {
        double[] nothing = new double[game.size()];
        double[] one = new double[game.size()];
        for (int at = 0; at < one.length; at++) {
            one[at] = game.success[at] ? 1 : 0;
        }
        return AbsorbingChain.of(game.flow).eliminate(game.success, work).values(nothing, one, work);
    }

    /** Where some strategy keeps all customers from success, its worst is 0, and no circle is left elsewhere. */
    private Strategy findWorst() {
        boolean[] certain = Reach.toSuccessUnderAnyStrategy(game, work);
        double[] known = new double[game.size()];
        for (int at = 0; at < known.length; at++) {
            known[at] = game.success[at] ? 1 : certain[at] ? Double.NaN : 0;
        }
        EndComponents none = new EndComponents(game, new boolean[game.size()], work);
        DecisionProcess process = new DecisionProcess(game, known, none);
        PolicyIteration found = solve(process, false, worst);
        return strategy(at ->
                Double.isNaN(known[at]) ? process.origin(found.choiceAt(process.nodeOf(at))) : firstInto(at, certain));
    }

    private int firstInto(int at, boolean[] avoided) {
        Links links = game.links;
        int move = links.first(at);
        while (!game.isCompanys(move) || avoided[links.target(move)]) {
            move++;
        }
        return move;
    }

    private Strategy findBest(WinningRegion region, boolean[] canReach) {
        double[] known = new double[game.size()];
        boolean[] open = new boolean[game.size()];
        for (int at = 0; at < known.length; at++) {
            open[at] = canReach[at] && !region.contains(at);
            known[at] = open[at] ? Double.NaN : region.contains(at) ? 1 : 0;
        }
        EndComponents circles = new EndComponents(game, open, work);
        DecisionProcess process = new DecisionProcess(game, known, circles);
        PolicyIteration found = solve(process, true, best);
        int[] wayOut = wayOut(circles, process, found);
        boolean[] nowhere = new boolean[known.length];
        return strategy(at -> {
            if (!open[at]) {
                return region.contains(at) ? region.moveAt(at) : firstInto(at, nowhere);
            }
            return circles.of(at) == EndComponents.OUTSIDE
                    ? process.origin(found.choiceAt(process.nodeOf(at)))
                    : wayOut[at];
        });
    }

    private PolicyIteration solve(DecisionProcess process, boolean isLargest, double[] values) {
        double[] nothing = new double[process.size()];
        PolicyIteration found = new PolicyIteration(process, nothing, process.finalValue, isLargest, work);
        OptimumBound bound = new OptimumBound(process, found, isLargest, work);
        for (int at = 0; at < values.length; at++) {
            values[at] = found.value()[process.nodeOf(at)];
            error[at] = Math.max(error[at], bound.at(process.nodeOf(at)));
        }
        return found.withTiesInOrder();
    }

    /** In each circle the company leads, by the fewest moves, to where it leaves the circle. */
    private int[] wayOut(EndComponents circles, DecisionProcess process, PolicyIteration found) {
        int[] way = new int[game.size()];
        Arrays.fill(way, Game.NONE);
        boolean[] seen = new boolean[way.length];
        int[] queue = new int[way.length];
        int tail = 0;
        for (int at = 0; at < way.length; at++) {
            int choice = circles.of(at) == EndComponents.OUTSIDE ? Game.NONE : found.choiceAt(process.nodeOf(at));
            if (choice != Game.NONE && game.links.source(process.origin(choice)) == at) {
                way[at] = process.origin(choice);
                seen[at] = true;
                queue[tail++] = at;
            }
        }
        for (int head = 0; head < tail; head++) {
            tail = leadTo(queue[head], circles, way, seen, queue, tail);
        }
        return way;
    }

    private int leadTo(int to, EndComponents circles, int[] way, boolean[] seen, int[] queue, int queued) {
        Links links = game.links;
        int tail = queued;
        work.steps(1 + links.inDegree(to));
        for (int number = 0; number < links.inDegree(to); number++) {
            int move = links.into(to, number);
            int from = links.source(move);
            if (!seen[from] && circles.of(from) == circles.of(to)) {
                seen[from] = true;
                queue[tail++] = from;
                // Customers get on by themselves where the move is theirs, if only the company keeps them in.
                way[from] = game.isCompanys(move) ? move : firstInside(from, circles);
            }
        }
        return tail;
    }

    private int firstInside(int at, EndComponents circles) {
        Links links = game.links;
        for (int move = links.first(at); move < links.first(at + 1); move++) {
            if (game.isCompanys(move) && circles.of(links.target(move)) == circles.of(at)) {
                return move;
            }
        }
        return Game.NONE;
    }

    private Strategy strategy(IntUnaryOperator moveAt) {
        List<FlowMove> moves = new ArrayList<>();
        for (int at = 0; at < game.size(); at++) {
            if (game.companyChooses(at)) {
                moves.add(game.move(moveAt.applyAsInt(at)));
            }
        }
        return new Strategy(game.flow.journey(), moves);
    }
}
