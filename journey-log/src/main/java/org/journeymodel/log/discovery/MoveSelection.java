package org.journeymodel.log.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.core.observed.MoveStatistics;
import org.journeymodel.core.observed.TouchpointStatistics;
import org.journeymodel.log.event.Amounts;

/**
 * Chooses the moves that a discovered journey shows: the most frequent ones that together carry a
 * share of all moves, and further ones without which a touchpoint could not be reached from a start,
 * or could not reach an end. Of these, too, the most frequent are taken; equally frequent moves are
 * taken in the order of the statistics.
 */
public final class MoveSelection {

    private final List<TouchpointStatistics> touchpoints;
    private final List<MoveStatistics> moves;
    private final int[] from;
    private final int[] to;
    private final boolean[] kept;

    MoveSelection(FlowStatistics statistics, double coverage) {
        touchpoints = statistics.touchpoints();
        moves = statistics.moves();
        Map<String, Integer> codes = new HashMap<>();
        touchpoints.forEach(touchpoint -> codes.put(touchpoint.name(), codes.size()));
        from = moves.stream().mapToInt(move -> codeOf(codes, move.from())).toArray();
        to = moves.stream().mapToInt(move -> codeOf(codes, move.to())).toArray();
        kept = new boolean[moves.size()];
        keepMostFrequent(coverage);
        keepWaysFrom(TouchpointStatistics::starts, from, to);
        keepWaysFrom(TouchpointStatistics::ends, to, from);
    }

    private static int codeOf(Map<String, Integer> codes, String name) {
        return codes.getOrDefault(name, 0);
    }

    List<MoveStatistics> kept() {
        return selected(true);
    }

    List<MoveStatistics> leftOut() {
        return selected(false);
    }

    private List<MoveStatistics> selected(boolean wanted) {
        return IntStream.range(0, kept.length)
                .filter(move -> kept[move] == wanted)
                .mapToObj(moves::get)
                .toList();
    }

    private void keepMostFrequent(double coverage) {
        long wanted = Amounts.leastOf(coverage, totalOf(moves));
        List<Integer> byCount = new ArrayList<>();
        IntStream.range(0, kept.length).forEach(byCount::add);
        byCount.sort(mostFrequentFirst());
        long carried = 0;
        for (int move : byCount) {
            if (carried >= wanted) {
                return;
            }
            kept[move] = true;
            carried += moves.get(move).count();
        }
    }

    /** {@return how often all these moves were made together} */
    public static long totalOf(List<MoveStatistics> moves) {
        return moves.stream().mapToLong(MoveStatistics::count).sum();
    }

    private Comparator<Integer> mostFrequentFirst() {
        return Comparator.<Integer>comparingLong(move -> -moves.get(move).count())
                .thenComparing(Comparator.naturalOrder());
    }

    /**
     * Goes from the touchpoints with a count along the moves until all are seen, along kept moves as
     * long as there is one, else along the most frequent one that leads further, which is then kept.
     */
    private void keepWaysFrom(ToLongFunction<TouchpointStatistics> count, int[] tails, int[] heads) {
        List<List<Integer>> leaving = new ArrayList<>();
        touchpoints.forEach(touchpoint -> leaving.add(new ArrayList<>()));
        IntStream.range(0, kept.length).forEach(move -> leaving.get(tails[move]).add(move));
        Comparator<Integer> keptFirst = Comparator.comparing(move -> !kept[move]);
        PriorityQueue<Integer> open = new PriorityQueue<>(keptFirst.thenComparing(mostFrequentFirst()));
        boolean[] seen = new boolean[touchpoints.size()];
        for (int touchpoint = 0; touchpoint < seen.length; touchpoint++) {
            if (count.applyAsLong(touchpoints.get(touchpoint)) > 0) {
                seen[touchpoint] = true;
                open.addAll(leaving.get(touchpoint));
            }
        }
        while (!open.isEmpty()) {
            int move = open.remove();
            if (!seen[heads[move]]) {
                kept[move] = true;
                seen[heads[move]] = true;
                open.addAll(leaving.get(heads[move]));
            }
        }
    }
}
