package org.journeymodel.testing;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.journeymodel.graph.drift.Drift;
import org.journeymodel.graph.drift.MeasureDrift;

/** Assertions about how what customers do changes from period to period. */
public class DriftAssert extends AbstractAssert<DriftAssert, Drift> {

    /** Of a drift, or null; call {@link JourneyAssertions#assertThat(Drift)}. */
    public DriftAssert(Drift actual) {
        super(actual, DriftAssert.class);
    }

    /** Verifies that no measure changed by more than chance, and that there are customers enough to test any. */
    public DriftAssert hasNoChanges() {
        isNotNull();
        List<String> found =
                actual.changes().stream().map(MeasureDrift::sentences).toList();
        if (actual.measures().isEmpty() || !found.isEmpty()) {
            failWithMessage(
                    "%s",
                    Failure.expecting("no changes from period to period")
                            .but(found.isEmpty() ? List.of(actual.sentence()) : found));
        }
        return myself;
    }
}
