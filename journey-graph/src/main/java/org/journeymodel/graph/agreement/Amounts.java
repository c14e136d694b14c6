package org.journeymodel.graph.agreement;

import org.journeymodel.core.message.FigureText;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.wording.CountWording;
import org.journeymodel.graph.wording.EvidenceWording;
import org.journeymodel.graph.wording.Wording;

/** Amounts and names as the sentences tell them. */
final class Amounts {

    private Amounts() {}

    /** {@return such as {@code 1,203 visits by 412 customers}; customers alone where each visited once} */
    static String visits(long visits, long customers) {
        String who = CountWording.of(customers, "customer");
        return visits == customers ? who : CountWording.of(visits, "visit") + " by " + who;
    }

    /** {@return what people call a touchpoint, as all sentences do} */
    static String name(Touchpoint touchpoint) {
        return Wording.quoted(touchpoint.name());
    }

    /** {@return such as {@code 95 % interval}} */
    static String interval(AgreementOptions options) {
        return EvidenceWording.interval(options.level());
    }

    /** {@return such as {@code 19.2 to 27.4 %}} */
    static String percents(ConfidenceInterval interval) {
        return FigureText.decimal(100 * interval.low(), 1) + " to " + FigureText.decimal(100 * interval.high(), 1)
                + " %";
    }
}
