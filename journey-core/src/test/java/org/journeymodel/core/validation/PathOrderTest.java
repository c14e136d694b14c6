package org.journeymodel.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PathOrderTest {

    private static final Comparator<String> ORDER = PathOrder::compare;

    @Test
    void indexesSortAsNumbers() {
        assertSorted("/stages/2", "/stages/10");
        assertSorted("/stages/2/touchpoints/9", "/stages/2/touchpoints/10", "/stages/10/touchpoints/0");
        assertSorted("/stages/9/id", "/stages/10", "/stages/99999999999999999998", "/stages/99999999999999999999");
    }

    @Test
    void aPlaceComesBeforeThePlacesInIt() {
        assertSorted("", "/stages", "/stages/1", "/stages/1/id", "/stages/10", "/stages/10/id");
    }

    @Test
    void namesSortByTheirCharactersWhateverFollows() {
        assertSorted("/channels/0", "/personas/0", "/stages/0", "/transitions/0");
        assertSorted("/a", "/a/z", "/a-b", "/a-b/c", "/ab");
    }

    @Test
    void indexesComeBeforeNames() {
        assertSorted("/2", "/10", "/1a", "/2a");
        assertSorted("/1", "/1a");
    }

    @Test
    void equalPathsAreEqual() {
        assertThat(ORDER.compare("/stages/2", "/stages/2")).isZero();
        assertThat(ORDER.compare("", "")).isZero();
    }

    /** Every pair in order, and any shuffle sorts back. */
    private static void assertSorted(String... paths) {
        for (int at = 0; at < paths.length; at++) {
            for (int other = at + 1; other < paths.length; other++) {
                assertThat(ORDER.compare(paths[at], paths[other]))
                        .as("%s before %s", paths[at], paths[other])
                        .isNegative();
                assertThat(ORDER.compare(paths[other], paths[at]))
                        .as("%s after %s", paths[other], paths[at])
                        .isPositive();
            }
        }
        List<String> shuffled = new ArrayList<>(Arrays.asList(paths));
        Collections.shuffle(shuffled, new Random(1));
        assertThat(shuffled.stream().sorted(ORDER)).containsExactly(paths);
    }
}
