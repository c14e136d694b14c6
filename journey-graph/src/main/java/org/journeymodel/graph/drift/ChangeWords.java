package org.journeymodel.graph.drift;

import org.journeymodel.graph.cohort.Contrast;
import org.journeymodel.graph.cohort.FigureWords;
import org.journeymodel.graph.cohort.Sample;
import org.journeymodel.graph.cohort.Significance;
import org.journeymodel.graph.cohort.Values;
import org.journeymodel.graph.measure.MeasureKind;

/** What changed from one group of customers to the next, in words. */
final class ChangeWords {

    private ChangeWords() {}

    /** {@return such as {@code 24 % of 812 customers before, 31 % of 640 then: 7 points more}} */
    static String between(MeasureKind kind, Sample before, Sample then) {
        double difference = Contrast.differenceOf(before, then);
        long fewer = Math.min(before.size(), then.size());
        double effectSize = Significance.of(before, then).effectSize();
        return FigureWords.ofCustomers(kind, before) + " before, " + FigureWords.ofCustomers(kind, then) + " then: "
                + FigureWords.difference(kind, difference, effectSize, fewer)
                + (difference == 0 ? means(kind, before, then) : "");
    }

    /** Where the median of all differences is nil, the means tell by how much. */
    private static String means(MeasureKind kind, Sample before, Sample then) {
        return before instanceof Values valuesBefore && then instanceof Values valuesThen
                ? "; mean " + FigureWords.amount(kind, valuesBefore.mean()) + " before, "
                        + FigureWords.amount(kind, valuesThen.mean()) + " then"
                : "";
    }
}
