package org.journeymodel.log;

import org.journeymodel.core.observed.DurationSummary;
import org.journeymodel.log.event.Durations;
import org.journeymodel.statistics.MannWhitney;
import org.jspecify.annotations.Nullable;

/** A time that customers take in two logs, with at least one customer in each. */
record TimeFigure(
        SegmentDifference.Kind kind,
        @Nullable String touchpoint,
        @Nullable String next,
        DurationSummary timesA,
        DurationSummary timesB,
        double superiority,
        boolean isExact,
        double pValue,
        double smallestPValue)
        implements Figure {

    /** {@return the figure of times in nanoseconds, ascending} */
    static TimeFigure of(
            SegmentDifference.Kind kind, @Nullable String touchpoint, @Nullable String next, long[] a, long[] b) {
        MannWhitney test = new MannWhitney(a, b);
        return new TimeFigure(
                kind,
                touchpoint,
                next,
                Durations.summaryOf(a),
                Durations.summaryOf(b),
                test.superiority(),
                test.isExact(),
                test.pValue(),
                test.smallestPValue());
    }

    @Override
    public SegmentDifference with(Verdict verdict) {
        return new TimeDifference(this, verdict);
    }
}
