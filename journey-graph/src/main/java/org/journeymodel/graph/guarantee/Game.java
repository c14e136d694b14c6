package org.journeymodel.graph.guarantee;

import java.util.List;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Actor;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.compact.Links;

/**
 * A sound flow as a game of two: whose each move is, and where it is won. What comes after success is
 * no part of it. Nobody changes it.
 */
final class Game {

    /** No move. */
    static final int NONE = -1;

    final JourneyFlow flow;
    final Links links;
    final boolean[] success;
    private final boolean[] company;
    private final int[] companyMoves;

    Game(JourneyFlow flow, Work work) {
        this.flow = flow;
        this.links = Links.of(flow);
        this.success = new boolean[flow.size()];
        this.company = new boolean[links.moveCount()];
        this.companyMoves = new int[flow.size()];
        for (int at = 0; at < success.length; at++) {
            work.advance();
            success[at] = flow.outcome(at).filter(Outcome.SUCCESS::equals).isPresent();
        }
        List<FlowMove> moves = flow.moves();
        for (int move = 0; move < company.length; move++) {
            work.step();
            company[move] = isCompanys(moves.get(move));
            companyMoves[links.source(move)] += company[move] ? 1 : 0;
        }
    }

    static boolean isCompanys(FlowMove move) {
        return move.transition().filter(way -> way.choice() == Actor.COMPANY).isPresent();
    }

    int size() {
        return success.length;
    }

    /** Whether the company chooses a move; otherwise the customer does. */
    boolean isCompanys(int move) {
        return company[move];
    }

    /** How many moves the company can choose from at a touchpoint. */
    int companyMoves(int touchpoint) {
        return companyMoves[touchpoint];
    }

    /** Whether the company has a say at a touchpoint before success. */
    boolean companyChooses(int touchpoint) {
        return companyMoves[touchpoint] > 0 && !success[touchpoint];
    }

    /** Whether customers can leave. */
    boolean canLeave(int touchpoint) {
        return flow.exitShare(touchpoint) > 0;
    }

    /** In how many ways customers can go on or out. */
    int customerWays(int touchpoint) {
        int moves = links.first(touchpoint + 1) - links.first(touchpoint);
        return moves - companyMoves[touchpoint] + (canLeave(touchpoint) ? 1 : 0);
    }

    FlowMove move(int move) {
        return flow.moves().get(move);
    }

    Touchpoint touchpoint(int touchpoint) {
        return flow.touchpoints().get(touchpoint);
    }
}
