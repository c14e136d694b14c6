package org.journeymodel.log.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds times found by rank against sorting. */
class RankedTimesTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 6, 7, 8, 20, 40, 62, 63})
    void findsWhatSortingFindsWhateverTheLengthOfTimes(int bits) {
        for (int seed = 0; seed < 20; seed++) {
            long[] times = new Random(seed)
                    .longs(1 + seed * 97L)
                    .map(any -> bits == 0 ? 0 : any >>> (Long.SIZE - bits))
                    .toArray();
            assertRanks(times);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 63, 64, 127, 128, 129, Long.MAX_VALUE - 1})
    void tellsTimesApartAtTheEdgesOfBuckets(long edge) {
        assertRanks(new long[] {edge + 1, edge, edge, Math.max(0, edge - 1), edge + 1});
    }

    private static void assertRanks(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        long[] around = new long[times.length + 2];
        Arrays.fill(around, 5);
        System.arraycopy(times, 0, around, 1, times.length);
        RankedTimes ranked = new RankedTimes(around, 1, times.length + 1);
        for (int rank = 0; rank < sorted.length; rank += 1 + sorted.length / 50) {
            assertThat(ranked.at(rank)).isEqualTo(sorted[rank]);
        }
        assertThat(ranked.at(sorted.length - 1)).isEqualTo(sorted[sorted.length - 1]);
        assertThat(ranked.at(0)).isEqualTo(sorted[0]);
    }
}
