package org.journeymodel.log;

import org.journeymodel.statistics.ProportionTest;
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
        this(kind, touchpoint, next, countA, sizeA, countB, sizeB, ProportionTest.pValue(countA, sizeA, countB, sizeB));
    }

    boolean isExact() {
        return ProportionTest.isExact(sizeA, sizeB, countA + countB);
    }

    @Override
    public double smallestPValue() {
        return ProportionTest.smallestPValue(sizeA, sizeB, countA + countB);
    }

    @Override
    public SegmentDifference with(Verdict verdict) {
        return new ShareDifference(this, verdict);
    }
}
