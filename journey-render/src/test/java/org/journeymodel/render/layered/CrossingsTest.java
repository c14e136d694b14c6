package org.journeymodel.render.layered;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CrossingsTest {

    @Test
    void countsTwoLinksThatChangeSides() {
        assertThat(Crossings.count(Columns.of(2, 2).link(0, 0, 1).link(0, 1, 0).all))
                .isEqualTo(1);
        assertThat(Crossings.count(Columns.of(2, 2).link(0, 0, 0).link(0, 1, 1).all))
                .isZero();
    }

    @Test
    void countsNoneWhereLinksMeet() {
        assertThat(Crossings.count(Columns.of(2, 1).link(0, 0, 0).link(0, 1, 0).all))
                .isZero();
        assertThat(Crossings.count(Columns.of(1, 2).link(0, 0, 1).link(0, 0, 0).all))
                .isZero();
    }

    @Test
    void allOfThreeToAllOfThreeCrossNineTimes() {
        Columns columns = Columns.of(3, 3);
        for (int from = 0; from < 3; from++) {
            for (int to = 0; to < 3; to++) {
                columns.link(0, from, to);
            }
        }
        // Any two on the left with any two on the right cross once: 3 · 3.
        assertThat(Crossings.count(columns.all)).isEqualTo(9);
    }

    @Test
    void countsAsManyAsAllPairsOfLinksTell() {
        Random random = new Random(1);
        for (int run = 0; run < 2_000; run++) {
            Columns columns = Columns.random(random);
            assertThat(Crossings.count(columns.all)).isEqualTo(columns.crossings());
        }
    }

    @Test
    void ofTwoItemsCountsTheLinksOfTheLowerOneThatEndHigher() {
        assertThat(Crossings.ofPair(new int[] {1, 4}, new int[] {0, 2, 4})).isEqualTo(1 + 2);
        assertThat(Crossings.ofPair(new int[] {0, 2, 4}, new int[] {1, 4})).isEqualTo(0 + 1 + 1);
    }
}
