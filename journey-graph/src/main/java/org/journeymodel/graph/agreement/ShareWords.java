package org.journeymodel.graph.agreement;

import static org.journeymodel.graph.agreement.Amounts.name;

import org.journeymodel.core.message.FigureText;
import org.journeymodel.graph.wording.CountWording;

/** Says a share in a sentence. */
final class ShareWords {

    private ShareWords() {}

    static String of(ShareAgreement share, AgreementOptions options, Evidence evidence) {
        return declared(share) + "; of " + Amounts.visits(share.visits(), share.customers()) + " "
                + CountWording.percent(share.count(), share.visits()) + " did (" + Amounts.interval(options) + " "
                + Amounts.percents(share.interval()) + evidence.words() + ").";
    }

    private static String declared(ShareAgreement share) {
        String way = way(share);
        String percent = FigureText.percent(share.declaredShare());
        return switch (share.provenance()) {
            case DECLARED -> "The map says " + percent + " " + way;
            case ASSUMED -> "The map does not say how many " + way + " (" + percent + " assumed)";
            case OBSERVED -> "The map does not plan that any " + way;
        };
    }

    private static String way(ShareAgreement share) {
        String at = name(share.touchpoint());
        return switch (share.kind()) {
            case ENTRY -> "start at " + at;
            case EXIT -> "end at " + at;
            default ->
                "go from " + at + " to " + share.next().map(Amounts::name).orElse("");
        };
    }
}
