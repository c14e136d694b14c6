package org.journeymodel.graph.agreement;

import java.util.Locale;
import org.journeymodel.core.message.FigureText;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.wording.TestWording;

/** Amounts and names as the sentences tell them. */
final class Amounts {

    private Amounts() {}

    /** {@return such as {@code 1 customer} or {@code 1,203 customers}} */
    static String of(long count, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }

    /** {@return such as {@code 1,203 visits by 412 customers}; customers alone where each visited once} */
    static String visits(long visits, long customers) {
        String who = of(customers, "customer");
        return visits == customers ? who : of(visits, "visit") + " by " + who;
    }

    static String name(Touchpoint touchpoint) {
        return Quote.of(touchpoint.id());
    }

    /** {@return such as {@code 95 % interval}} */
    static String interval(AgreementOptions options) {
        return TestWording.interval(options.level());
    }

    /** {@return such as {@code 19.2 to 27.4 %}} */
    static String percents(ConfidenceInterval interval) {
        return FigureText.decimal(100 * interval.low(), 1) + " to " + FigureText.decimal(100 * interval.high(), 1)
                + " %";
    }
}
