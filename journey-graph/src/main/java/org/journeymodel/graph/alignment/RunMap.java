package org.journeymodel.graph.alignment;

import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.compact.Links;

/** What a map allows: where runs begin, which touchpoint may follow which, and where runs may end. */
public final class RunMap {

    private final Links links;
    private final boolean[] entry;
    private final boolean[] mayEnd;
    private final Work work;

    private RunMap(Links links, boolean[] entry, boolean[] mayEnd, Work work) {
        this.links = links;
        this.entry = entry;
        this.mayEnd = mayEnd;
        this.work = work;
    }

    /**
     * {@return what a flow allows}
     *
     * @param openEnds whether a run may stop anywhere
     * @param work is told of each step
     */
    public static RunMap of(JourneyFlow flow, boolean openEnds, Work work) {
        boolean[] entry = new boolean[flow.size()];
        boolean[] mayEnd = new boolean[flow.size()];
        for (int at = 0; at < entry.length; at++) {
            work.step();
            entry[at] = flow.entryShare(at) > 0;
            mayEnd[at] = openEnds || flow.exitShare(at) > 0;
        }
        return new RunMap(Links.of(flow).simple(), entry, mayEnd, work);
    }

    /** {@return the same, but that runs end at one touchpoint alone} */
    public RunMap endingAt(int touchpoint) {
        boolean[] there = new boolean[mayEnd.length];
        there[touchpoint] = true;
        return new RunMap(links, entry, there, work);
    }

    Work work() {
        return work;
    }

    /** {@return how many touchpoints there are} */
    public int size() {
        return entry.length;
    }

    /** {@return whether a run may begin at a touchpoint} */
    public boolean isEntry(int touchpoint) {
        return entry[touchpoint];
    }

    /** {@return whether a run may end at a touchpoint} */
    public boolean mayEnd(int touchpoint) {
        return mayEnd[touchpoint];
    }

    /** {@return whether there is any run: whether an end can be reached from an entry} */
    public boolean hasRun() {
        boolean[] reached = new boolean[size()];
        int[] open = new int[size()];
        int count = 0;
        for (int at = 0; at < size(); at++) {
            if (entry[at]) {
                reached[at] = true;
                open[count++] = at;
            }
        }
        for (int next = 0; next < count; next++) {
            int at = open[next];
            if (mayEnd[at]) {
                return true;
            }
            work.steps(1L + outDegree(at));
            for (int number = 0; number < outDegree(at); number++) {
                int target = target(at, number);
                if (!reached[target]) {
                    reached[target] = true;
                    open[count++] = target;
                }
            }
        }
        return false;
    }

    /** {@return how many touchpoints may follow a touchpoint} */
    public int outDegree(int touchpoint) {
        return links.first(touchpoint + 1) - links.first(touchpoint);
    }

    /** {@return one of the touchpoints that may follow, numbered from 0 in order} */
    public int target(int touchpoint, int number) {
        return links.target(links.first(touchpoint) + number);
    }

    int inDegree(int touchpoint) {
        return links.inDegree(touchpoint);
    }

    int source(int touchpoint, int number) {
        return links.source(links.into(touchpoint, number));
    }

    /** {@return the number of a move among all, in order of source and target; -1 if there is none} */
    public int moveBetween(int source, int target) {
        int low = links.first(source);
        int high = links.first(source + 1) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (links.target(middle) == target) {
                return middle;
            }
            if (links.target(middle) < target) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** {@return how many moves there are, parallel ones counted once} */
    public int moveCount() {
        return links.moveCount();
    }

    /** {@return the number of the first move out of a touchpoint; for {@link #size()}, the number of moves} */
    public int firstMove(int touchpoint) {
        return links.first(touchpoint);
    }
}
