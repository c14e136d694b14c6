package org.journeymodel.graph.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.compact.Links;

/**
 * Finds the touchpoints that lie on every way from START to success. One way is taken; a touchpoint
 * on it can be avoided exactly if something before it leads, off that way, to something behind it.
 * One sweep along the way finds all of them in linear time.
 */
final class MustPass {

    private static final int OFF = -1;

    private final JourneyFlow flow;
    private final Links links;
    private final Work work;
    private final boolean[] success;
    private final int[] place;
    private final boolean[] visited;
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
    }

    /** The indexes in the order in which customers pass them; empty if success cannot be reached. */
    List<Integer> find() {
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
        List<Integer> found = new ArrayList<>();
        for (int at = 0; at < way.length; at++) {
            if (farthest == at && !success[way[at]]) {
                found.add(way[at]);
            }
            if (success[way[at]]) {
                break;
            }
            reachFrom(way[at]);
        }
        return found;
    }

    /** A shortest way from an entry to a success touchpoint. */
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
        while (!pending.isEmpty()) {
            int at = pending.remove(pending.size() - 1);
            stepFrom(at, pending);
        }
    }

    private void reachFrom(int onTheWay) {
        List<Integer> pending = new ArrayList<>();
        stepFrom(onTheWay, pending);
        while (!pending.isEmpty()) {
            stepFrom(pending.remove(pending.size() - 1), pending);
        }
    }

    private void stepFrom(int at, List<Integer> pending) {
        for (int move = links.first(at); move < links.first(at + 1); move++) {
            step(links.target(move), pending);
        }
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
