package org.journeymodel.log.event;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
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

    /** {@return the length of the sum, the sum, and the histogram in its own form} */
    byte[] bytes() {
        byte[] exactTotal = total().toByteArray();
        ByteBuffer bytes =
                ByteBuffer.allocate(Integer.BYTES + exactTotal.length + times.getNeededByteBufferCapacity());
        bytes.putInt(exactTotal.length).put(exactTotal);
        times.encodeIntoByteBuffer(bytes);
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    static DurationHistogram of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        byte[] exactTotal = new byte[Math.min(buffer.getInt(), bytes.length)];
        buffer.get(exactTotal);
        Histogram times = Histogram.decodeFromByteBuffer(buffer, 1);
        times.setAutoResize(true);
        return new DurationHistogram(times, new BigInteger(exactTotal));
    }
}
