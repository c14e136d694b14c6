package org.journeymodel.log.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SelectionTest {

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsWhatASortWouldPutThere(int seed) {
        Random random = new Random(seed);
        int spread = 1 + random.nextInt(1 + random.nextInt(1_000));
        long[] values = random.longs(1 + random.nextInt(600), 0, spread).toArray();
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        int place = random.nextInt(values.length);
        assertThat(Selection.at(values, place, 0, values.length)).isEqualTo(sorted[place]);
        assertThat(Arrays.stream(values, 0, place)).allMatch(value -> value <= sorted[place]);
        assertThat(Arrays.stream(values, place, values.length)).allMatch(value -> value >= sorted[place]);
        Arrays.sort(values);
        assertThat(values).isEqualTo(sorted);
    }

    @Test
    void findsTheMiddleOfEqualSortedAndReversedValues() {
        long[] equal = new long[10_001];
        long[] rising = LongStream.range(0, 10_001).toArray();
        long[] falling =
                LongStream.range(0, 10_001).map(value -> 10_000 - value).toArray();
        for (long[] values : new long[][] {equal, rising, falling}) {
            assertThat(Selection.at(values, 5_000, 0, values.length)).isEqualTo(values == equal ? 0 : 5_000);
        }
    }
}
