package org.journeymodel.graph.bottleneck;

import java.util.List;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.chain.AbsorbingChain;
import org.journeymodel.graph.chain.ChainEdit;
import org.journeymodel.graph.wording.MoveWording;
import org.jspecify.annotations.Nullable;

/**
 * One improvement: what is mended, and where.
 *
 * @param touchpoint where
 * @param move the loop-back, of parallel ones the first, or the wait; null for others
 * @param reason what is mended
 * @param moves the numbers of all moves that are taken away, or of the one that is waited on
 */
record Improvement(int touchpoint, @Nullable FlowMove move, Reason reason, List<Integer> moves) {

    Improvement {
        moves = List.copyOf(moves);
    }

    static Improvement at(int touchpoint, Reason reason) {
        return new Improvement(touchpoint, null, reason, List.of());
    }

    /** Whether customers go other ways than before, and do not only go them faster or happier. */
    boolean changesShares() {
        return reason == Reason.DROP_OFF || reason == Reason.LOOP_BACK;
    }

    /** {@return the chain with this improvement made; the same if it changes no shares} */
    AbsorbingChain in(AbsorbingChain chain) {
        return in(chain, List.of(this));
    }

    /** {@return the chain with improvements made, one after the other; the same if none changes shares} */
    static AbsorbingChain in(AbsorbingChain chain, List<Improvement> improvements) {
        if (improvements.stream().noneMatch(Improvement::changesShares)) {
            return chain;
        }
        ChainEdit edit = chain.edit();
        for (Improvement each : improvements) {
            if (each.reason == Reason.DROP_OFF) {
                edit.withoutExit(each.touchpoint);
            } else if (each.reason == Reason.LOOP_BACK) {
                edit.withoutMoves(
                        each.touchpoint,
                        each.moves.stream().mapToInt(Integer::intValue).toArray());
            }
        }
        return edit.made();
    }

    /**
     * {@return the figures of a journey with this improvement made}
     *
     * @param updates those of the situation
     */
    Figures in(Situation situation, Updates updates, Work work) {
        return switch (reason) {
            case WAITING -> situation.withoutWaiting(moves.get(0));
            case DURATION -> situation.withoutDuration(touchpoint);
            case FEELING -> situation.withNeutralFeeling(touchpoint);
            default -> {
                AbsorbingChain changed = in(situation.chain());
                Figures after = updates.after(changed, touchpoint, work);
                yield after == null ? situation.under(changed, work).figures() : after;
            }
        };
    }

    /** {@return what is mended, such as {@code the wait from "Compares" to "Buys" (call)}; a way means all parallel ones} */
    String name(JourneyFlow flow) {
        String here = Facts.nameOf(flow.touchpoints().get(touchpoint));
        String there = move == null ? "" : Facts.nameOf(move.to());
        return switch (reason) {
            case DROP_OFF -> "the drop-off at " + here;
            case LOOP_BACK -> "the way from " + here + " to " + there;
            case WAITING ->
                "the wait from " + here + " to " + there + (move == null ? "" : MoveWording.onTrigger(move));
            case DURATION -> "the stay at " + here;
            default -> "the feeling at " + here;
        };
    }
}
