package org.journeymodel.core.flow;

import java.util.List;
import org.journeymodel.core.model.Transition;
import org.jspecify.annotations.Nullable;

/** Whose flow is read: that of all customers, or of those like one persona (rule 8). */
record Customers(@Nullable String persona) {

    static final Customers ALL = new Customers(null);

    /** Whether a transition exists for them. */
    boolean mayTake(@Nullable Transition transition) {
        return persona == null
                || transition == null
                || transition.personas().isEmpty()
                || transition.personas().contains(persona);
    }

    /**
     * Takes the moves away that are not theirs, and divides what is left by its sum. Where nothing is
     * left, their journey ends.
     *
     * @param lost the share of their own transitions to touchpoints that the journey does not have
     * @param lostByOthers that of others' transitions to such touchpoints
     */
    void narrow(Shares shares, int touchpoint, double lost, double lostByOthers) {
        List<FlowMove> all = shares.moves.get(touchpoint);
        List<FlowMove> theirs =
                all.stream().filter(move -> mayTake(move.way().transition())).toList();
        if (theirs.size() == all.size() && lostByOthers == 0) {
            return;
        }
        shares.moves.set(touchpoint, theirs);
        if (!shares.unbalanced[touchpoint]) {
            double left = theirs.stream().mapToDouble(FlowMove::share).sum() + shares.exit[touchpoint] + lost;
            divide(shares, touchpoint, left);
        }
    }

    private static void divide(Shares shares, int touchpoint, double left) {
        shares.moves.set(
                touchpoint,
                shares.moves.get(touchpoint).stream()
                        .map(move -> move.assumedAt(Math.min(1, move.share() / left)))
                        .toList());
        shares.exit[touchpoint] = left == 0 ? 1 : Math.min(1, shares.exit[touchpoint] / left);
        shares.exitProvenance[touchpoint] = Provenance.ASSUMED;
    }
}
