package org.journeymodel.render.spatial;

import org.journeymodel.render.wording.Numbers;

/** Lengths in metres, the unit of zones and positions. */
final class Metres {

    private static final double MOST_IN_FULL = 1e7;

    private Metres() {}

    /** {@return the length, where a sum of two became more than a number can be} */
    static double bounded(double metres) {
        return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, metres));
    }

    /** {@return a length to the centimetre, without zeros behind it: 12, 2.5, 0.75} */
    static String text(Numbers numbers, double metres) {
        if (Math.abs(metres) >= MOST_IN_FULL) {
            int power = (int) Math.floor(StrictMath.log10(Math.abs(metres)));
            return numbers.decimal(metres / StrictMath.pow(10, power), 1) + "·10^" + power;
        }
        long hundredths = Math.round(metres * 100);
        int decimals = hundredths % 100 == 0 ? 0 : hundredths % 10 == 0 ? 1 : 2;
        return numbers.decimal(hundredths / 100.0, decimals);
    }
}
