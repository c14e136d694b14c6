package org.journeymodel.core.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.core.flow.Scripts.flow;

import org.junit.jupiter.api.Test;

/** Rule 3: where journeys begin. */
class EntriesTest {

    @Test
    void theFirstTouchpointIsTheOnlyEntryUnlessDeclared() {
        JourneyFlow flow = flow("a b");

        assertEntries(flow, 1, 0);
        assertThat(flow.entryProvenance()).isEqualTo(Provenance.ASSUMED);
        assertThat(flow.declaredEntrySum()).isZero();
        assertThat(flow.isEntryNormalised()).isFalse();
    }

    @Test
    void declaredEntriesStandAsTheyAre() {
        JourneyFlow flow = flow("a@.25 b c@.75");

        assertEntries(flow, 0.25, 0, 0.75);
        assertThat(flow.entryProvenance()).isEqualTo(Provenance.DECLARED);
        assertThat(flow.isEntryNormalised()).isFalse();
    }

    @Test
    void entriesThatMissOneAreDividedByTheirSum() {
        JourneyFlow flow = flow("a@.2 b@.6");

        assertEntries(flow, 0.25, 0.75);
        assertThat(flow.declaredEntrySum()).isEqualTo(0.8, within(1e-15));
        assertThat(flow.isEntryNormalised()).isTrue();
        assertThat(flow.isSound()).isTrue();
    }

    @Test
    void entriesAboveOneAreDividedByTheirSum() {
        assertEntries(flow("a@1 b@1"), 0.5, 0.5);
    }

    @Test
    void entriesWithinTheToleranceCountAsOne() {
        assertThat(flow("a@.333333333 b@.333333333 c@.333333333").isEntryNormalised())
                .isFalse();
        assertThat(flow("a@.33333333 b@.33333333 c@.33333333").isEntryNormalised())
                .isTrue();
    }

    @Test
    void onlyZerosAreNoEntrySoTheFirstTouchpointIsAssumed() {
        JourneyFlow flow = flow("a@0 b@0");

        assertEntries(flow, 1, 0);
        assertThat(flow.entryProvenance()).isEqualTo(Provenance.ASSUMED);
        assertThat(flow.isEntryNormalised()).isFalse();
    }

    @Test
    void anEntryProbabilityOfZeroIsNoEntry() {
        assertThat(flow("a@0 b@1").isReachable(0)).isFalse();
    }

    @Test
    void theSmallestEntryIsAnEntry() {
        assertEntries(flow("a b@4.9E-324"), 0, 1);
    }

    private static void assertEntries(JourneyFlow flow, double... expected) {
        for (int at = 0; at < expected.length; at++) {
            assertThat(flow.entryShare(at)).isEqualTo(expected[at], within(1e-15));
        }
    }
}
