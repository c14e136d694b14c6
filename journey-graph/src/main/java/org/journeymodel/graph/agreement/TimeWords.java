package org.journeymodel.graph.agreement;

import static org.journeymodel.graph.agreement.Amounts.name;

import org.journeymodel.core.message.FigureText;
import org.journeymodel.graph.wording.CountWording;

/** Says a time in a sentence. */
final class TimeWords {

    private TimeWords() {}

    static String of(TimeAgreement time, AgreementOptions options, Evidence evidence) {
        return declared(time) + "; the median of " + CountWording.of(time.customers(), "customer") + " was "
                + FigureText.duration(time.median()) + " (" + interval(time, options)
                + "95 % within " + FigureText.duration(time.percentile95()) + ", mean "
                + FigureText.duration(time.mean()) + evidence.words() + ")." + late(time);
    }

    private static String declared(TimeAgreement time) {
        String way = "from " + name(time.touchpoint()) + " to "
                + time.next().map(Amounts::name).orElse("");
        return time.declaredTime()
                .map(each -> "The map says " + (time.isDeclaredAtLeast() ? "at least " : "") + FigureText.duration(each)
                        + " " + way)
                .orElse("The map does not say how long it takes " + way);
    }

    private static String interval(TimeAgreement time, AgreementOptions options) {
        if (time.medianLow().isEmpty() || time.medianHigh().isEmpty()) {
            return "";
        }
        return Amounts.interval(options) + " "
                + FigureText.duration(time.medianLow().get()) + " to "
                + FigureText.duration(time.medianHigh().get()) + "; ";
    }

    private static String late(TimeAgreement time) {
        if (time.latestWaiting().isEmpty() || time.lateInterval().isEmpty()) {
            return "";
        }
        double share = (double) time.lateCustomers() / time.customers();
        return " " + FigureText.percent(share) + " waited longer than the latest, "
                + FigureText.duration(time.latestWaiting().get()) + " ("
                + Amounts.percents(time.lateInterval().get()) + ").";
    }
}
