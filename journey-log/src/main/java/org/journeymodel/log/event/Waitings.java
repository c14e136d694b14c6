package org.journeymodel.log.event;

import java.io.DataOutputStream;
import java.io.IOException;
import org.journeymodel.core.observed.DurationSummary;
import org.jspecify.annotations.Nullable;

/**
 * Times in nanoseconds, none negative: each of them up to a number of times, a histogram beyond. Which of
 * the two depends on how many there are alone, not on the order in which they came or in which parts.
 */
final class Waitings {

    private final int exactUpTo;
    private LongList exact = new LongList();
    private @Nullable DurationHistogram histogram;

    Waitings(int exactUpTo) {
        this.exactUpTo = exactUpTo;
    }

    void add(long nanos) {
        if (histogram == null) {
            exact.add(nanos);
            spillIfMany();
        } else {
            histogram.add(nanos);
        }
    }

    void addAll(Waitings others) {
        if (others.histogram != null) {
            spill().addAll(others.histogram);
        } else if (histogram != null) {
            histogram.addAll(others.exact);
        } else {
            exact.addAll(others.exact);
            spillIfMany();
        }
    }

    private void spillIfMany() {
        if (exact.size() > exactUpTo) {
            spill();
        }
    }

    private DurationHistogram spill() {
        DurationHistogram spilled = histogram;
        if (spilled == null) {
            spilled = new DurationHistogram();
            spilled.addAll(exact);
            histogram = spilled;
            exact = new LongList();
        }
        return spilled;
    }

    boolean isEmpty() {
        return histogram == null && exact.size() == 0;
    }

    boolean isExact() {
        return histogram == null;
    }

    DurationSummary summary() {
        return histogram == null ? Durations.summaryOf(exact) : histogram.summary();
    }

    /** {@return how many times there are} */
    long size() {
        return histogram == null ? exact.size() : histogram.size();
    }

    /** Writes the times so that equal ones give equal bytes, in whatever order they came. */
    void write(DataOutputStream out) throws IOException {
        out.writeBoolean(histogram == null);
        if (histogram == null) {
            out.writeInt(exact.size());
            for (long time : exact.sorted()) {
                out.writeLong(time);
            }
        } else {
            byte[] bytes = histogram.bytes();
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    /** Takes a histogram instead of the times that are here, none. */
    void read(byte[] bytes) {
        histogram = DurationHistogram.of(bytes);
    }
}
