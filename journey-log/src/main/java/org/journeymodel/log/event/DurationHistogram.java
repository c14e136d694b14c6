package org.journeymodel.log.event;

import java.math.BigInteger;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.HistogramIterationValue;
import org.journeymodel.core.observed.DurationSummary;

/**
 * Times in nanoseconds as an HdrHistogram of three digits, some 300 KB however many there are, and their
 * exact sum. The only class that names the library, which need not be there unless it is asked for.
 */
final class DurationHistogram {

    /** A bucket is at most 1/1,024 as wide as its times are long, and is told by its middle. */
    static final double RELATIVE_ERROR = 0.0005;

    private static final int DIGITS = 3;

    private final Histogram times;
    private BigInteger total;
    private long sum;

    DurationHistogram() {
        this(new Histogram(DIGITS), BigInteger.ZERO);
    }

    private DurationHistogram(Histogram times, BigInteger total) {
        this.times = times;
        this.total = total;
    }

    void add(long nanos) {
        times.recordValue(nanos);
        if (sum > Long.MAX_VALUE - nanos) {
            total = total();
            sum = 0;
        }
        sum += nanos;
    }

    void addAll(LongList others) {
        for (int index = 0; index < others.size(); index++) {
            add(others.get(index));
        }
    }

    void addAll(DurationHistogram others) {
        times.add(others.times);
        total = total().add(others.total());
        sum = 0;
    }

    private BigInteger total() {
        return total.add(BigInteger.valueOf(sum));
    }

    long size() {
        return times.getTotalCount();
    }

    /** {@return the summary; of the times themselves where each is below 2,048 nanoseconds} */
    DurationSummary summary() {
        long count = times.getTotalCount();
        long below = at((count + 1) / 2);
        long above = at(count / 2 + 1);
        return DurationSummary.builder()
                .count(count)
                .median(Duration.ofNanos(below + (above - below) / 2))
                .percentile95(Duration.ofNanos(at(count / 100 * 95 + (count % 100 * 95 + 99) / 100)))
                .mean(Duration.ofNanos(total().divide(BigInteger.valueOf(count)).longValueExact()))
                .relativeError(RELATIVE_ERROR)
                .build();
    }

    /** {@return the middle of the bucket that holds the time of a rank, from 1} */
    private long at(long rank) {
        long seen = 0;
        for (HistogramIterationValue bucket : times.recordedValues()) {
            seen += bucket.getCountAddedInThisIterationStep();
            if (seen >= rank) {
                return times.medianEquivalentValue(bucket.getValueIteratedTo());
            }
        }
        return times.getMaxValue();
    }

    /** {@return the sum, led by its length, then each bucket as its lowest time and its count} */
    byte[] bytes() {
        byte[] exactTotal = total().toByteArray();
        List<long[]> buckets = new ArrayList<>();
        for (HistogramIterationValue bucket : times.recordedValues()) {
            long lowest = times.lowestEquivalentValue(bucket.getValueIteratedTo());
            buckets.add(new long[] {lowest, bucket.getCountAddedInThisIterationStep()});
        }
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + exactTotal.length + buckets.size() * 2 * Long.BYTES);
        bytes.putInt(exactTotal.length).put(exactTotal);
        buckets.forEach(bucket -> bytes.putLong(bucket[0]).putLong(bucket[1]));
        return bytes.array();
    }

    /**
     * {@return the histogram of bytes}
     *
     * @throws IllegalArgumentException if they are none that {@link #bytes} gave
     */
    static DurationHistogram of(byte[] bytes) {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            byte[] exactTotal = new byte[Math.min(buffer.getInt(), bytes.length)];
            buffer.get(exactTotal);
            DurationHistogram read = new DurationHistogram(new Histogram(DIGITS), new BigInteger(exactTotal));
            while (buffer.hasRemaining()) {
                read.times.recordValueWithCount(buffer.getLong(), count(buffer.getLong()));
            }
            return checked(read);
        } catch (BufferUnderflowException
                | NegativeArraySizeException
                | IndexOutOfBoundsException
                | NumberFormatException none) {
            throw new IllegalArgumentException("they hold no histogram", none);
        }
    }

    private static long count(long count) {
        if (count < 1) {
            throw new IndexOutOfBoundsException(count);
        }
        return count;
    }

    /** A mean must lie among the times, as near as buckets tell. */
    private static DurationHistogram checked(DurationHistogram read) {
        BigInteger count = BigInteger.valueOf(read.size());
        boolean holds = read.size() > 0
                && read.total.compareTo(count.multiply(BigInteger.valueOf(read.times.getMinValue()))) >= 0
                && read.total.compareTo(count.multiply(BigInteger.valueOf(read.times.getMaxValue()))) <= 0;
        if (!holds) {
            throw new IllegalArgumentException("they hold a histogram that contradicts itself");
        }
        return read;
    }
}
