package org.journeymodel.render.layered;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OrderingTest {

    @Test
    void undoesAChangeOfSides() {
        Columns columns = Columns.of(2, 2).link(0, 0, 1).link(0, 1, 0);
        List<Item> right = List.copyOf(columns.all.get(1));
        Ordering.order(columns.all);
        assertThat(Crossings.count(columns.all)).isZero();
        assertThat(columns.all.get(1)).containsExactly(right.get(1), right.get(0));
    }

    @Test
    void leavesAnOrderThatNothingCrosses() {
        Columns columns = Columns.of(2, 3).link(0, 0, 0).link(0, 1, 2);
        List<Item> before = List.copyOf(columns.all.get(1));
        Ordering.order(columns.all);
        assertThat(columns.all.get(1)).isEqualTo(before);
    }

    @Test
    void comesCloseToTheFewestCrossingsOfAllOrders() {
        Random random = new Random(2);
        long found = 0;
        long fewest = 0;
        for (int run = 0; run < 150; run++) {
            Columns columns = Columns.random(random);
            long before = columns.crossings();
            Ordering.order(columns.all);
            long after = columns.crossings();
            assertThat(after).isLessThanOrEqualTo(before);
            long best = columns.fewest();
            assertThat(after).isGreaterThanOrEqualTo(best);
            found += after;
            fewest += best;
        }
        assertThat(fewest).isPositive();
        assertThat(found).isLessThanOrEqualTo(fewest + fewest / 10);
    }
}
