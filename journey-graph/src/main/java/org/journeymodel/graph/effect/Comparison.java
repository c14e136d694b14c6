package org.journeymodel.graph.effect;

import org.journeymodel.graph.cohort.Contrast;
import org.journeymodel.graph.cohort.Sample;
import org.journeymodel.graph.cohort.Significance;
import org.journeymodel.graph.cohort.Spot;
import org.journeymodel.graph.measure.MeasureOptions;
import org.jspecify.annotations.Nullable;

/**
 * One measure of those who began before and those who began since. A difference must show with those who went on
 * after, and without them: the item may have met them halfway, for better or worse.
 *
 * @param spot the measure
 * @param before of all who began before
 * @param ended of those of them who had ended by then
 * @param since of all who began since
 * @param options how sure what is told must be
 */
record Comparison(Spot spot, Sample before, Sample ended, Sample since, MeasureOptions options) {

    boolean isKnown() {
        return before.size() + since.size() > 0;
    }

    boolean isTwoSided() {
        return before.size() > 0 && since.size() > 0;
    }

    /** {@return whether so many customers could show anything, with those who went on and without} */
    boolean isTestable() {
        return isTestableWithAll() && (isWithoutStraddling() || canShow(ended, since));
    }

    boolean isTestableWithAll() {
        return canShow(before, since);
    }

    private boolean canShow(Sample before, Sample since) {
        return before.size() > 0
                && since.size() > 0
                && !before.plus(since).isConstant()
                && Significance.of(before, since).isTestable(options.significance());
    }

    private boolean isWithoutStraddling() {
        return ended.size() == before.size();
    }

    /** {@return the larger p-value of both; 1 if they differ in direction; only if it is testable} */
    double pValue() {
        double withAll = withAll();
        if (isWithoutStraddling()) {
            return withAll;
        }
        Significance without = Significance.of(ended, since);
        boolean isSame = Significance.of(before, since).effectSize() * without.effectSize() > 0;
        return isSame ? Math.max(withAll, without.pValue()) : 1;
    }

    private double withAll() {
        return Significance.of(before, since).pValue();
    }

    /** {@return whether it would show, were it not for those who went on after; only if it is testable} */
    boolean restsOnStraddling() {
        return withAll() <= options.significance() && pValue() > options.significance();
    }

    /** {@return how large the difference is; null if one side is known of nobody} */
    @Nullable
    Contrast contrast() {
        return isTwoSided() ? Contrast.of(before, since, options) : null;
    }

    /** {@return how far both are apart; null likewise} */
    @Nullable
    Significance significance() {
        return isTwoSided() ? Significance.of(before, since) : null;
    }
}
