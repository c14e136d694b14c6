package org.journeymodel.graph.atlas;

import java.util.ArrayDeque;
import java.util.Deque;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.work.Work;
import org.jspecify.annotations.Nullable;

/**
 * One passage through one journey while an atlas is laid out flat. How a sub-journey turned out is known at
 * its end only if it is remembered which outcomes were visited; so each touchpoint stands there once for
 * each <em>standing</em> with which customers come to it: none, or the outcome that counts so far.
 */
final class FlatPart {

    private static final int STANDINGS = 4;

    private static final int NEUTRAL = 1;
    private static final int FAILURE = 2;
    private static final int SUCCESS = 3;

    final JourneyFlow flow;
    final String path;

    /** Where customers come in; null for the outermost journey. */
    final @Nullable FlatTouchpoint entering;

    /** Where they go on whose passage ended well; null for the outermost journey, which then ends. */
    final @Nullable FlatTouchpoint done;

    /**
     * Where they go on whose passage did not: nowhere, which is null, unless the parent, which ends with
     * this passage, has turned out well already and itself has a parent to go on in.
     */
    final @Nullable FlatTouchpoint lost;

    /** By touchpoint and standing, the place to which customers come and the one from which they go on. */
    final @Nullable FlatTouchpoint[] arriving;

    final @Nullable FlatTouchpoint[] leaving;

    private final boolean[] reached;
    int next;

    /** What is to be laid out behind the inner part that is laid out now. */
    @Nullable
    FlatTouchpoint pending;

    private FlatPart(
            JourneyFlow flow,
            String path,
            @Nullable FlatTouchpoint entering,
            @Nullable FlatTouchpoint done,
            @Nullable FlatTouchpoint lost,
            Work work) {
        this.flow = flow;
        this.path = path;
        this.entering = entering;
        this.done = done;
        this.lost = lost;
        this.arriving = new FlatTouchpoint[flow.size() * STANDINGS];
        this.leaving = new FlatTouchpoint[flow.size() * STANDINGS];
        this.reached = new boolean[flow.size() * STANDINGS];
        reach(work);
    }

    /** {@return the passage through the outermost journey} */
    static FlatPart outermost(JourneyFlow flow, Work work) {
        return new FlatPart(flow, "", null, null, null, work);
    }

    /** {@return the passage through a sub-journey that begins in a state of this passage} */
    FlatPart inner(
            int state, JourneyFlow subJourney, String path, FlatTouchpoint entering, FlatTouchpoint done, Work work) {
        return new FlatPart(subJourney, path, entering, done, endingWith(state % STANDINGS), work);
    }

    /** {@return where customers go on whose passage ends with a standing; null for nowhere} */
    @Nullable
    FlatTouchpoint endingWith(int standing) {
        return standing == SUCCESS || standing == NEUTRAL ? done : lost;
    }

    boolean isOutermost() {
        return done == null;
    }

    boolean isReached(int state) {
        return reached[state];
    }

    int states() {
        return reached.length;
    }

    static int touchpointOf(int state) {
        return state / STANDINGS;
    }

    /** {@return the state of customers who come to a touchpoint} */
    int state(int touchpoint, int standing) {
        boolean enters = flow.touchpoints().get(touchpoint).subJourney().isPresent();
        // Those who come to a plain touchpoint have its outcome at once, so that all who have it are alike.
        return touchpoint * STANDINGS + (enters ? standing : Math.max(standing, rank(touchpoint)));
    }

    /** {@return with which standing customers go on from a state} */
    int standingAfter(int state) {
        return Math.max(state % STANDINGS, rank(touchpointOf(state)));
    }

    /** {@return what tells the place of a state from those of the same touchpoint; empty for the first} */
    String suffix(int state) {
        int touchpoint = touchpointOf(state);
        if (state == state(touchpoint, 0)) {
            return "";
        }
        return switch (state % STANDINGS) {
            case NEUTRAL -> ".after-neutral";
            case FAILURE -> ".after-failure";
            default -> ".after-success";
        };
    }

    private int rank(int touchpoint) {
        // The outcomes of the outermost journey stay, and need not be remembered.
        Outcome outcome =
                isOutermost() ? Outcome.ABANDONED : flow.outcome(touchpoint).orElse(Outcome.ABANDONED);
        return switch (outcome) {
            case SUCCESS -> SUCCESS;
            case FAILURE -> FAILURE;
            case NEUTRAL -> NEUTRAL;
            case ABANDONED -> 0;
        };
    }

    private void reach(Work work) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < flow.size(); at++) {
            if (isOutermost() || flow.entryShare(at) > 0) {
                reach(state(at, 0), open);
            }
        }
        while (!open.isEmpty()) {
            int state = open.remove();
            work.steps(1L + flow.movesFrom(touchpointOf(state)).size());
            for (FlowMove move : flow.movesFrom(touchpointOf(state))) {
                reach(state(move.target(), standingAfter(state)), open);
            }
        }
    }

    private void reach(int state, Deque<Integer> open) {
        if (!reached[state]) {
            reached[state] = true;
            open.add(state);
        }
    }
}
