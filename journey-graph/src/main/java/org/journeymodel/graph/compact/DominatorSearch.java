package org.journeymodel.graph.compact;

import java.util.Arrays;
import org.journeymodel.core.work.Work;

/**
 * Lengauer and Tarjan's search for nearest dominators. It works on the numbers that depth-first
 * search gives, the root's being 0; a vertex's semidominator is the least number from which a way
 * leads to it through greater numbers alone.
 */
final class DominatorSearch {

    private static final int NONE = -1;

    private final Links links;
    private final Work work;
    private final int[] number;
    private final int[] vertex;
    private final int[] parent;
    private int reached;

    private final int[] semi;
    private final int[] nearest;
    private final int[] ancestor;
    private final int[] label;
    private final int[] firstWaiting;
    private final int[] nextWaiting;
    private final int[] pending;

    DominatorSearch(Links links, int root, Work work) {
        this.links = links;
        this.work = work;
        this.number = new int[links.size()];
        this.vertex = new int[links.size()];
        this.parent = new int[links.size()];
        Arrays.fill(number, NONE);
        numberFrom(root);
        this.semi = new int[reached];
        this.nearest = new int[reached];
        this.ancestor = new int[reached];
        this.label = new int[reached];
        this.firstWaiting = new int[reached];
        this.nextWaiting = new int[reached];
        this.pending = new int[reached];
        search();
    }

    /** The touchpoints reached, by number. */
    int[] vertices() {
        return Arrays.copyOf(vertex, reached);
    }

    /** By number, the number of the nearest dominator. */
    int[] nearest() {
        return nearest;
    }

    private void numberFrom(int root) {
        int[] next = new int[links.size()];
        int[] path = new int[links.size()];
        int depth = 0;
        path[depth++] = root;
        enter(root, NONE, next);
        while (depth > 0) {
            work.step();
            int at = path[depth - 1];
            if (next[at] == links.first(at + 1)) {
                depth--;
            } else {
                int target = links.target(next[at]++);
                if (number[target] == NONE) {
                    enter(target, number[at], next);
                    path[depth++] = target;
                }
            }
        }
    }

    private void enter(int at, int from, int[] next) {
        number[at] = reached;
        parent[reached] = from;
        vertex[reached++] = at;
        next[at] = links.first(at);
    }

    private void search() {
        Arrays.setAll(semi, each -> each);
        Arrays.setAll(label, each -> each);
        Arrays.fill(ancestor, NONE);
        Arrays.fill(firstWaiting, NONE);
        for (int at = reached - 1; at > 0; at--) {
            findSemidominator(at);
            nextWaiting[at] = firstWaiting[semi[at]];
            firstWaiting[semi[at]] = at;
            ancestor[at] = parent[at];
            settle(parent[at]);
        }
        for (int at = 1; at < reached; at++) {
            if (nearest[at] != semi[at]) {
                nearest[at] = nearest[nearest[at]];
            }
        }
    }

    private void findSemidominator(int at) {
        int touchpoint = vertex[at];
        for (int each = 0; each < links.inDegree(touchpoint); each++) {
            work.step();
            int source = number[links.source(links.into(touchpoint, each))];
            if (source != NONE) {
                semi[at] = Math.min(semi[at], semi[leastAbove(source)]);
            }
        }
    }

    /** Those whose semidominator this is know their nearest dominator now, or whose it equals. */
    private void settle(int at) {
        for (int each = firstWaiting[at]; each != NONE; each = nextWaiting[each]) {
            int least = leastAbove(each);
            nearest[each] = semi[least] < semi[each] ? least : at;
        }
        firstWaiting[at] = NONE;
    }

    /** Of those done on the way up the search tree, the one of the least semidominator. */
    private int leastAbove(int at) {
        if (ancestor[at] == NONE) {
            return at;
        }
        int depth = 0;
        for (int each = at; ancestor[ancestor[each]] != NONE; each = ancestor[each]) {
            pending[depth++] = each;
        }
        work.steps(depth);
        while (depth > 0) {
            int each = pending[--depth];
            int above = ancestor[each];
            if (semi[label[above]] < semi[label[each]]) {
                label[each] = label[above];
            }
            ancestor[each] = ancestor[above];
        }
        return label[at];
    }
}
