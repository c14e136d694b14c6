package org.journeymodel.testing;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.journeymodel.core.diff.Change;
import org.journeymodel.core.diff.JourneyDiff;
import org.journeymodel.core.diff.Regression;
import org.journeymodel.core.message.Quote;

/** Assertions about what changed from one journey to another. */
public class JourneyDiffAssert extends AbstractAssert<JourneyDiffAssert, JourneyDiff> {

    /** Of a diff, or null; call {@link JourneyAssertions#assertThat(JourneyDiff)}. */
    public JourneyDiffAssert(JourneyDiff actual) {
        super(actual, JourneyDiffAssert.class);
    }

    /** Verifies that the journeys are equal. */
    public JourneyDiffAssert isEmpty() {
        isNotNull();
        return hasNone(
                "changes", actual.changes().stream().map(Change::sentence).toList());
    }

    /** Verifies that nothing got worse for customers or lost its evidence. */
    public JourneyDiffAssert hasNoRegressions() {
        isNotNull();
        return hasNone(
                "regressions",
                actual.regressions().stream().map(Regression::sentence).toList());
    }

    private JourneyDiffAssert hasNone(String what, List<String> found) {
        if (!found.isEmpty()) {
            failWithMessage(
                    "%s",
                    Failure.expecting("no " + what + " from journey "
                                    + Quote.of(actual.before().id()) + " to journey "
                                    + Quote.of(actual.after().id()))
                            .but(found));
        }
        return myself;
    }
}
