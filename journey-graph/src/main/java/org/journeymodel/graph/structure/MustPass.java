package org.journeymodel.graph.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.compact.Links;

/**
 * Finds the touchpoints and moves that lie on every way from START to success. One way is taken; a
 * touchpoint on it can be avoided exactly if something before it leads, off that way, to something
 * behind it, and a move likewise. One sweep along the way finds all of them in linear time.
 */
final class MustPass {

    private static final int OFF = -1;

    private final JourneyFlow flow;
    private final Links links;
    private final Work work;
    private final boolean[] success;
    private final int[] place;
    private final boolean[] visited;

    /** By touchpoint, the move by which the search for a way first reached it. */
    private final int[] moveInto;

    private final List<Integer> touchpoints = new ArrayList<>();
    private final List<Integer> moves = new ArrayList<>();
    private int farthest;

    MustPass(JourneyFlow flow, Links links, Work work) {
        this.flow = flow;
        this.links = links;
        this.work = work;
        this.success = new boolean[flow.size()];
        for (int at = 0; at < success.length; at++) {
            success[at] = flow.outcome(at).filter(Outcome.SUCCESS::equals).isPresent();
        }
        this.place = new int[flow.size()];
        this.visited = new boolean[flow.size()];
        this.moveInto = new int[flow.size()];
    }

    /** Runs once; afterwards {@link #touchpoints()} and {@link #moves()} answer. */
    MustPass find() {
        int[] way = someWay();
        Arrays.fill(place, OFF);
        for (int at = 0; at < way.length; at++) {
            place[way[at]] = at;
        }
        farthest = OFF;
        for (int at = 0; way.length > 0 && at < flow.size(); at++) {
            if (flow.entryShare(at) > 0) {
                reach(at);
            }
        }
        for (int at = 0; at < way.length - 1; at++) {
            if (farthest == at) {
                touchpoints.add(way[at]);
            }
            int onward = moveInto[way[at + 1]];
            reachFrom(way[at], onward);
            if (farthest == at) {
                moves.add(onward);
            }
            farthest = Math.max(farthest, at + 1);
        }
        return this;
    }

    /** Their indexes in the order in which customers pass them; empty if success cannot be reached. */
    List<Integer> touchpoints() {
        return touchpoints;
    }

    /** Their indexes in the order in which customers pass them; empty if success cannot be reached. */
    List<Integer> moves() {
        return moves;
    }

    /** A shortest way from an entry to a success touchpoint, none of which is on it before. */
    private int[] someWay() {
        int[] before = new int[flow.size()];
        boolean[] seen = new boolean[flow.size()];
        int[] queue = new int[flow.size()];
        int tail = 0;
        for (int at = 0; at < seen.length; at++) {
            if (flow.entryShare(at) > 0) {
                seen[at] = true;
                before[at] = OFF;
                queue[tail++] = at;
            }
        }
        for (int head = 0; head < tail; head++) {
            int at = queue[head];
            if (success[at]) {
                return wayTo(at, before);
            }
            for (int move = links.first(at); move < links.first(at + 1); move++) {
                int target = links.target(move);
                work.step();
                if (!seen[target]) {
                    seen[target] = true;
                    before[target] = at;
                    moveInto[target] = move;
                    queue[tail++] = target;
                }
            }
        }
        return new int[0];
    }

    private static int[] wayTo(int last, int[] before) {
        List<Integer> reversed = new ArrayList<>();
        for (int at = last; at != OFF; at = before[at]) {
            reversed.add(at);
        }
        int[] way = new int[reversed.size()];
        for (int at = 0; at < way.length; at++) {
            way[at] = reversed.get(way.length - 1 - at);
        }
        return way;
    }

    /** Notes how far along the way one gets by stepping on a touchpoint, and beside the way from it. */
    private void reach(int first) {
        List<Integer> pending = new ArrayList<>();
        step(first, pending);
        goOn(pending);
    }

    private void goOn(List<Integer> pending) {
        while (!pending.isEmpty()) {
            int at = pending.remove(pending.size() - 1);
            for (int move = links.first(at); move < links.first(at + 1); move++) {
                step(links.target(move), pending);
            }
        }
    }

    /** Off the way, all moves but the one along it; parallel ones lead off it as well. */
    private void reachFrom(int onTheWay, int onward) {
        List<Integer> pending = new ArrayList<>();
        for (int move = links.first(onTheWay); move < links.first(onTheWay + 1); move++) {
            if (move != onward) {
                step(links.target(move), pending);
            }
        }
        goOn(pending);
    }

    private void step(int at, List<Integer> pending) {
        work.step();
        if (place[at] != OFF) {
            farthest = Math.max(farthest, place[at]);
        } else if (success[at]) {
            // Another way to succeed: all that lies further on can be avoided.
            farthest = flow.size();
        } else if (!visited[at]) {
            visited[at] = true;
            pending.add(at);
        }
    }
}
