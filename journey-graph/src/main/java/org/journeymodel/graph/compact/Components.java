package org.journeymodel.graph.compact;

import java.util.Arrays;
import org.journeymodel.core.work.Work;

/**
 * The strong components of a graph: touchpoints that can reach each other are in one. Numbered so
 * that every move between two components leads from the higher number to the lower. Tarjan's
 * algorithm without recursion: linear time, whatever the depth.
 */
public final class Components {

    private static final int UNSEEN = -1;

    private final int[] component;
    private final int[] members;
    private final int[] firstMember;

    private Components(int[] component, int count) {
        this.component = component;
        this.firstMember = new int[count + 1];
        for (int each : component) {
            firstMember[each + 1]++;
        }
        for (int at = 0; at < count; at++) {
            firstMember[at + 1] += firstMember[at];
        }
        this.members = new int[component.length];
        int[] next = firstMember.clone();
        for (int at = 0; at < component.length; at++) {
            members[next[component[at]]++] = at;
        }
    }

    /** Finds the strong components of the moves between all touchpoints. */
    public static Components of(Links links, Work work) {
        return of(links, new boolean[links.size()], work);
    }

    /** Finds the strong components when moves out of the {@code closed} touchpoints are left out. */
    public static Components of(Links links, boolean[] closed, Work work) {
        Search search = new Search(links, closed, work);
        for (int at = 0; at < links.size(); at++) {
            if (search.order[at] == UNSEEN) {
                search.from(at);
            }
        }
        return new Components(search.component, search.components);
    }

    /** {@return the number of components} */
    public int count() {
        return firstMember.length - 1;
    }

    /** {@return the number of the component that a touchpoint is in} */
    public int of(int touchpoint) {
        return component[touchpoint];
    }

    /** {@return the touchpoints of a component in order} */
    public int[] members(int number) {
        return Arrays.copyOfRange(members, firstMember[number], firstMember[number + 1]);
    }

    /** {@return the number of touchpoints in a component} */
    public int sizeOf(int number) {
        return firstMember[number + 1] - firstMember[number];
    }

    private static final class Search {
        final Links links;
        final boolean[] closed;
        final Work work;
        final int[] order;
        final int[] low;
        final int[] component;
        final int[] next;
        final int[] path;
        final int[] open;
        int opened;
        int seen;
        int components;

        Search(Links links, boolean[] closed, Work work) {
            this.links = links;
            this.closed = closed;
            this.work = work;
            int size = links.size();
            order = new int[size];
            Arrays.fill(order, UNSEEN);
            low = new int[size];
            component = new int[size];
            Arrays.fill(component, UNSEEN);
            next = new int[size];
            path = new int[size];
            open = new int[size];
        }

        void from(int root) {
            int depth = 0;
            enter(root);
            path[depth++] = root;
            while (depth > 0) {
                work.step();
                int at = path[depth - 1];
                int end = closed[at] ? links.first(at) : links.first(at + 1);
                if (next[at] < end) {
                    int target = links.target(next[at]++);
                    if (order[target] == UNSEEN) {
                        enter(target);
                        path[depth++] = target;
                    } else if (component[target] == UNSEEN) {
                        low[at] = Math.min(low[at], order[target]);
                    }
                } else {
                    depth--;
                    if (depth > 0) {
                        low[path[depth - 1]] = Math.min(low[path[depth - 1]], low[at]);
                    }
                    if (low[at] == order[at]) {
                        close(at);
                    }
                }
            }
        }

        private void enter(int at) {
            order[at] = seen;
            low[at] = seen;
            seen++;
            next[at] = links.first(at);
            open[opened++] = at;
        }

        private void close(int root) {
            int member;
            do {
                member = open[--opened];
                component[member] = components;
            } while (member != root);
            components++;
        }
    }
}
