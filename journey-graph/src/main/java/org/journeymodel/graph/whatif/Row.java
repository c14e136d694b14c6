package org.journeymodel.graph.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.graph.wording.Wording;

/**
 * How the visits of one touchpoint of a draft go on: to each of its transitions, or to the end. Setting
 * one share divides what is left among those that no edit has set, in proportion.
 */
final class Row {

    /** Shares that edits set may pass 1 by this much: enough for thirds typed with nine digits. */
    private static final double TOLERANCE = 1e-9;

    private static final double ROUNDING = 1e-12;

    private final Draft draft;
    private final String touchpoint;
    private final List<DraftWay> ways;

    /** By way, and at the end that of the ends. */
    private final double[] shares;

    Row(Draft draft, String touchpoint, List<DraftWay> ways, List<FlowMove> moves, double exit) {
        this.draft = draft;
        this.touchpoint = touchpoint;
        this.ways = ways;
        this.shares = new double[ways.size() + 1];
        int next = 0;
        // The moves are the transitions of positive share, in the same order.
        for (int at = 0; at < ways.size() && next < moves.size(); at++) {
            if (moves.get(next)
                    .transition()
                    .filter(ways.get(at).transition()::equals)
                    .isPresent()) {
                shares[at] = moves.get(next++).share();
            }
        }
        shares[ways.size()] = exit;
    }

    double share(int way) {
        return shares[way];
    }

    double shareOf(DraftWay way) {
        return shares[ways.indexOf(way)];
    }

    List<DraftWay> ways() {
        return ways;
    }

    double exit() {
        return shares[ways.size()];
    }

    void set(DraftWay way, double share) {
        way.becomeSet();
        divide(ways.indexOf(way), share);
    }

    void setExit(double share) {
        draft.setExits().add(touchpoint);
        divide(ways.size(), share);
    }

    private void divide(int changed, double share) {
        shares[changed] = share;
        double given = 0;
        double open = 0;
        for (int at = 0; at < shares.length; at++) {
            if (isSet(at)) {
                given += shares[at];
            } else {
                open += shares[at];
            }
        }
        if (given > 1 + TOLERANCE) {
            throw tooMuch();
        }
        double left = Math.max(0, 1 - given);
        if (open > 0) {
            for (int at = 0; at < shares.length; at++) {
                shares[at] = isSet(at) ? shares[at] : Math.min(1, shares[at] * left / open);
            }
        } else if (left > ROUNDING) {
            requireOpenEnd(left);
            shares[ways.size()] = left;
        }
        write();
    }

    private boolean isSet(int at) {
        return at < ways.size() ? ways.get(at).isSet() : draft.setExits().contains(touchpoint);
    }

    private IllegalArgumentException tooMuch() {
        List<String> set = new ArrayList<>();
        for (int at = 0; at < shares.length; at++) {
            if (isSet(at)) {
                String where = at < ways.size()
                        ? "to " + Wording.quoted(ways.get(at).transition().to())
                        : "to the end";
                set.add(Wording.percent(shares[at]) + " " + where);
            }
        }
        return new IllegalArgumentException("The edits set the shares out of touchpoint " + Wording.quoted(touchpoint)
                + " to more than 100 %: " + String.join(", ", set) + ". Lower one of them.");
    }

    private void requireOpenEnd(double left) {
        if (isSet(ways.size())) {
            throw new IllegalArgumentException("The edits leave " + Wording.percent(left)
                    + " of the visits of touchpoint " + Wording.quoted(touchpoint)
                    + " nowhere to go: nothing else there has a share. Raise a share, or set none of its ends.");
        }
    }

    /** Transitions without probability stay so, for they had and have equal parts of what is left. */
    private void write() {
        boolean anyOpen = false;
        for (int at = 0; at < ways.size(); at++) {
            Transition before = ways.get(at).transition();
            if (before.probability().isPresent() || isSet(at)) {
                ways.get(at).become(before.withProbability(Math.min(1, shares[at])));
            } else {
                anyOpen = true;
            }
        }
        Touchpoint here = draft.touchpoint(touchpoint);
        if (here.exitProbability().isPresent() || isSet(ways.size()) || (anyOpen && exit() > 0)) {
            draft.replace(here.toBuilder().exitProbability(Math.min(1, exit())).build());
        }
    }

    String touchpoint() {
        return touchpoint;
    }

    /** Declares the ends that go with other ways. A share to which others are added is no more the one that was set. */
    void becomeExit(double exit) {
        if (exit > exit()) {
            draft.setExits().remove(touchpoint);
        }
        Touchpoint here = draft.touchpoint(touchpoint);
        boolean isDeclared = here.exitProbability().isPresent();
        draft.replace(here.toBuilder()
                .exitProbability(isDeclared ? OptionalDouble.of(Math.min(1, exit)) : OptionalDouble.empty())
                .build());
    }
}
