package org.journeymodel.graph.guarantee;

import java.util.Arrays;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.compact.Links;

/**
 * Where success can be forced, by moves backward from it: the attractor of the success touchpoints.
 * Each move is looked at twice, so time is linear.
 */
final class WinningRegion {

    static final int OUTSIDE = -1;

    private final Game game;

    /** By touchpoint, how many moves success takes at most; outside, {@link #OUTSIDE}. */
    private final int[] rank;

    /** By touchpoint, the company's move there. */
    private final int[] chosen;

    WinningRegion(Game game, Work work) {
        this.game = game;
        this.rank = new int[game.size()];
        Arrays.fill(rank, OUTSIDE);
        attract(work);
        this.chosen = new int[rank.length];
        for (int at = 0; at < chosen.length; at++) {
            work.steps(game.links.first(at + 1) - game.links.first(at));
            chosen[at] = soonest(at);
        }
    }

    private void attract(Work work) {
        Links links = game.links;
        int[] unsure = new int[rank.length];
        boolean[] led = new boolean[rank.length];
        int[] queue = new int[rank.length];
        int tail = 0;
        for (int at = 0; at < rank.length; at++) {
            unsure[at] = game.customerWays(at);
            if (game.success[at]) {
                rank[at] = 0;
                queue[tail++] = at;
            }
        }
        // The queue holds ranks in ascending order, so the last way to be sure tells the rank.
        for (int head = 0; head < tail; head++) {
            int to = queue[head];
            work.steps(1 + links.inDegree(to));
            for (int number = 0; number < links.inDegree(to); number++) {
                int move = links.into(to, number);
                int from = links.source(move);
                if (game.isCompanys(move)) {
                    led[from] = true;
                } else {
                    unsure[from]--;
                }
                if (rank[from] == OUTSIDE && unsure[from] == 0 && led[from] == (game.companyMoves(from) > 0)) {
                    rank[from] = rank[to] + 1;
                    queue[tail++] = from;
                }
            }
        }
    }

    boolean contains(int touchpoint) {
        return rank[touchpoint] != OUTSIDE;
    }

    int rank(int touchpoint) {
        return rank[touchpoint];
    }

    /** The company's move that is sooner at success than others, the first of equals; NONE if it has none. */
    int moveAt(int touchpoint) {
        return chosen[touchpoint];
    }

    private int soonest(int touchpoint) {
        int best = Game.NONE;
        Links links = game.links;
        for (int move = links.first(touchpoint); move < links.first(touchpoint + 1); move++) {
            int target = links.target(move);
            boolean leads = game.isCompanys(move) && contains(target);
            if (leads && (best == Game.NONE || rank[target] < rank[links.target(best)])) {
                best = move;
            }
        }
        return best;
    }
}
