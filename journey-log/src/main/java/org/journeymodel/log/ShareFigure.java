package org.journeymodel.log;

import org.journeymodel.statistics.TwoProportions;
import org.jspecify.annotations.Nullable;

/** A share of customers in two logs, with at least one customer in each. */
record ShareFigure(
        SegmentDifference.Kind kind,
        String touchpoint,
        @Nullable String next,
        long countA,
        long sizeA,
        long countB,
        long sizeB,
        double pValue)
        implements Figure {

    ShareFigure(
            SegmentDifference.Kind kind,
            String touchpoint,
            @Nullable String next,
            long countA,
            long sizeA,
            long countB,
            long sizeB) {
        this(kind, touchpoint, next, countA, sizeA, countB, sizeB, TwoProportions.pValue(countA, sizeA, countB, sizeB));
    }

    boolean isExact() {
        return TwoProportions.isExact(sizeA, sizeB, countA + countB);
    }

    @Override
    public double smallestPValue() {
        return TwoProportions.smallestPValue(sizeA, sizeB, countA + countB);
    }

    @Override
    public SegmentDifference with(Verdict verdict) {
        return new ShareDifference(this, verdict);
    }
}
