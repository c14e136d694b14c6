package org.journeymodel.render.flowgraph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.journeymodel.render.content.MapContent;
import org.journeymodel.render.layered.LayeredLayout;
import org.journeymodel.render.layered.LayoutGraph;

/**
 * The moves that a graph shows: the most frequent ones that together carry a share of all, and further ones
 * without which a touchpoint could not be reached from a start, or could not reach an end. All starts and ends
 * are shown.
 */
final class Chosen {

    /** How many layers all lines together may pass. */
    static final int MOST_PASSED = 50_000;

    private final List<GraphMove> moves;
    private final List<GraphMove> always = new ArrayList<>();
    private final boolean[] kept;

    private Chosen(List<GraphMove> moves) {
        this.moves = moves;
        this.kept = new boolean[moves.size()];
    }

    static Chosen of(GraphContent content, double coverage) {
        Chosen chosen = new Chosen(content.between());
        List<GraphMove> starting = content.starting();
        List<GraphMove> ending = content.ending();
        if (coverage >= 1) {
            Arrays.fill(chosen.kept, true);
        } else {
            chosen.keepMostFrequent(coverage);
            boolean[] starts = new boolean[1 + content.flow().size()];
            boolean[] ends = new boolean[starts.length];
            for (int at = 1; at < starts.length; at++) {
                starts[at] = content.flow().entryShare(at - 1) > 0;
                ends[at] = content.flow().exitShare(at - 1) > 0;
            }
            chosen.keepWaysFrom(starts, GraphMove::source, GraphMove::target);
            chosen.keepWaysFrom(ends, GraphMove::target, GraphMove::source);
        }
        chosen.always.addAll(starting);
        chosen.always.addAll(ending);
        chosen.keepDrawable(content.nodes().size());
        return chosen;
    }

    /** Where lines would pass too many layers to be drawn in time, or to be read, the rarest are left out. */
    private void keepDrawable(int nodes) {
        List<Integer> lines = byWeight().stream()
                .filter(at -> kept[at] && !moves.get(at).isLoop())
                .toList();
        List<LayoutGraph.Edge> edges = new ArrayList<>();
        always.forEach(move -> edges.add(edge(move)));
        lines.forEach(at -> edges.add(edge(moves.get(at))));
        LayoutGraph.Node point = new LayoutGraph.Node(0, 0, 0, 0);
        int[] lengths = LayeredLayout.lengths(new LayoutGraph(Collections.nCopies(nodes, point), edges));
        long passed = 0;
        for (int at = 0; at < lines.size(); at++) {
            passed += lengths[always.size() + at];
            kept[lines.get(at)] = passed <= MOST_PASSED;
        }
    }

    private static LayoutGraph.Edge edge(GraphMove move) {
        return new LayoutGraph.Edge(move.source(), move.target(), 1, 0, 0);
    }

    private void keepMostFrequent(double coverage) {
        double wanted = coverage * sum(true, true);
        double carried = 0;
        for (int at : byWeight()) {
            if (carried >= wanted) {
                break;
            }
            kept[at] = true;
            carried += moves.get(at).weight();
        }
    }

    private List<Integer> byWeight() {
        return IntStream.range(0, moves.size())
                .boxed()
                .sorted(Comparator.comparingDouble(at -> -moves.get(at).weight()))
                .toList();
    }

    /** Keeps the most frequent moves by which every touchpoint is reached that all moves reach. */
    private void keepWaysFrom(boolean[] from, ToIntFunction<GraphMove> near, ToIntFunction<GraphMove> far) {
        List<List<Integer>> leaving = new ArrayList<>();
        for (int at = 0; at < from.length; at++) {
            leaving.add(new ArrayList<>());
        }
        for (int at = 0; at < moves.size(); at++) {
            leaving.get(near.applyAsInt(moves.get(at))).add(at);
        }
        PriorityQueue<Integer> open = new PriorityQueue<>(Comparator.<Integer>comparingInt(at -> kept[at] ? 0 : 1)
                .thenComparingDouble(at -> -moves.get(at).weight())
                .thenComparingInt(at -> at));
        boolean[] reached = from.clone();
        for (int at = 0; at < from.length; at++) {
            if (from[at]) {
                open.addAll(leaving.get(at));
            }
        }
        while (!open.isEmpty()) {
            int move = open.remove();
            int next = far.applyAsInt(moves.get(move));
            if (!reached[next]) {
                reached[next] = true;
                kept[move] = true;
                open.addAll(leaving.get(next));
            }
        }
    }

    private double sum(boolean ofKept, boolean ofOthers) {
        double sum = 0;
        for (int at = 0; at < kept.length; at++) {
            sum += kept[at]
                    ? (ofKept ? moves.get(at).weight() : 0)
                    : ofOthers ? moves.get(at).weight() : 0;
        }
        return sum;
    }

    /** {@return the moves that are shown: from the start, between touchpoints, and to the ends} */
    List<GraphMove> drawn() {
        List<GraphMove> drawn = new ArrayList<>(always);
        for (int at = 0; at < kept.length; at++) {
            if (kept[at]) {
                drawn.add(moves.get(at));
            }
        }
        return drawn;
    }

    /** {@return how many moves are not shown, and how much they carry, in a sentence; empty if all are} */
    Optional<String> leftOut(MapContent content) {
        int count = 0;
        for (int at = 0; at < kept.length; at++) {
            count += kept[at] ? 0 : moves.get(at).moves();
        }
        if (count == 0) {
            return Optional.empty();
        }
        String share = content.numbers().percent(sum(false, true) / sum(true, true));
        return Optional.of(
                count == 1
                        ? content.say(GraphWord.LEFT_OUT_ONE, share)
                        : content.say(GraphWord.LEFT_OUT, Integer.toString(count), share));
    }
}
