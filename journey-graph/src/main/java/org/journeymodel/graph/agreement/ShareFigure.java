package org.journeymodel.graph.agreement;

import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.agreement.AgreementFigure.Kind;
import org.journeymodel.statistics.ExactBinomial;
import org.journeymodel.statistics.Interval;
import org.journeymodel.statistics.WilsonInterval;
import org.jspecify.annotations.Nullable;

/**
 * A declared share and what was counted.
 *
 * @param kind entry, move or exit
 * @param touchpoint where
 * @param next where to, if it is a move
 * @param declared the declared or assumed share; 0 for a way that the map does not have
 * @param provenance of the declared share; observed for a way that the map does not have
 * @param count how many visits, or customers who start, went this way
 * @param visits of how many
 * @param customers how many different customers they are of
 * @param effectiveSize how many independent visits they are worth
 */
record ShareFigure(
        Kind kind,
        Touchpoint touchpoint,
        @Nullable Touchpoint next,
        double declared,
        Provenance provenance,
        long count,
        long visits,
        long customers,
        double effectiveSize) {

    /** Declared shares may miss 0 and 1 by so much. */
    private static final double ROUNDING = 1e-9;

    /** A habit takes two. */
    private static final double LEAST = 2;

    double share() {
        return (double) count / visits;
    }

    private double effectiveCount() {
        return Math.min(effectiveSize, share() * effectiveSize);
    }

    Interval interval(AgreementOptions options) {
        return WilsonInterval.of(effectiveCount(), effectiveSize, options.level());
    }

    Evidence evidence(AgreementOptions options) {
        if (provenance == Provenance.ASSUMED) {
            return Evidence.none(Verdict.NOT_DECLARED);
        }
        if (declared <= ROUNDING) {
            return Evidence.of(strays(effectiveCount(), options), smallestOfStrays(effectiveSize, options), options);
        }
        if (declared >= 1 - ROUNDING) {
            return Evidence.of(strays(others(), options), smallestOfStrays(effectiveSize, options), options);
        }
        return effectiveSize < LEAST - ROUNDING
                ? Evidence.none(Verdict.TOO_FEW)
                : Evidence.of(
                        Math.max(pValue(effectiveCount()), nearAnEnd(options)),
                        Math.min(pValue(0), pValue(effectiveSize)),
                        options);
    }

    private double others() {
        return effectiveSize - effectiveCount();
    }

    /** The exact test, but never surer than the interval, which is that of the score test. */
    private double pValue(double hits) {
        return Math.max(
                ExactBinomial.pValue(hits, effectiveSize, declared),
                WilsonInterval.pValue(hits, effectiveSize, declared));
    }

    /** What is negligible where the map says nobody is so where it says hardly anybody; 0 elsewhere. */
    private double nearAnEnd(AgreementOptions options) {
        if (declared <= options.negligibleShare()) {
            return strays(effectiveCount(), options);
        }
        return declared >= 1 - options.negligibleShare() ? strays(others(), options) : 0;
    }

    /** Whether surely more than a negligible share go where the map says nobody does; one alone is negligible. */
    private double strays(double hits, AgreementOptions options) {
        double negligible = options.negligibleShare();
        boolean isHabit = negligible == 0 || hits >= LEAST - ROUNDING;
        return isHabit ? ExactBinomial.atLeast(hits, effectiveSize, negligible) : 1;
    }

    /** {@return the least p-value that strays of so many visits could have} */
    static double smallestOfStrays(double effectiveSize, AgreementOptions options) {
        boolean isHabit = options.negligibleShare() == 0 || effectiveSize >= LEAST - ROUNDING;
        return isHabit ? Math.pow(options.negligibleShare(), effectiveSize) : 1;
    }
}
