package org.journeymodel.graph.guarantee;

import java.util.function.IntPredicate;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.compact.Links;

/** Where customers can get to at all. Each answer takes linear time. */
final class Reach {

    private Reach() {}

    /** From where success can be reached, whoever chooses. */
    static boolean[] toSuccess(Game game, Work work) {
        return backward(game, new int[game.size()], work);
    }

    /**
     * From where success is reached with a positive probability whatever the company does: some
     * customer's move leads on, or all the company's do.
     */
    static boolean[] toSuccessUnderAnyStrategy(Game game, Work work) {
        int[] evading = new int[game.size()];
        for (int at = 0; at < evading.length; at++) {
            // All but the last of the company's moves must have been found to lead on before it counts.
            evading[at] = Math.max(0, game.companyMoves(at) - 1);
        }
        return backward(game, evading, work);
    }

    private static boolean[] backward(Game game, int[] evading, Work work) {
        Links links = game.links;
        boolean[] reaching = game.success.clone();
        int[] queue = new int[reaching.length];
        int tail = 0;
        for (int at = 0; at < reaching.length; at++) {
            if (reaching[at]) {
                queue[tail++] = at;
            }
        }
        for (int head = 0; head < tail; head++) {
            work.steps(1 + links.inDegree(queue[head]));
            for (int number = 0; number < links.inDegree(queue[head]); number++) {
                int move = links.into(queue[head], number);
                int from = links.source(move);
                boolean leadsOn = !game.isCompanys(move) || evading[from]-- == 0;
                if (leadsOn && !reaching[from]) {
                    reaching[from] = true;
                    queue[tail++] = from;
                }
            }
        }
        return reaching;
    }

    /** Where customers from some touchpoints can get to before success by the moves that are allowed. */
    static boolean[] from(Game game, IntPredicate start, IntPredicate allowed) {
        Links links = game.links;
        boolean[] reached = new boolean[game.size()];
        int[] queue = new int[reached.length];
        int tail = 0;
        for (int at = 0; at < reached.length; at++) {
            if (start.test(at)) {
                reached[at] = true;
                queue[tail++] = at;
            }
        }
        for (int head = 0; head < tail; head++) {
            int at = queue[head];
            for (int move = links.first(at); move < links.first(at + 1) && !game.success[at]; move++) {
                if (!reached[links.target(move)] && allowed.test(move)) {
                    reached[links.target(move)] = true;
                    queue[tail++] = links.target(move);
                }
            }
        }
        return reached;
    }
}
