package org.journeymodel.log.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.core.observed.MoveStatistics;
import org.journeymodel.core.observed.TouchpointStatistics;

/**
 * Counts journeys, one after the other, into {@link FlowStatistics}. Its state is sums and lists per
 * touchpoint and per move, and nothing across customers, so that counts of other customers can be added.
 */
public final class FlowCounts {

    private static final int NOWHERE = -1;

    private final int exactUpTo;
    private TouchpointCounts[] touchpoints = new TouchpointCounts[0];
    private int touchpointCount;
    private final MoveTable moves = new MoveTable();
    private MoveCounts[] moveCounts = new MoveCounts[16];
    private long journey;
    private int here = NOWHERE;
    private long arrived = Times.UNKNOWN;
    private long firstEvent = Long.MAX_VALUE;
    private long lastEvent = Long.MIN_VALUE;

    /** Keeps every time. */
    public FlowCounts() {
        this(Integer.MAX_VALUE);
    }

    /** Keeps so many times of each move, and a histogram of them beyond. */
    public FlowCounts(int exactUpTo) {
        this.exactUpTo = exactUpTo;
    }

    /** Ends in a {@link LinkageError} if the library that makes histograms is not there. */
    public static void requireHistograms() {
        new DurationHistogram().add(0);
    }

    /** {@return how many times of each move are kept} */
    public int exactUpTo() {
        return exactUpTo;
    }

    /** {@return whether every time is kept so far} */
    public boolean isExact() {
        return IntStream.range(0, moves.size()).allMatch(move -> moveCounts[move].waiting.isExact());
    }

    /** Prepares for touchpoints with the codes from 0 up to, but without, the given number. */
    public void ensureTouchpoints(int count) {
        if (count > touchpoints.length) {
            touchpoints = Arrays.copyOf(touchpoints, Lengths.grown(touchpoints.length, count));
        }
        for (; touchpointCount < count; touchpointCount++) {
            touchpoints[touchpointCount] = new TouchpointCounts();
        }
    }

    /** A journey begins. */
    public void begin() {
        journey++;
        here = NOWHERE;
    }

    /** The customer is at a touchpoint, at a time in nanoseconds since 1970, or {@link Times#UNKNOWN}. */
    public void visit(int touchpoint, long time) {
        TouchpointCounts counts = touchpoints[touchpoint];
        counts.visit(journey);
        if (here == NOWHERE) {
            counts.starts++;
        } else {
            move(touchpoint, time);
        }
        if (time != Times.UNKNOWN) {
            firstEvent = Math.min(firstEvent, time);
            lastEvent = Math.max(lastEvent, time);
        }
        here = touchpoint;
        arrived = time;
    }

    private void move(int touchpoint, long time) {
        MoveCounts counts = countsOf(moves.codeOf(here, touchpoint));
        counts.count++;
        if (arrived != Times.UNKNOWN && time != Times.UNKNOWN) {
            counts.waiting.add(time - arrived);
        }
    }

    private MoveCounts countsOf(int move) {
        if (move == moveCounts.length) {
            moveCounts = Arrays.copyOf(moveCounts, Lengths.grown(move));
        }
        MoveCounts counts = moveCounts[move];
        if (counts == null) {
            counts = new MoveCounts(exactUpTo);
            moveCounts[move] = counts;
        }
        return counts;
    }

    /** The journey ends. */
    public void end() {
        if (here != NOWHERE) {
            touchpoints[here].ends++;
        }
    }

    /** Adds what was counted of other customers; {@code codes} are ours for each of their touchpoints. */
    public void addAll(FlowCounts others, int[] codes) {
        for (int code = 0; code < others.touchpointCount; code++) {
            touchpoints[codes[code]].addAll(others.touchpoints[code]);
        }
        for (int move = 0; move < others.moves.size(); move++) {
            MoveCounts counts = countsOf(moves.codeOf(codes[others.moves.from(move)], codes[others.moves.to(move)]));
            counts.count += others.moveCounts[move].count;
            counts.waiting.addAll(others.moveCounts[move].waiting);
        }
        firstEvent = Math.min(firstEvent, others.firstEvent);
        lastEvent = Math.max(lastEvent, others.lastEvent);
    }

    /** {@return what was counted so far, with the touchpoints in the order of their codes} */
    public FlowStatistics statistics(List<String> names) {
        return statistics(names, IntStream.range(0, names.size()).toArray());
    }

    /**
     * {@return what was counted so far}
     *
     * @param names of touchpoints by their codes
     * @param order the codes in the order in which touchpoints are told, and moves from and to them
     */
    public FlowStatistics statistics(List<String> names, int[] order) {
        FlowStatistics.Builder statistics = FlowStatistics.builder()
                .touchpoints(touchpointStatistics(names, order))
                .moves(moveStatistics(names, order));
        if (firstEvent <= lastEvent) {
            statistics.firstEvent(Times.instantOf(firstEvent)).lastEvent(Times.instantOf(lastEvent));
        }
        return statistics.build();
    }

    private List<TouchpointStatistics> touchpointStatistics(List<String> names, int[] order) {
        return Arrays.stream(order)
                .mapToObj(code -> touchpoints[code].statistics(names.get(code)))
                .toList();
    }

    private List<MoveStatistics> moveStatistics(List<String> names, int[] order) {
        List<MoveStatistics> all = new ArrayList<>(moves.size());
        for (long key : moveKeys(order)) {
            int from = order[(int) (key >>> Integer.SIZE)];
            int to = order[(int) key];
            all.add(move(from, to).statistics(names.get(from), names.get(to)));
        }
        return all;
    }

    /** {@return each move as the ranks of its touchpoints in an order, the first in the high bits; sorted} */
    long[] moveKeys(int[] order) {
        int[] ranks = new int[order.length];
        for (int rank = 0; rank < order.length; rank++) {
            ranks[order[rank]] = rank;
        }
        long[] keys = new long[moves.size()];
        for (int move = 0; move < keys.length; move++) {
            keys[move] = (long) ranks[moves.from(move)] << Integer.SIZE | ranks[moves.to(move)];
        }
        Arrays.sort(keys);
        return keys;
    }

    /** {@return the counts of a move; new ones if it was not seen} */
    MoveCounts move(int from, int to) {
        return countsOf(moves.codeOf(from, to));
    }

    TouchpointCounts touchpoint(int code) {
        return touchpoints[code];
    }

    long firstEvent() {
        return firstEvent;
    }

    long lastEvent() {
        return lastEvent;
    }

    void period(long first, long last) {
        firstEvent = first;
        lastEvent = last;
    }
}
