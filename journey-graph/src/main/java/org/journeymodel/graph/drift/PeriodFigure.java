package org.journeymodel.graph.drift;

import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.graph.cohort.FigureWords;
import org.journeymodel.graph.cohort.Sample;
import org.journeymodel.graph.cohort.Share;
import org.journeymodel.graph.cohort.Significance;
import org.journeymodel.graph.measure.MeasureKind;
import org.journeymodel.graph.wording.CountWording;
import org.jspecify.annotations.Nullable;

/**
 * One measure in one period, beside all periods before it taken together. Immutable, and equal to any other of
 * equal content.
 */
public final class PeriodFigure {

    private final String period;
    private final long customers;
    private final OptionalLong count;
    private final OptionalDouble value;
    private final String words;
    private final @Nullable Significance step;
    private final OptionalDouble adjusted;
    private final boolean significant;

    PeriodFigure(
            String period,
            MeasureKind kind,
            Sample sample,
            @Nullable Significance step,
            OptionalDouble adjusted,
            double level) {
        this.period = period;
        this.customers = sample.size();
        this.count = sample instanceof Share share ? OptionalLong.of(share.hits()) : OptionalLong.empty();
        this.value = customers == 0 ? OptionalDouble.empty() : OptionalDouble.of(sample.value());
        this.words = FigureWords.value(kind, sample);
        this.step = step;
        this.adjusted = adjusted;
        this.significant = adjusted.isPresent() && adjusted.getAsDouble() <= level;
    }

    /** {@return the name of the period} */
    public String period() {
        return period;
    }

    /** {@return of how many customers of the period it is known; for a share, how many could be counted} */
    public long customers() {
        return customers;
    }

    /** {@return of a share, of how many customers it is true; empty of other measures} */
    public OptionalLong count() {
        return count;
    }

    /**
     * {@return the share, 0 to 1, or the median, in seconds if it is of times; empty if it is known of no customer
     * of this period}
     */
    public OptionalDouble value() {
        return value;
    }

    /**
     * {@return how far this period is from all before it: Cohen's h of a share, Cliff's delta of values, above 0
     * if it is more; empty of the first period, and where nobody was counted}
     */
    public OptionalDouble effectSize() {
        return step == null ? OptionalDouble.empty() : OptionalDouble.of(step.effectSize());
    }

    /** {@return the p-value of this period against all before it; empty if that could not be tested} */
    public OptionalDouble pValue() {
        return step == null || adjusted.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(step.pValue());
    }

    /** {@return the p-value corrected for all tests of the drift; empty if it was not tested} */
    public OptionalDouble adjustedPValue() {
        return adjusted;
    }

    /** {@return whether this period differs from all before it by more than chance} */
    public boolean isSignificant() {
        return significant;
    }

    /** {@return the figure in words, such as {@code 31 %}} */
    String words() {
        return words;
    }

    /** {@return it as names and values; what is not known is left out} */
    public ObjectValue toAttributes() {
        ObjectBuilder all = AttributeValue.object().put("period", period).put("customers", customers());
        count().ifPresent(value -> all.put("count", value));
        value().ifPresent(value -> all.put("value", value));
        effectSize().ifPresent(value -> all.put("effectSize", value));
        pValue().ifPresent(value -> all.put("pValue", value));
        adjustedPValue().ifPresent(value -> all.put("adjustedPValue", value));
        return all.put("significant", isSignificant()).build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PeriodFigure that
                && period.equals(that.period)
                && customers == that.customers
                && count.equals(that.count)
                && value.equals(that.value)
                && words.equals(that.words)
                && Objects.equals(step, that.step)
                && adjusted.equals(that.adjusted)
                && significant == that.significant;
    }

    @Override
    public int hashCode() {
        return Objects.hash(period, customers, count, value, step, adjusted);
    }

    /** {@return the figure such as {@code 2024-Q3: 31 % (640 customers)}} */
    @Override
    public String toString() {
        return period + ": " + words + " (" + CountWording.of(customers, "customer") + ")";
    }
}
