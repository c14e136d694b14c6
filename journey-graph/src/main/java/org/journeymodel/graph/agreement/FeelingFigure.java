package org.journeymodel.graph.agreement;

import java.util.Optional;
import java.util.OptionalDouble;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.statistics.BoundedMean;
import org.jspecify.annotations.Nullable;

/**
 * A declared feeling and the scores at the touchpoint, as valence.
 *
 * @param touchpoint where
 * @param declared the valence that the map says; empty if it does not
 * @param scores how many scores
 * @param observed the mean over customers; null if there is no score
 */
record FeelingFigure(
        Touchpoint touchpoint,
        OptionalDouble declared,
        long scores,
        @Nullable BoundedMean observed) {

    /** One customer alone tells nothing of how customers differ. */
    private static final long LEAST = 2;

    Optional<ConfidenceInterval> interval(AgreementOptions options) {
        return Optional.ofNullable(observed).map(each -> ConfidenceInterval.of(each.interval(options.level())));
    }

    Evidence evidence(AgreementOptions options) {
        if (declared.isEmpty()) {
            return Evidence.none(Verdict.NOT_DECLARED);
        }
        if (observed == null) {
            return Evidence.none(Verdict.NOT_OBSERVED);
        }
        double least = Math.max(observed.low(), declared.getAsDouble() - options.negligibleFeeling());
        double most = Math.min(observed.high(), declared.getAsDouble() + options.negligibleFeeling());
        return observed.count() < LEAST
                ? Evidence.none(Verdict.TOO_FEW)
                : Evidence.of(observed.pValue(least, most), observed.smallestPValue(least, most), options);
    }
}
