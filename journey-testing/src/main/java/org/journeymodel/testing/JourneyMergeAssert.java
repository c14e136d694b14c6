package org.journeymodel.testing;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.journeymodel.core.diff.JourneyMerge;
import org.journeymodel.core.diff.MergeConflict;
import org.journeymodel.core.message.Quote;

/** Assertions about two versions of a journey that were brought together. */
public class JourneyMergeAssert extends AbstractAssert<JourneyMergeAssert, JourneyMerge> {

    /** Of a merge, or null; call {@link JourneyAssertions#assertThat(JourneyMerge)}. */
    public JourneyMergeAssert(JourneyMerge actual) {
        super(actual, JourneyMergeAssert.class);
    }

    /** Verifies that the two versions are nowhere at odds. */
    public JourneyMergeAssert hasNoConflicts() {
        isNotNull();
        List<String> found =
                actual.conflicts().stream().map(MergeConflict::sentence).toList();
        if (!found.isEmpty()) {
            failWithMessage(
                    "%s",
                    Failure.expecting("no conflicts in the merge of journey "
                                    + Quote.of(actual.journey().id()))
                            .but(found));
        }
        return myself;
    }
}
