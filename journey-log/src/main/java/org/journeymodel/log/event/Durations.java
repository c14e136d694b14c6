package org.journeymodel.log.event;

import java.math.BigInteger;
import java.time.Duration;
import org.journeymodel.core.observed.DurationSummary;

/** Sums up times in nanoseconds, none negative. */
public final class Durations {

    /** From so many on, counting into buckets is quicker than selecting among all. */
    private static final int MANY = 1_000;

    private Durations() {}

    /** {@return the exact summary of at least one time} */
    public static DurationSummary summaryOf(long[] times) {
        LongList copy = new LongList();
        for (long time : times) {
            copy.add(time);
        }
        return summaryOf(copy);
    }

    /** {@return the exact summary of at least one time; the times change places} */
    static DurationSummary summaryOf(LongList times) {
        return summaryOf(times.values(), 0, times.size());
    }

    /** {@return the exact summary of the times at these places, at least one; they change places} */
    static DurationSummary summaryOf(long[] values, int from, int to) {
        int count = to - from;
        if (count == 1) {
            return ofOne(nanos(values[from]));
        }
        int rank = (int) ((count * 95L + 99) / 100);
        DurationSummary.Builder summary = DurationSummary.builder().count(count).mean(nanos(mean(values, from, to)));
        if (count < MANY) {
            long percentile95 = Selection.at(values, from + rank - 1, from, to);
            long above = Selection.at(values, from + count / 2, from, from + rank);
            long below = count % 2 == 1 ? above : largest(values, from, from + count / 2);
            return of(summary, below, above, percentile95);
        }
        RankedTimes ranked = new RankedTimes(values, from, to);
        return of(summary, ranked.at((count - 1) / 2), ranked.at(count / 2), ranked.at(rank - 1));
    }

    /** {@return the summary of one time: where there are many touchpoints, most moves are made but once} */
    private static DurationSummary ofOne(Duration time) {
        return DurationSummary.builder()
                .count(1)
                .median(time)
                .percentile95(time)
                .mean(time)
                .build();
    }

    private static DurationSummary of(DurationSummary.Builder summary, long below, long above, long percentile95) {
        return summary.median(nanos(below + (above - below) / 2))
                .percentile95(nanos(percentile95))
                .build();
    }

    private static Duration nanos(long nanos) {
        return Duration.ofNanos(nanos);
    }

    private static long largest(long[] values, int from, int to) {
        long largest = values[from];
        for (int index = from + 1; index < to; index++) {
            largest = Math.max(largest, values[index]);
        }
        return largest;
    }

    /** {@return the mean, rounded down; the sum is kept in two halves, since no {@code long} may hold it} */
    private static long mean(long[] values, int from, int to) {
        long high = 0;
        long low = 0;
        for (int index = from; index < to; index++) {
            low += values[index];
            high += low >>> (Long.SIZE - 1);
            low &= Long.MAX_VALUE;
        }
        if (high == 0) {
            return low / (to - from);
        }
        return BigInteger.valueOf(high)
                .shiftLeft(Long.SIZE - 1)
                .add(BigInteger.valueOf(low))
                .divide(BigInteger.valueOf(to - from))
                .longValueExact();
    }
}
