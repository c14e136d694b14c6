package org.journeymodel.graph.whatif;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.IntFunction;
import org.journeymodel.core.message.PlainText;
import org.journeymodel.graph.wording.Wording;

/** Figures in words that keep what the smallest step changes, and no zeros beyond. */
final class Figure {

    /** What keeps a step of 0.0001, and in percent more. */
    static final int USUAL = 4;

    /** Of doubles from 0 to 100 no more tell any two apart that are not nearly one. */
    static final int MOST = 17;

    /** Digits that a double keeps through a product or two. */
    private static final MathContext EXACT = new MathContext(14);

    /** Beyond, milliseconds are no exact numbers. */
    private static final double MOST_SECONDS = 9e12;

    private static final int DECIMALS_OF_MILLIS = 3;
    private static final int DECIMALS_OF_NANOS = 9;

    private Figure() {}

    /** A share as percent, with up to so many decimals. */
    static String percent(double share, int decimals) {
        return decimal(share, 2, decimals) + " %";
    }

    /** A valence, with up to so many decimals and its sign. */
    static String valence(double valence, int decimals) {
        String text = decimal(valence, 0, decimals);
        return text.startsWith("-") ? text : "+" + text;
    }

    /** A number times a power of ten, with up to so many decimals. */
    static String decimal(double value, int power, int decimals) {
        BigDecimal exact = PlainText.shortest(value).round(EXACT).movePointRight(power);
        BigDecimal rounded = exact.setScale(decimals, RoundingMode.HALF_EVEN);
        // What is not 0 is not told as 0 once all decimals are asked for.
        return decimals == MOST && rounded.signum() == 0 && exact.signum() != 0
                ? exact.stripTrailingZeros().toString()
                : trimmed(rounded);
    }

    private static String trimmed(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** The fewest decimals, four at least, with which a figure is told from some others that it is not. */
    static int decimals(IntFunction<String> figure, IntFunction<String> other) {
        int decimals = USUAL;
        while (decimals < MOST && figure.apply(decimals).equals(other.apply(decimals))) {
            decimals++;
        }
        return decimals;
    }

    /** A time to the millisecond, such as {@code 1 d 12 h 50 min 47.619 s}, or with more than four decimals to the nanosecond. */
    static String time(double seconds, int decimals) {
        if (seconds >= MOST_SECONDS) {
            return Wording.duration(Wording.duration(seconds));
        }
        BigDecimal rest = BigDecimal.valueOf(seconds)
                .setScale(decimals <= USUAL ? DECIMALS_OF_MILLIS : DECIMALS_OF_NANOS, RoundingMode.HALF_UP);
        StringBuilder text = new StringBuilder();
        for (Unit unit : Unit.values()) {
            BigDecimal[] parts = rest.divideAndRemainder(unit.seconds);
            rest = parts[1];
            text.append(parts[0].signum() == 0 ? "" : parts[0].toBigInteger() + unit.name + " ");
        }
        if (rest.signum() > 0 || text.isEmpty()) {
            text.append(trimmed(rest)).append(" s");
        }
        return text.toString().strip();
    }

    private enum Unit {
        DAY(86_400, " d"),
        HOUR(3_600, " h"),
        MINUTE(60, " min");

        private final BigDecimal seconds;
        private final String name;

        Unit(long seconds, String name) {
            this.seconds = BigDecimal.valueOf(seconds);
            this.name = name;
        }
    }
}
