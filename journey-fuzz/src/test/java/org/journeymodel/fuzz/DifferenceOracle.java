package org.journeymodel.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.journeymodel.core.diff.JourneyDiff;
import org.journeymodel.core.diff.JourneyMerge;
import org.journeymodel.core.model.Journey;
import org.journeymodel.json.JourneyJson;

/** What holds for the differences of any two journeys, and the merge of any three. */
final class DifferenceOracle {

    private DifferenceOracle() {}

    static void holds(Journey base, Journey ours, Journey theirs) {
        leadsThereAndBack(base, ours);
        leadsThereAndBack(ours, theirs);
        merges(base, ours, theirs);
    }

    private static void leadsThereAndBack(Journey before, Journey after) {
        JourneyDiff diff = JourneyDiff.between(before, after);
        assertThat(diff.isEmpty()).isEqualTo(before.equals(after));
        assertThat(diff.applyTo(before)).isEqualTo(after);
        assertThat(diff.inverse().applyTo(after)).isEqualTo(before);
        assertThat(diff.toText()).isNotBlank();
        JourneyJson.write(diff.toAttributes());
    }

    private static void merges(Journey base, Journey ours, Journey theirs) {
        assertThat(JourneyMerge.of(base, ours, base).journey()).isEqualTo(ours);
        assertThat(JourneyMerge.of(base, base, theirs).journey()).isEqualTo(theirs);
        JourneyMerge merge = JourneyMerge.of(base, ours, theirs);
        JourneyMerge reverse = JourneyMerge.of(base, theirs, ours);
        assertThat(reverse.hasConflicts()).isEqualTo(merge.hasConflicts());
        if (!merge.hasConflicts()) {
            assertThat(reverse.journey()).isEqualTo(merge.journey());
        }
        assertThat(merge.toText()).isNotNull();
        JourneyJson.write(merge.toAttributes());
        JourneyJson.write(merge.journey());
    }
}
