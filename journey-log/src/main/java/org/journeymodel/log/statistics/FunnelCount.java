package org.journeymodel.log.statistics;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymodel.core.message.PlainText;
import org.journeymodel.log.event.Amounts;
import org.journeymodel.log.event.LongList;

/**
 * Counts how far customers get within a time window. Of each step we keep the chain of visits that began last:
 * its window ends last, so that no other chain gets further.
 */
final class FunnelCount {

    private final LogView log;
    private final long window;
    private final int[][] stepsOf;
    private final long[][] chains;
    private final boolean[] isBegun;
    private final long[] passed;
    private final List<LongList> times;
    private long untimed;

    FunnelCount(LogView log, int[] path, Duration window) {
        if (window.isNegative() || window.isZero()) {
            throw new IllegalArgumentException("Time window of a funnel must be longer than 0, but was "
                    + PlainText.of(window) + ". Usual are days: Duration.ofDays(7).");
        }
        this.log = log;
        this.window = window.compareTo(Duration.ofNanos(Long.MAX_VALUE)) > 0 ? Long.MAX_VALUE : window.toNanos();
        this.stepsOf = IntStream.range(0, log.names().size())
                .mapToObj(code -> stepsAt(path, code))
                .toArray(int[][]::new);
        this.chains = IntStream.range(0, path.length)
                .mapToObj(step -> new long[step + 1])
                .toArray(long[][]::new);
        this.isBegun = new boolean[path.length];
        this.passed = new long[path.length];
        this.times = Stream.generate(LongList::new).limit(path.length).toList();
        log.eachJourney("Counting a funnel", this::count);
        requireTimes();
    }

    /** {@return the steps at a touchpoint, the last one first, so that one visit passes one step alone} */
    private static int[] stepsAt(int[] path, int touchpoint) {
        return IntStream.range(0, path.length)
                .map(at -> path.length - 1 - at)
                .filter(step -> path[step] == touchpoint)
                .toArray();
    }

    private void count(int from, int to) {
        Arrays.fill(isBegun, false);
        int furthest = -1;
        for (int event = from; event < to && furthest < chains.length - 1; event++) {
            int[] steps = stepsOf[log.touchpoint(event)];
            untimed += steps.length > 0 && !log.hasTime(event) ? 1 : 0;
            for (int step : steps) {
                if (passes(step, event) && step > furthest) {
                    furthest = step;
                    addTimes(step);
                }
            }
        }
        for (int step = 0; step <= furthest; step++) {
            passed[step]++;
        }
    }

    private boolean passes(int step, int event) {
        long time = log.time(event);
        if (step > 0 && (!isBegun[step - 1] || time - chains[step - 1][0] > window)) {
            return false;
        }
        if (step > 0) {
            System.arraycopy(chains[step - 1], 0, chains[step], 0, step);
        }
        chains[step][step] = time;
        isBegun[step] = true;
        return true;
    }

    /** Counts the time that a customer took to a step when she first got so far. */
    private void addTimes(int step) {
        if (step > 0) {
            times.get(step).add(chains[step][step] - chains[step][step - 1]);
        }
    }

    private void requireTimes() {
        if (untimed > 0) {
            throw new IllegalArgumentException(
                    "Funnel with a time window needs the times of all visits at its steps, but "
                            + Amounts.of(untimed, "visit") + (untimed == 1 ? " has" : " have")
                            + " none. Leave them out first: keep(EventFilter.timed()).");
        }
    }

    /** {@return how many customers passed each step} */
    long[] passed() {
        return passed;
    }

    /** {@return the times from the step before} */
    LongList[] times() {
        return times.toArray(LongList[]::new);
    }
}
