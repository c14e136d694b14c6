package org.journeymodel.graph.whatif;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.journeymodel.graph.wording.Wording;

/** Figures in words that keep what the smallest step changes, and no zeros beyond. */
final class Figure {

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
        for (Unit unit : Unit.values()) {
            long count = millis / unit.millis;
            millis -= count * unit.millis;
            text.append(count == 0 ? "" : count + unit.name + " ");
        }
        if (millis > 0 || text.isEmpty()) {
            text.append(trimmed(BigDecimal.valueOf(millis, 3))).append(" s");
        }
        return text.toString().strip();
    }

    private enum Unit {
        DAY(86_400_000, " d"),
        HOUR(3_600_000, " h"),
        MINUTE(60_000, " min");

        private final long millis;
        private final String name;

        Unit(long millis, String name) {
            this.millis = millis;
            this.name = name;
        }
    }
}
