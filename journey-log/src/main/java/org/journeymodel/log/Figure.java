package org.journeymodel.log;

import org.journeymodel.core.observed.DurationSummary;
import org.journeymodel.log.event.Durations;
import org.journeymodel.statistics.MannWhitney;
import org.journeymodel.statistics.TwoProportions;
import org.jspecify.annotations.Nullable;

/** One figure of two logs, tested by itself; whether many were tested is not its concern. */
record Figure(
        SegmentDifference.Kind kind,
        @Nullable String touchpoint,
        @Nullable String next,
        long countA,
        long sizeA,
        long countB,
        long sizeB,
        @Nullable DurationSummary timesA,
        @Nullable DurationSummary timesB,
        double superiority,
        boolean isExact,
        double pValue,
        double smallestPValue) {

    /** {@return a share; of at least one customer of each log} */
    static Figure ofShares(SegmentDifference.Kind kind, String touchpoint, @Nullable String next, long[] hitsAndSizes) {
        long countA = hitsAndSizes[0];
        long sizeA = hitsAndSizes[1];
        long countB = hitsAndSizes[2];
        long sizeB = hitsAndSizes[3];
        return new Figure(
                kind,
                touchpoint,
                next,
                countA,
                sizeA,
                countB,
                sizeB,
                null,
                null,
                0,
                TwoProportions.isExact(sizeA, sizeB, countA + countB),
                TwoProportions.pValue(countA, sizeA, countB, sizeB),
                TwoProportions.smallestPValue(sizeA, sizeB, countA + countB));
    }

    /** {@return a time; of at least one customer of each log, ascending} */
    static Figure ofTimes(
            SegmentDifference.Kind kind, @Nullable String touchpoint, @Nullable String next, long[] a, long[] b) {
        MannWhitney test = new MannWhitney(a, b);
        return new Figure(
                kind,
                touchpoint,
                next,
                a.length,
                a.length,
                b.length,
                b.length,
                Durations.summaryOf(a),
                Durations.summaryOf(b),
                test.superiority(),
                test.isExact(),
                test.pValue(),
                test.smallestPValue());
    }

    SegmentDifference with(Verdict verdict) {
        return timesA == null ? new ShareDifference(this, verdict) : new TimeDifference(this, verdict);
    }
}
