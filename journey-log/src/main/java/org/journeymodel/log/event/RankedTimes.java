package org.journeymodel.log.event;

/**
 * Finds single times of many by their ranks without sorting them: counts them into buckets, the narrower the
 * shorter the times, and looks into the bucket alone that holds the rank. No order or size of the times makes
 * it slow, since {@link Selection} looks into the bucket.
 */
final class RankedTimes {

    private static final int BUCKET_BITS = 6; // a bucket is at most a 64th as wide as its times are long
    private static final int BUCKETS = (Long.SIZE - BUCKET_BITS) << BUCKET_BITS;

    private final long[] times;
    private final int from;
    private final int to;
    private final int[] sizes = new int[BUCKETS];
    private int bucket = -1;
    private int before;
    private long[] found = new long[0];

    /** Looks at the times, none negative, from one place up to, but without, another. */
    RankedTimes(long[] times, int from, int to) {
        this.times = times;
        this.from = from;
        this.to = to;
        for (int at = from; at < to; at++) {
            sizes[bucketOf(times[at])]++;
        }
    }

    /** {@return the bucket of a time; longer times are never in an earlier bucket} */
    private static int bucketOf(long time) {
        int shift = Math.max(0, Long.SIZE - 1 - BUCKET_BITS - Long.numberOfLeadingZeros(time));
        return (shift << BUCKET_BITS) + (int) (time >>> shift);
    }

    /** {@return the time that has so many before it once they are sorted} Quickest for ranks in ascending order. */
    long at(int rank) {
        if (bucket < 0 || rank < before || rank >= before + sizes[bucket]) {
            seek(rank);
        }
        return Selection.at(found, rank - before, 0, sizes[bucket]);
    }

    private void seek(int rank) {
        bucket = 0;
        before = 0;
        while (before + sizes[bucket] <= rank) {
            before += sizes[bucket++];
        }
        found = new long[sizes[bucket]];
        int size = 0;
        for (int at = from; at < to; at++) {
            if (bucketOf(times[at]) == bucket) {
                found[size++] = times[at];
            }
        }
    }
}
