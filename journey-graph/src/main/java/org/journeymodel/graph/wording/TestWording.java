package org.journeymodel.graph.wording;

import org.journeymodel.core.message.PlainText;

/** What tests and intervals say, in the same words everywhere. */
public final class TestWording {

    private static final double SMALLEST_TOLD = 0.001;

    private TestWording() {}

    /**
     * {@return a p-value such as {@code q = 0.002} or {@code q < 0.001}}
     *
     * @param symbol p, or q of one that is corrected by the false discovery rate
     */
    public static String of(String symbol, double pValue) {
        return pValue < SMALLEST_TOLD ? symbol + " < 0.001" : symbol + " = " + Wording.decimal(pValue, 3);
    }

    /** {@return such as {@code 95 % interval}} */
    public static String interval(double level) {
        return PlainText.shortest(Math.round(1e12 * level) / 1e10).toPlainString() + " % interval";
    }
}
