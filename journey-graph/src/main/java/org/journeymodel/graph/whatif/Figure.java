package org.journeymodel.graph.whatif;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.journeymodel.graph.wording.Wording;

/** Figures in words that keep what the smallest step changes, and no zeros beyond. */
final class Figure {

    private static final long[] UNITS = {86_400, 3_600, 60};
    private static final String[] NAMES = {" d", " h", " min"};

    /** Beyond, milliseconds are no exact numbers. */
    private static final double MOST_SECONDS = 9e12;

    private Figure() {}

    /** A share as percent, with up to four decimals. */
    static String percent(double share) {
        return decimal(100 * share) + " %";
    }

    /** A valence, with up to four decimals and its sign. */
    static String valence(double valence) {
        String text = decimal(valence);
        return text.startsWith("-") ? text : "+" + text;
    }

    /** A number with up to four decimals. */
    static String decimal(double value) {
        return trimmed(BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN));
    }

    private static String trimmed(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** A time to the millisecond, such as {@code 1 d 12 h 50 min 47.619 s}. */
    static String time(double seconds) {
        if (seconds >= MOST_SECONDS) {
            return Wording.duration(Wording.duration(seconds));
        }
        long millis = Math.round(seconds * 1_000);
        StringBuilder text = new StringBuilder();
        for (int unit = 0; unit < UNITS.length; unit++) {
            long count = millis / (UNITS[unit] * 1_000);
            millis -= count * UNITS[unit] * 1_000;
            text.append(count == 0 ? "" : count + NAMES[unit] + " ");
        }
        if (millis > 0 || text.isEmpty()) {
            text.append(trimmed(BigDecimal.valueOf(millis, 3))).append(" s");
        }
        return text.toString().strip();
    }
}
