package org.journeymodel.graph.wording;

import java.util.List;
import java.util.stream.Stream;
import org.journeymodel.core.message.PlainText;

/** What tests and intervals say, in the same words everywhere. */
public final class EvidenceWording {

    private static final double SMALLEST_TOLD = 0.001;

    private static final String Q =
            "q: of findings told at this q or below, chance alone brings that share; at 0.05, 5 of 100.";

    private static final String P =
            "p: how likely chance alone brings so large a difference, corrected for how many were tested.";

    private EvidenceWording() {}

    /** {@return what the symbols mean that a text uses, one sentence each} */
    public static List<String> explained(String text) {
        return Stream.of(uses(text, "q") ? Q : "", uses(text, "p") ? P : "")
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static boolean uses(String text, String symbol) {
        return text.contains(" " + symbol + " < 0.")
                || text.contains(" " + symbol + " = ")
                || text.contains("(" + symbol + " < 0.")
                || text.contains("(" + symbol + " = ");
    }

    /** {@return whether a line is one of those sentences} */
    public static boolean isExplanation(String line) {
        return line.equals(Q) || line.equals(P);
    }

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
