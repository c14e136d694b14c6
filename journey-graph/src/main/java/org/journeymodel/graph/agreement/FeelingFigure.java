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
        double said = declared.getAsDouble();
        return Evidence.of(
                observed.pValue(said),
                BoundedMean.smallestPValue(observed.count(), said, observed.low(), observed.high()),
                options);
    }
}
