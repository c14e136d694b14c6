package org.journeymodel.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Touchpoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for merges of any versions, tried on thousands made at random. */
class MergeLawsTest {

    private static final int TRIPLES = 500;

    /** Versions that share next to nothing, and versions that a few edits lie between. */
    enum Versions {
        AT_RANDOM {
            @Override
            Journey base(long seed) {
                return RandomVersions.of(seed);
            }

            @Override
            Journey edited(long seed, long editing) {
                return RandomVersions.of(editing);
            }
        },
        EDITED {
            @Override
            Journey base(long seed) {
                return RandomEdits.edited(RandomEdits.sound(), seed, 2);
            }

            @Override
            Journey edited(long seed, long editing) {
                return RandomEdits.edited(base(seed), editing, 2);
            }
        };

        abstract Journey base(long seed);

        abstract Journey edited(long seed, long editing);

        Journey ours(long seed) {
            return edited(seed, -1 - seed);
        }

        Journey theirs(long seed) {
            return edited(seed, seed << 32);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMergeWithAnUnchangedSideIsTheOtherSide(Versions versions) {
        for (long seed = 0; seed < TRIPLES; seed++) {
            Journey base = versions.base(seed);
            Journey other = versions.ours(seed);
            assertClean(JourneyMerge.of(base, base, other), other, seed);
            assertClean(JourneyMerge.of(base, other, base), other, seed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatBothDidIsDoneOnce(Versions versions) {
        for (long seed = 0; seed < TRIPLES; seed++) {
            Journey same = versions.ours(seed);
            assertClean(JourneyMerge.of(versions.base(seed), same, same), same, seed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutConflictsItDoesNotMatterWhichSideIsOurs(Versions versions) {
        int clean = 0;
        for (long seed = 0; seed < TRIPLES; seed++) {
            Journey base = versions.base(seed);
            Journey ours = versions.ours(seed);
            Journey theirs = versions.theirs(seed);
            JourneyMerge merge = JourneyMerge.of(base, ours, theirs);
            JourneyMerge other = JourneyMerge.of(base, theirs, ours);
            assertThat(other.hasConflicts()).as("seed %d", seed).isEqualTo(merge.hasConflicts());
            if (!merge.hasConflicts()) {
                clean++;
                assertThat(other.journey()).as("seed %d", seed).isEqualTo(merge.journey());
            }
        }
        // Versions that share next to nothing seldom go together.
        assertThat(clean).isGreaterThan(versions == Versions.EDITED ? TRIPLES / 2 : 0);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsMergedAlreadyChangesNothing(Versions versions) {
        for (long seed = 0; seed < TRIPLES; seed++) {
            Journey base = versions.base(seed);
            Journey ours = versions.ours(seed);
            Journey merged = JourneyMerge.of(base, ours, versions.theirs(seed)).journey();
            assertClean(JourneyMerge.of(ours, merged, ours), merged, seed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noTouchpointIsLostOrDoubledThatNobodyRemoved(Versions versions) {
        for (long seed = 0; seed < TRIPLES; seed++) {
            Journey ours = versions.ours(seed);
            Journey theirs = versions.theirs(seed);
            JourneyMerge merge = JourneyMerge.of(versions.base(seed), ours, theirs);
            Set<String> kept = new HashSet<>(idsOf(ours));
            kept.retainAll(idsOf(theirs));
            List<String> merged = idsOf(merge.journey());
            assertThat(merged).as("seed %d", seed).containsAll(kept);
            if (versions == Versions.EDITED) {
                assertThat(merged).as("seed %d", seed).doesNotHaveDuplicates();
            }
        }
    }

    private static List<String> idsOf(Journey journey) {
        return journey.touchpoints().stream().map(Touchpoint::id).toList();
    }

    private static void assertClean(JourneyMerge merge, Journey expected, long seed) {
        assertThat(merge.conflicts()).as("seed %d", seed).isEmpty();
        assertThat(merge.journey()).as("seed %d", seed).isEqualTo(expected);
    }
}
