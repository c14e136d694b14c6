package org.journeymodel.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.journeymodel.core.model.Journey;
import org.junit.jupiter.api.Test;

/** What holds for any two journeys, tried on thousands made at random. */
class PatchLawsTest {

    private static final int PAIRS = 2_000;

    @Test
    void aDiffAppliedToTheFirstJourneyGivesTheSecond() {
        for (long seed = 0; seed < PAIRS; seed++) {
            Journey a = RandomVersions.of(seed);
            Journey b = RandomVersions.of(-1 - seed);
            assertThat(JourneyDiff.between(a, b).applyTo(a)).as("seed %d", seed).isEqualTo(b);
        }
    }

    @Test
    void theInverseLeadsBack() {
        for (long seed = 0; seed < PAIRS; seed++) {
            Journey a = RandomVersions.of(seed);
            Journey b = RandomVersions.of(-1 - seed);
            JourneyDiff diff = JourneyDiff.between(a, b);
            assertThat(diff.inverse().applyTo(b)).as("seed %d", seed).isEqualTo(a);
            assertThat(diff.inverse().inverse()).isEqualTo(diff);
        }
    }

    @Test
    void aDiffIsEmptyIfAndOnlyIfTheJourneysAreEqual() {
        for (long seed = 0; seed < PAIRS; seed++) {
            Journey a = RandomVersions.of(seed);
            Journey b = RandomVersions.of(-1 - seed);
            assertThat(JourneyDiff.between(a, RandomVersions.of(seed)).isEmpty())
                    .isTrue();
            assertThat(JourneyDiff.between(a, b).isEmpty()).isEqualTo(a.equals(b));
        }
    }

    /** A new id may make one reference of two, when the old journey refers to both ids: not counted here. */
    @Test
    void whatIsAddedOneWayIsRemovedTheOther() {
        for (long seed = 0; seed < PAIRS; seed++) {
            JourneyDiff diff = JourneyDiff.between(RandomVersions.of(seed), RandomVersions.of(-1 - seed));
            Map<ChangeKind, Integer> there = counts(diff);
            Map<ChangeKind, Integer> back = counts(diff.inverse());
            assertThat(back.get(ChangeKind.RENAMED)).as("seed %d", seed).isEqualTo(there.get(ChangeKind.RENAMED));
            if (there.get(ChangeKind.RENAMED) == 0) {
                assertThat(back.get(ChangeKind.ADDED)).as("seed %d", seed).isEqualTo(there.get(ChangeKind.REMOVED));
                assertThat(back.get(ChangeKind.CHANGED)).isEqualTo(there.get(ChangeKind.CHANGED));
                assertThat(back.get(ChangeKind.MOVED)).isEqualTo(there.get(ChangeKind.MOVED));
            }
        }
    }

    @Test
    void thePairsHoldChangesOfEveryKind() {
        Map<ChangeKind, Integer> all = new EnumMap<>(ChangeKind.class);
        for (long seed = 0; seed < 200; seed++) {
            counts(JourneyDiff.between(RandomVersions.of(seed), RandomVersions.of(-1 - seed)))
                    .forEach((kind, count) -> all.merge(kind, count, Integer::sum));
        }
        assertThat(all.values()).hasSize(5).allMatch(count -> count > 20);
    }

    @Test
    void everyChangeTellsItselfInOneLineAndAsAValue() {
        for (long seed = 0; seed < 100; seed++) {
            JourneyDiff diff = JourneyDiff.between(RandomVersions.of(seed), RandomVersions.of(-1 - seed));
            for (Change change : diff.changes()) {
                assertThat(change.sentence()).isNotBlank().doesNotContain("\n", "null", "nothing");
                assertThat(change.toAttributes().fields()).containsKeys("kind", "place", "sentence");
            }
            assertThat(diff.toText().lines().filter(line -> line.startsWith("  ")))
                    .hasSize(diff.changes().size() + diff.regressions().size());
        }
    }

    private static Map<ChangeKind, Integer> counts(JourneyDiff diff) {
        Map<ChangeKind, Integer> counts = new EnumMap<>(ChangeKind.class);
        for (ChangeKind kind : ChangeKind.values()) {
            counts.put(kind, (int) diff.changes().stream()
                    .filter(change -> change.kind() == kind)
                    .count());
        }
        return counts;
    }
}
