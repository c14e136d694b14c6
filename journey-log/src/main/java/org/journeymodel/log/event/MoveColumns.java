package org.journeymodel.log.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.journeymodel.core.observed.MoveStatistics;
import org.journeymodel.core.work.Work;

/**
 * The moves of a log, sorted by counting: by where they lead from as they come, by where they lead to once all
 * are there. No table of pairs is needed, so that thousands of touchpoints cost little more than a few, and
 * the times of a move stand side by side at last.
 */
final class MoveColumns {

    private static final long NO_TIME = -1;

    private final int[] starts;
    private final int[] next;
    private final int[] targets;
    private final long[] waitings;
    private final long[] sorted;
    private final int[] counts;
    private final int[] places;
    private final int[] seen;

    /**
     * Makes room.
     *
     * @param movesFrom how many moves lead from each touchpoint
     * @param hasTimes whether any time is known
     */
    MoveColumns(int[] movesFrom, boolean hasTimes) {
        int touchpoints = movesFrom.length;
        starts = new int[touchpoints + 1];
        for (int code = 0; code < touchpoints; code++) {
            starts[code + 1] = starts[code] + movesFrom[code];
        }
        next = starts.clone();
        targets = new int[starts[touchpoints]];
        waitings = new long[hasTimes ? targets.length : 0];
        sorted = new long[hasTimes ? Arrays.stream(movesFrom).max().orElse(0) : 0];
        counts = new int[touchpoints];
        places = new int[touchpoints];
        seen = new int[touchpoints];
    }

    /** Adds a move between events at two times, each in nanoseconds since 1970 or {@link Times#UNKNOWN}. */
    void add(int from, int to, long left, long arrived) {
        int place = next[from]++;
        targets[place] = to;
        if (waitings.length > 0) {
            boolean known = left != Times.UNKNOWN && arrived != Times.UNKNOWN;
            waitings[place] = known ? arrived - left : NO_TIME;
        }
    }

    /** {@return the statistics of all moves, in the order of the touchpoints; to be called once} */
    List<MoveStatistics> statistics(List<String> names, Work work) {
        List<MoveStatistics> all = new ArrayList<>();
        for (int from = 0; from < counts.length; from++) {
            int distinct = countTargets(from);
            placeWaitings(from, distinct);
            int begin = 0;
            for (int index = 0; index < distinct; index++) {
                int to = seen[index];
                all.add(statistics(names.get(from), names.get(to), counts[to], begin, places[to]));
                begin += counts[to];
                counts[to] = 0;
                work.step();
            }
            work.steps(starts[from + 1] - starts[from]);
        }
        return all;
    }

    /** {@return to how many touchpoints moves lead, which are in {@code seen} then} */
    private int countTargets(int from) {
        int distinct = 0;
        for (int move = starts[from]; move < starts[from + 1]; move++) {
            if (counts[targets[move]]++ == 0) {
                seen[distinct++] = targets[move];
            }
        }
        Arrays.sort(seen, 0, distinct);
        return distinct;
    }

    /** Puts the known waitings to each touchpoint side by side; {@code places} tells where they end. */
    private void placeWaitings(int from, int distinct) {
        int begin = 0;
        for (int index = 0; index < distinct; index++) {
            places[seen[index]] = begin;
            begin += counts[seen[index]];
        }
        int last = waitings.length > 0 ? starts[from + 1] : starts[from];
        for (int move = starts[from]; move < last; move++) {
            if (waitings[move] != NO_TIME) {
                sorted[places[targets[move]]++] = waitings[move];
            }
        }
    }

    private MoveStatistics statistics(String from, String to, int count, int begin, int end) {
        MoveStatistics.Builder statistics =
                MoveStatistics.builder().from(from).to(to).count(count);
        if (begin < end) {
            statistics.waiting(Durations.summaryOf(sorted, begin, end));
        }
        return statistics.build();
    }
}
