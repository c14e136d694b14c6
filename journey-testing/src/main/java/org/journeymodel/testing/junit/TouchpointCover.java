package org.journeymodel.testing.junit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.graph.paths.JourneyPath;

/**
 * A few paths that visit every touchpoint: for each that is not visited yet, the farthest first, a shortest way from an
 * entry and on to an end; then those paths are dropped whose touchpoints others visit too. Takes time in proportion to
 * moves plus the lengths of all paths.
 */
final class TouchpointCover {

    private static final int NONE = -1;

    private final JourneyFlow flow;

    /** By touchpoint, how many moves from the entries, the move that leads there, and the one towards an end. */
    private final int[] depth;

    private final int[] moveTo;
    private final int[] moveOn;

    TouchpointCover(JourneyFlow flow) {
        this.flow = flow;
        this.depth = none();
        this.moveTo = none();
        this.moveOn = none();
        searchFromEntries();
        searchToEnds();
    }

    private int[] none() {
        int[] none = new int[flow.size()];
        Arrays.fill(none, NONE);
        return none;
    }

    private void searchFromEntries() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < flow.size(); at++) {
            if (flow.entryShare(at) > 0) {
                depth[at] = 0;
                open.add(at);
            }
        }
        while (!open.isEmpty()) {
            int at = open.remove();
            int move = flow.firstMoveFrom(at);
            for (FlowMove each : flow.movesFrom(at)) {
                if (depth[each.target()] == NONE) {
                    depth[each.target()] = depth[at] + 1;
                    moveTo[each.target()] = move;
                    open.add(each.target());
                }
                move++;
            }
        }
    }

    private void searchToEnds() {
        List<List<Integer>> movesInto = new ArrayList<>();
        flow.touchpoints().forEach(each -> movesInto.add(new ArrayList<>()));
        for (int move = 0; move < flow.moves().size(); move++) {
            movesInto.get(flow.moves().get(move).target()).add(move);
        }
        BitSet ends = new BitSet();
        IntStream.range(0, flow.size()).filter(at -> flow.exitShare(at) > 0).forEach(ends::set);
        Deque<Integer> open = new ArrayDeque<>(ends.stream().boxed().toList());
        while (!open.isEmpty()) {
            for (int move : movesInto.get(open.remove())) {
                int source = flow.moves().get(move).source();
                if (!ends.get(source)) {
                    ends.set(source);
                    moveOn[source] = move;
                    open.add(source);
                }
            }
        }
    }

    List<JourneyPath> paths() {
        List<Integer> farthestFirst = IntStream.range(0, flow.size())
                .filter(at -> depth[at] != NONE)
                .boxed()
                .sorted(Comparator.comparing((Integer at) -> -depth[at]).thenComparing(at -> at))
                .toList();
        int[] visits = new int[flow.size()];
        List<List<Integer>> ways = new ArrayList<>();
        for (int at : farthestFirst) {
            if (visits[at] == 0) {
                List<Integer> way = wayBy(at);
                ways.add(way);
                touchpoints(way).forEach(each -> visits[each]++);
            }
        }
        return ways.stream()
                .filter(way -> isNeeded(way, visits))
                .map(this::path)
                .toList();
    }

    /** The entry, then the moves. */
    private List<Integer> wayBy(int touchpoint) {
        Deque<Integer> way = new ArrayDeque<>();
        int entry = touchpoint;
        while (moveTo[entry] != NONE) {
            way.addFirst(moveTo[entry]);
            entry = flow.moves().get(moveTo[entry]).source();
        }
        for (int at = touchpoint;
                moveOn[at] != NONE;
                at = flow.moves().get(moveOn[at]).target()) {
            way.addLast(moveOn[at]);
        }
        way.addFirst(entry);
        return List.copyOf(way);
    }

    private IntStream touchpoints(List<Integer> way) {
        return IntStream.concat(
                        IntStream.of(way.get(0)),
                        way.stream()
                                .skip(1)
                                .mapToInt(move -> flow.moves().get(move).target()))
                .distinct();
    }

    /** Whether a touchpoint is visited by this way alone; if none is, the way is taken out. */
    private boolean isNeeded(List<Integer> way, int[] visits) {
        boolean needed = touchpoints(way).anyMatch(each -> visits[each] == 1);
        if (!needed) {
            touchpoints(way).forEach(each -> visits[each]--);
        }
        return needed;
    }

    private JourneyPath path(List<Integer> way) {
        int[] moves = way.stream().skip(1).mapToInt(Integer::intValue).toArray();
        return JourneyPath.along(flow, way.get(0), moves);
    }
}
