package org.journeymodel.log.statistics;

import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.observed.DurationSummary;

/** Summed up times as names and values. */
final class TimeSummary {

    private TimeSummary() {}

    static ObjectValue attributes(DurationSummary summary) {
        return AttributeValue.object()
                .put("count", summary.count())
                .put("median", summary.median())
                .put("percentile95", summary.percentile95())
                .put("mean", summary.mean())
                .build();
    }

    /** {@return median and 95th percentile, such as {@code median PT2M, 95 % within PT3M}} */
    static String text(DurationSummary summary) {
        return "median " + summary.median() + ", 95 % within " + summary.percentile95();
    }
}
