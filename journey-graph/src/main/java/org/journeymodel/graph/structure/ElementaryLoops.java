package org.journeymodel.graph.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.compact.Components;
import org.journeymodel.graph.compact.Links;
import org.jspecify.annotations.Nullable;

/**
 * Lists elementary loops after Johnson (1975): from each touchpoint in order, inside the strong
 * component that it forms with later ones, with blocking of what cannot lead back. Without
 * recursion, and bounded in loops and in steps.
 */
final class ElementaryLoops {

    private final Links links;
    private final int limit;
    private final long steps;
    private final Work work;
    private final List<int[]> found = new ArrayList<>();
    private final int[] group;
    private final boolean[] blocked;
    private final List<List<Integer>> blockedBy = new ArrayList<>();
    private long taken;
    private boolean complete = true;

    /** Advances the work by a unit for each loop. */
    ElementaryLoops(Links links, int limit, long steps, Work work) {
        this.links = links.simple();
        this.limit = limit;
        this.steps = steps;
        this.work = work;
        this.group = new int[links.size()];
        this.blocked = new boolean[links.size()];
        for (int at = 0; at < links.size(); at++) {
            blockedBy.add(new ArrayList<>(0));
        }
    }

    /** Runs once; afterwards {@link #loops()} and {@link #isComplete()} answer. */
    ElementaryLoops run() {
        PriorityQueue<int[]> components = new PriorityQueue<>(Comparator.comparingInt(each -> each[0]));
        addLoopy(components, Components.of(links, work), null);
        int number = 0;
        while (!components.isEmpty() && complete) {
            int[] members = components.remove();
            number++;
            for (int member : members) {
                group[member] = number;
                blocked[member] = false;
                blockedBy.get(member).clear();
            }
            listFrom(members[0], members.length);
            addRest(components, members);
        }
        return this;
    }

    List<int[]> loops() {
        return found;
    }

    boolean isComplete() {
        return complete;
    }

    private void addLoopy(PriorityQueue<int[]> queue, Components components, int @Nullable [] names) {
        for (int number = 0; number < components.count(); number++) {
            int[] members = components.members(number);
            if (names != null) {
                members = Arrays.stream(members).map(each -> names[each]).toArray();
            }
            if (members.length > 1 || hasSelfLoop(members[0])) {
                queue.add(members);
            }
        }
    }

    private boolean hasSelfLoop(int at) {
        for (int move = links.first(at); move < links.first(at + 1); move++) {
            if (links.target(move) == at) {
                return true;
            }
        }
        return false;
    }

    /** What remains of a component without its first member falls apart into components again. */
    private void addRest(PriorityQueue<int[]> queue, int[] members) {
        int[] rest = Arrays.copyOfRange(members, 1, members.length);
        taken += rest.length;
        int[] sources = new int[0];
        int[] targets = new int[0];
        int size = 0;
        for (int local = 0; local < rest.length; local++) {
            for (int move = links.first(rest[local]); move < links.first(rest[local] + 1); move++) {
                work.step();
                int target = Arrays.binarySearch(rest, links.target(move));
                if (target >= 0) {
                    if (size == sources.length) {
                        sources = Arrays.copyOf(sources, Math.max(8, 2 * size));
                        targets = Arrays.copyOf(targets, sources.length);
                    }
                    sources[size] = local;
                    targets[size++] = target;
                }
            }
        }
        Links inner = Links.of(rest.length, Arrays.copyOf(sources, size), Arrays.copyOf(targets, size));
        addLoopy(queue, Components.of(inner, work), rest);
    }

    private void listFrom(int root, int size) {
        int[] path = new int[size];
        int[] next = new int[size];
        boolean[] closed = new boolean[size];
        int depth = 0;
        path[0] = root;
        next[0] = links.first(root);
        blocked[root] = true;
        while (depth >= 0) {
            int at = path[depth];
            work.step();
            if (++taken > steps) {
                complete = false;
                return;
            }
            if (next[depth] == links.first(at + 1)) {
                boolean wasClosed = closed[depth];
                if (wasClosed) {
                    unblock(at);
                } else {
                    waitForTargets(at);
                }
                closed[depth] = false;
                depth--;
                if (depth >= 0) {
                    closed[depth] |= wasClosed;
                }
                continue;
            }
            int target = links.target(next[depth]++);
            if (group[target] != group[root]) {
                continue;
            }
            if (target == root) {
                closed[depth] = true;
                if (found.size() == limit) {
                    complete = false;
                    return;
                }
                found.add(Arrays.copyOf(path, depth + 1));
                work.advance();
            } else if (!blocked[target]) {
                blocked[target] = true;
                depth++;
                path[depth] = target;
                next[depth] = links.first(target);
            }
        }
    }

    private void waitForTargets(int at) {
        for (int move = links.first(at); move < links.first(at + 1); move++) {
            int target = links.target(move);
            work.steps(1 + blockedBy.get(target).size());
            if (group[target] == group[at] && !blockedBy.get(target).contains(at)) {
                blockedBy.get(target).add(at);
            }
        }
    }

    private void unblock(int first) {
        List<Integer> pending = new ArrayList<>(List.of(first));
        while (!pending.isEmpty()) {
            int at = pending.remove(pending.size() - 1);
            work.step();
            if (blocked[at]) {
                blocked[at] = false;
                pending.addAll(blockedBy.get(at));
                blockedBy.get(at).clear();
            }
        }
    }
}
