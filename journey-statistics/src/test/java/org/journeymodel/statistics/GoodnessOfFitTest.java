package org.journeymodel.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GoodnessOfFitTest {

    private static double[] cells(double... values) {
        return values;
    }

    @Test
    void knowsTheTableOfChiSquared() {
        assertThat(GoodnessOfFit.upperTail(3.841459, 1)).isCloseTo(0.05, within(1e-7));
        assertThat(GoodnessOfFit.upperTail(11.344867, 3)).isCloseTo(0.01, within(1e-7));
        // Two degrees of freedom: exp(-x/2).
        assertThat(GoodnessOfFit.upperTail(4, 2)).isCloseTo(Math.exp(-2), within(1e-14));
    }

    @Test
    void mendelsPeasGoWithHisLaw() {
        double p = GoodnessOfFit.pValue(cells(315, 101, 108, 32), cells(9 / 16.0, 3 / 16.0, 3 / 16.0, 1 / 16.0));
        assertThat(p).isCloseTo(0.925, within(5e-4));
    }

    @Test
    void twoCellsAreTheSquareOfZ() {
        // 60 of 100 where 50 were expected: 4.
        assertThat(GoodnessOfFit.pValue(cells(60, 40), cells(0.5, 0.5))).isCloseTo(0.0455003, within(1e-7));
    }

    @Test
    void smallCellsArePutTogether() {
        // 4 and 4 are expected of the first two: together 8, beside 32, and 12 came where 8 were expected.
        double together = GoodnessOfFit.pValue(cells(12, 28), cells(0.2, 0.8));
        assertThat(GoodnessOfFit.pValue(cells(10, 28, 2), cells(0.1, 0.8, 0.1))).isEqualTo(together);
    }

    @Test
    void aCellOfWhichNothingIsLeftGoesIntoTheLast() {
        // 3 expected at last: no cell of its own, and one cell alone tells nothing.
        assertThat(GoodnessOfFit.pValue(cells(1, 7), cells(0.4, 0.6))).isEqualTo(1);
        assertThat(GoodnessOfFit.pValue(cells(3), cells(1))).isEqualTo(1);
    }

    @Test
    void whatCannotBeIsCountedWithTheSmallestCell() {
        assertThat(GoodnessOfFit.pValue(cells(4, 6, 10), cells(0, 0.5, 0.5)))
                .isEqualTo(GoodnessOfFit.pValue(cells(10, 10), cells(0.5, 0.5)));
    }
}
