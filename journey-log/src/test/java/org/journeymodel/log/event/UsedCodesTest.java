package org.journeymodel.log.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UsedCodesTest {

    @Test
    void countsTheCodesOfAColumnAnew() {
        int[] column = {7, 0, 3, 7, 3};
        UsedCodes used = UsedCodes.of(column, 1, 9);
        used.replaceIn(column, 1);
        assertThat(column).containsExactly(2, 0, 1, 2, 1);
        assertThat(used.of(List.of("a", "b", "c", "d", "e", "f", "g", "h", "i")))
                .containsExactly("c", "g");
    }

    /** No table with a place for each code could be made: it would take 8 GB for a column of three. */
    @Test
    void needsNoPlaceForEachCodeThatAShortColumnDoesNotHave() {
        int[] column = {2_000_000_000, 7, 2_000_000_000};
        UsedCodes used = UsedCodes.of(column, 0, Integer.MAX_VALUE);
        used.replaceIn(column, 0);
        assertThat(column).containsExactly(1, 0, 1);
        assertThat(used.of(new Numbers())).containsExactly(7, 2_000_000_000);
    }

    /** All numbers that an {@code int} can count. */
    private static final class Numbers extends AbstractList<Integer> {

        @Override
        public Integer get(int index) {
            return index;
        }

        @Override
        public int size() {
            return Integer.MAX_VALUE;
        }
    }

    @Test
    void agreesWithSortedDistinctCodesHoweverManyThereAre() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            int codes = 1 + random.nextInt(200);
            int base = random.nextInt(2);
            int[] column = random.ints(random.nextInt(30), 0, codes + base).toArray();
            int[] distinct = Arrays.stream(column)
                    .filter(value -> value >= base)
                    .sorted()
                    .distinct()
                    .toArray();
            int[] expected = Arrays.stream(column)
                    .map(value -> value < base ? value : Arrays.binarySearch(distinct, value) + base)
                    .toArray();
            UsedCodes.of(column, base, codes).replaceIn(column, base);
            assertThat(column).as("seed %d", seed).isEqualTo(expected);
        }
    }
}
