package org.journeymodel.graph.drift;

import org.journeymodel.graph.cohort.Contrast;
import org.journeymodel.graph.cohort.FigureWords;
import org.journeymodel.graph.cohort.Sample;
import org.journeymodel.graph.cohort.Share;
import org.journeymodel.graph.measure.MeasureKind;

/** What changed from one group of customers to the next, in words. */
final class ChangeWords {

    private ChangeWords() {}

    /** {@return such as {@code 24 % of 812 customers before, 31 % of 640 then: 7 points more}} */
    static String between(MeasureKind kind, Sample before, Sample then) {
        double difference = Contrast.differenceOf(before, then);
        long fewer = Math.min(before.size(), then.size());
        return told(kind, before) + " before, " + told(kind, then) + " then: "
                + FigureWords.size(kind, difference, fewer) + " " + FigureWords.direction(kind, difference);
    }

    private static String told(MeasureKind kind, Sample sample) {
        String value = FigureWords.value(kind, sample);
        boolean isCount = sample instanceof Share && value.contains(" of ");
        return value
                + (isCount
                        ? " customers"
                        : (sample instanceof Share ? " of " : " in the median of ")
                                + FigureWords.count(sample.size(), "customer"));
    }
}
