package org.journeymodel.log.event;

import java.math.BigInteger;
import java.time.Duration;
import org.journeymodel.core.observed.DurationSummary;

/** Sums up times in nanoseconds, none negative. */
public final class Durations {

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
        int count = times.size();
        long[] values = times.values();
        int rank = (int) ((count * 95L + 99) / 100);
        long percentile95 = Selection.at(values, rank - 1, 0, count);
        long above = Selection.at(values, count / 2, 0, rank);
        long below = count % 2 == 1 ? above : largest(values, count / 2);
        return DurationSummary.builder()
                .count(count)
                .median(Duration.ofNanos(below + (above - below) / 2))
                .percentile95(Duration.ofNanos(percentile95))
                .mean(Duration.ofNanos(mean(values, count)))
                .build();
    }

    private static long largest(long[] values, int count) {
        long largest = values[0];
        for (int index = 1; index < count; index++) {
            largest = Math.max(largest, values[index]);
        }
        return largest;
    }

    /** {@return the mean, rounded down; the sum is kept in two halves, since no {@code long} may hold it} */
    private static long mean(long[] values, int count) {
        long high = 0;
        long low = 0;
        for (int index = 0; index < count; index++) {
            low += values[index];
            high += low < 0 ? 1 : 0;
            low &= Long.MAX_VALUE;
        }
        return BigInteger.valueOf(high)
                .shiftLeft(Long.SIZE - 1)
                .add(BigInteger.valueOf(low))
                .divide(BigInteger.valueOf(count))
                .longValueExact();
    }
}
