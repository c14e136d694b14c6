package org.journeymodel.graph.guarantee;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Actor;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.graph.Fraction;

/**
 * A small journey judged by trying every memoryless strategy of the company, in exact fractions, by no
 * means that the library uses. A strategy is a move by touchpoint, null where the company has none.
 */
final class AllStrategies {

    final JourneyFlow flow;
    final List<FlowMove[]> strategies = new ArrayList<>();

    private final List<List<FlowMove>> customerMoves = new ArrayList<>();
    private final Fraction[][] customerShares;

    AllStrategies(JourneyFlow flow) {
        this.flow = flow;
        this.customerShares = new Fraction[flow.size()][flow.size()];
        for (int at = 0; at < flow.size(); at++) {
            customerMoves.add(flow.movesFrom(at).stream()
                    .filter(each -> !isCompanys(each))
                    .toList());
            Arrays.fill(customerShares[at], Fraction.ZERO);
            customerMoves.get(at).forEach(each -> add(customerShares, each, each.target()));
        }
        strategies.add(new FlowMove[flow.size()]);
        for (int at = 0; at < flow.size(); at++) {
            List<FlowMove> choices = companyMoves(at);
            if (!choices.isEmpty() && !isSuccess(at)) {
                List<FlowMove[]> before = new ArrayList<>(strategies);
                strategies.clear();
                for (FlowMove[] each : before) {
                    for (FlowMove choice : choices) {
                        FlowMove[] more = each.clone();
                        more[at] = choice;
                        strategies.add(more);
                    }
                }
            }
        }
    }

    boolean isSuccess(int at) {
        return flow.outcome(at).equals(Optional.of(Outcome.SUCCESS));
    }

    static boolean isCompanys(FlowMove move) {
        return move.transition().orElseThrow().choice() == Actor.COMPANY;
    }

    private List<FlowMove> companyMoves(int at) {
        return flow.movesFrom(at).stream().filter(AllStrategies::isCompanys).toList();
    }

    List<FlowMove> customerMoves(int at) {
        return customerMoves.get(at);
    }

    /** From each touchpoint, the probability of success under a strategy. */
    Fraction[] success(FlowMove[] strategy) {
        int size = flow.size();
        Fraction[][] shares = shares(strategy);
        boolean[] canSucceed = new boolean[size];
        for (int round = 0; round <= size; round++) {
            for (int at = 0; at < size; at++) {
                canSucceed[at] |= isSuccess(at);
                for (int to = 0; to < size; to++) {
                    canSucceed[at] |= !shares[at][to].isZero() && canSucceed[to];
                }
            }
        }
        Fraction[][] a = new Fraction[size][size];
        Fraction[][] b = new Fraction[size][1];
        for (int at = 0; at < size; at++) {
            boolean isKnown = isSuccess(at) || !canSucceed[at];
            b[at][0] = isSuccess(at) ? Fraction.ONE : Fraction.ZERO;
            for (int to = 0; to < size; to++) {
                Fraction own = at == to ? Fraction.ONE : Fraction.ZERO;
                a[at][to] = isKnown ? own : own.minus(shares[at][to]);
            }
        }
        Fraction[][] solved = Fraction.solve(a, b);
        return Arrays.stream(solved).map(row -> row[0]).toArray(Fraction[]::new);
    }

    private Fraction[][] shares(FlowMove[] strategy) {
        Fraction[][] shares = new Fraction[flow.size()][];
        for (int at = 0; at < shares.length; at++) {
            shares[at] = customerShares[at].clone();
            for (FlowMove move : flow.movesFrom(at)) {
                if (isCompanys(move)) {
                    add(shares, move, strategy[at] == null ? move.target() : strategy[at].target());
                }
            }
        }
        return shares;
    }

    private static void add(Fraction[][] shares, FlowMove move, int target) {
        shares[move.source()][target] = shares[move.source()][target].plus(exact(move.share()));
    }

    static Fraction exact(double share) {
        return Fraction.of(Math.round(share * TwoSides.WHOLE), TwoSides.WHOLE);
    }

    /** Under a strategy, the most moves that success can take from each touchpoint; -1 where it may never come. */
    int[] mostMoves(FlowMove[] strategy) {
        int[] most = new int[flow.size()];
        Arrays.fill(most, -1);
        for (int round = 0; round <= flow.size(); round++) {
            int[] next = most.clone();
            for (int at = 0; at < most.length; at++) {
                next[at] = isSuccess(at) ? 0 : afterAnyMove(at, strategy, most);
            }
            if (Arrays.equals(next, most)) {
                return most;
            }
            most = next;
        }
        return most;
    }

    /** By induction: sure after k moves if every next move leads to where it is sure after k - 1. */
    private int afterAnyMove(int at, FlowMove[] strategy, int[] most) {
        int least = strategy[at] == null ? Integer.MAX_VALUE : most[strategy[at].target()];
        int after = strategy[at] == null ? -1 : least;
        for (FlowMove each : customerMoves(at)) {
            least = Math.min(least, most[each.target()]);
            after = Math.max(after, most[each.target()]);
        }
        return flow.exitShare(at) > 0 || after < 0 || least < 0 ? -1 : 1 + after;
    }

    /** The least that any strategy can promise; -1 where none can. */
    int[] leastPromised() {
        int[] least = new int[flow.size()];
        Arrays.fill(least, -1);
        for (FlowMove[] strategy : strategies) {
            int[] most = mostMoves(strategy);
            for (int at = 0; at < least.length; at++) {
                if (most[at] >= 0 && (least[at] < 0 || most[at] < least[at])) {
                    least[at] = most[at];
                }
            }
        }
        return least;
    }

    /** A strategy told by the library, as one of these. */
    FlowMove[] of(Strategy strategy) {
        FlowMove[] moves = new FlowMove[flow.size()];
        strategy.moves().forEach(each -> moves[each.source()] = each);
        return moves;
    }
}
