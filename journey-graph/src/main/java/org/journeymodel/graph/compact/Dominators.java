package org.journeymodel.graph.compact;

import java.util.Arrays;
import org.journeymodel.core.work.Work;

/**
 * Which touchpoints are on every way from a root to which others: x dominates y if all ways from the
 * root to y go through x. Each touchpoint that is reached, the root aside, has one nearest dominator,
 * and these form a tree: what x dominates is what hangs below it. Immutable.
 *
 * <p>After Lengauer and Tarjan (1979), the simple version with path compression: m log n time for m
 * moves and n touchpoints, without recursion.
 */
public final class Dominators {

    private static final int NONE = -1;

    /** By touchpoint; that of the root and of what is not reached is {@link #NONE}. */
    private final int[] nearest;

    /** The touchpoints reached so that those below each other are next to each other. */
    private final int[] inOrder;

    /** By touchpoint, its place in that order, or {@link #NONE}. */
    private final int[] place;

    /** By place, how many stand at it and below. */
    private final int[] size;

    private Dominators(int[] nearest, int[] inOrder, int[] place, int[] size) {
        this.nearest = nearest;
        this.inOrder = inOrder;
        this.place = place;
        this.size = size;
    }

    /** Finds the dominators of all that is reached from a root. */
    public static Dominators of(Links links, int root, Work work) {
        DominatorSearch search = new DominatorSearch(links, root, work);
        return of(links.size(), search.vertices(), search.nearest());
    }

    /** Numbers are those of depth-first search: a nearest dominator's is below one's own. */
    private static Dominators of(int touchpoints, int[] vertex, int[] nearestNumber) {
        int reached = vertex.length;
        int[] below = new int[reached];
        Arrays.fill(below, 1);
        for (int number = reached - 1; number > 0; number--) {
            below[nearestNumber[number]] += below[number];
        }
        int[] nearest = new int[touchpoints];
        int[] place = new int[touchpoints];
        Arrays.fill(nearest, NONE);
        Arrays.fill(place, NONE);
        int[] inOrder = new int[reached];
        int[] size = new int[reached];
        int[] next = new int[reached];
        for (int number = 0; number < reached; number++) {
            int at = number == 0 ? 0 : next[nearestNumber[number]];
            if (number > 0) {
                nearest[vertex[number]] = vertex[nearestNumber[number]];
                next[nearestNumber[number]] += below[number];
            }
            next[number] = at + 1;
            place[vertex[number]] = at;
            inOrder[at] = vertex[number];
            size[at] = below[number];
        }
        return new Dominators(nearest, inOrder, place, size);
    }

    /** {@return whether the root leads to a touchpoint, which the root does to itself} */
    public boolean isReached(int touchpoint) {
        return place[touchpoint] != NONE;
    }

    /** {@return the nearest of the others that dominate a touchpoint; -1 if there is none} */
    public int nearest(int touchpoint) {
        return nearest[touchpoint];
    }

    /** {@return whether all ways from the root to the second, which it reaches, go through the first} */
    public boolean dominates(int first, int second) {
        int from = place[first];
        return from != NONE && place[second] >= from && place[second] < from + size[from];
    }

    /** {@return how many others a touchpoint dominates} */
    public int dominatedCount(int touchpoint) {
        return isReached(touchpoint) ? size[place[touchpoint]] - 1 : 0;
    }

    /** {@return the others that a touchpoint dominates, in order} */
    public int[] dominatedBy(int touchpoint) {
        int from = place[touchpoint] + 1;
        int[] found = Arrays.copyOfRange(inOrder, from, from + dominatedCount(touchpoint));
        Arrays.sort(found);
        return found;
    }
}
