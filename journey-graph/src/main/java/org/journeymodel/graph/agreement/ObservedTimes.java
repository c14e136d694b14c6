package org.journeymodel.graph.agreement;

import java.time.Duration;
import org.journeymodel.graph.wording.Wording;
import org.journeymodel.statistics.MedianInterval;
import org.jspecify.annotations.Nullable;

/**
 * How long a move took each customer the first time, in short.
 *
 * @param customers how many; at least 1
 * @param median the middle one, of an even number the mean of the two
 * @param low of the interval of the median; null if there are too few
 * @param high of the interval; null likewise
 * @param percentile95 that 95 % do not exceed, by nearest rank
 * @param mean the arithmetic mean
 * @param below how many are below the declared time
 * @param above how many are above it
 * @param late how many waited longer than the latest waiting, the duration of the touchpoint taken off
 */
record ObservedTimes(
        int customers,
        Duration median,
        @Nullable Duration low,
        @Nullable Duration high,
        Duration percentile95,
        Duration mean,
        int below,
        int above,
        int late) {

    private static final double NANOS = 1e9;

    /** Of times in nanoseconds, ascending; at least one. */
    static ObservedTimes of(long[] sorted, DeclaredTime declared, AgreementOptions options) {
        int size = sorted.length;
        int rank = MedianInterval.rank(size, 1 - options.significance());
        long typical = nanos(declared.typical());
        return new ObservedTimes(
                size,
                median(sorted),
                rank == 0 ? null : Duration.ofNanos(sorted[rank - 1]),
                rank == 0 ? null : Duration.ofNanos(sorted[size - rank]),
                Duration.ofNanos(sorted[(int) ((95L * size + 99) / 100) - 1]),
                mean(sorted),
                countUpTo(sorted, typical - 1),
                size - countUpTo(sorted, typical),
                size - countUpTo(sorted, nanos(declared.latestTime())));
    }

    private static Duration median(long[] sorted) {
        long lower = sorted[(sorted.length - 1) / 2];
        return Duration.ofNanos(lower + (sorted[sorted.length / 2] - lower) / 2);
    }

    private static Duration mean(long[] sorted) {
        double sum = 0;
        for (long each : sorted) {
            sum += each / NANOS;
        }
        return Wording.duration(sum / sorted.length);
    }

    /** {@return the time in nanoseconds, the longest there is for what is not declared or longer} */
    private static long nanos(@Nullable Duration duration) {
        return duration == null ? Long.MAX_VALUE : nanosOf(duration);
    }

    /** {@return a time in nanoseconds; that of 292 years for what is longer} */
    static long nanosOf(Duration duration) {
        boolean isHuge = duration.toSeconds() >= Long.MAX_VALUE / 1_000_000_000L;
        return isHuge ? Long.MAX_VALUE : duration.toNanos();
    }

    private static int countUpTo(long[] sorted, long most) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= most) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
