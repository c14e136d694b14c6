package org.journeymodel.graph.effect;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.graph.agreement.ConfidenceInterval;
import org.journeymodel.graph.cohort.AlikeMeasures;
import org.journeymodel.graph.cohort.Contrast;
import org.journeymodel.graph.cohort.Sample;
import org.journeymodel.graph.cohort.Significance;
import org.journeymodel.graph.measure.AlikeMeasure;
import org.journeymodel.graph.measure.Measure;
import org.jspecify.annotations.Nullable;

/**
 * One measure before and since an action item. Shares are 0 to 1, times in seconds, scores on the scale of the
 * events. Immutable, and equal to any other of equal content.
 */
public final class MeasuredEffect {

    private final Measure measure;
    private final long customersBefore;
    private final long customersSince;
    private final OptionalDouble before;
    private final OptionalDouble since;
    private final @Nullable Contrast contrast;
    private final @Nullable Significance significance;
    private final OptionalDouble pValue;
    private final OptionalDouble adjusted;
    private final boolean significant;
    private final String sentence;
    private final boolean isRepeated;
    private final List<AlikeMeasure> alike;

    MeasuredEffect(
            Measure measure,
            @Nullable List<AlikeMeasure> alike,
            Comparison compared,
            OptionalDouble adjusted,
            LocalDate day) {
        this.measure = measure;
        this.isRepeated = alike == null;
        this.alike = alike == null ? List.of() : List.copyOf(alike);
        this.customersBefore = compared.before().size();
        this.customersSince = compared.since().size();
        this.before = valueOf(compared.before());
        this.since = valueOf(compared.since());
        this.contrast = compared.contrast();
        this.significance = compared.significance();
        this.pValue = adjusted.isPresent() ? OptionalDouble.of(compared.pValue()) : adjusted;
        this.adjusted = adjusted;
        this.significant = adjusted.isPresent()
                && adjusted.getAsDouble() <= compared.options().significance();
        this.sentence = new EffectSentence(measure, compared, contrast, adjusted, day).write();
    }

    private static OptionalDouble valueOf(Sample sample) {
        return sample.size() == 0 ? OptionalDouble.empty() : OptionalDouble.of(sample.value());
    }

    /** {@return what is measured} */
    public Measure measure() {
        return measure;
    }

    /**
     * {@return the measures that have the same numbers before and since, of the first of them: one change; empty of the
     * others}
     */
    public List<AlikeMeasure> alike() {
        return alike;
    }

    /** {@return whether it is among the {@link #alike()} of a measure before it, which tells its figures} */
    public boolean isRepeated() {
        return isRepeated;
    }

    /** {@return of how many customers before it is known; for a share, how many could be counted} */
    public long customersBefore() {
        return customersBefore;
    }

    /** {@return likewise since} */
    public long customersSince() {
        return customersSince;
    }

    /** {@return the share or the median before; empty if it is known of nobody} */
    public OptionalDouble before() {
        return before;
    }

    /** {@return the share or the median since; empty if it is known of nobody} */
    public OptionalDouble since() {
        return since;
    }

    /**
     * {@return the share since less that before; of values, by how much they lie higher, which is the median of all
     * differences of a customer since and one before (J. L. Hodges and E. L. Lehmann, 1963); empty if one side is
     * known of nobody}
     */
    public OptionalDouble difference() {
        return contrast == null ? OptionalDouble.empty() : OptionalDouble.of(contrast.difference());
    }

    /**
     * {@return where the true difference lies, with the confidence of the options: of shares R. G. Newcombe's (1998,
     * method 10), of values that of the Mann-Whitney test; empty if there are too few customers}
     */
    public Optional<ConfidenceInterval> interval() {
        return contrast == null ? Optional.empty() : contrast.interval();
    }

    /**
     * {@return the true difference that a test of this measure alone, of so many customers, shows in 8 of 10 cases;
     * of shares by the normal approximation, of values by the width of the interval; empty if that is not known}
     */
    public OptionalDouble detectable() {
        return contrast == null || contrast.detectable() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(contrast.detectable());
    }

    /** {@return Cohen's h of shares, Cliff's delta of values, above 0 if it is more since; empty as the difference} */
    public OptionalDouble effectSize() {
        return significance == null ? OptionalDouble.empty() : OptionalDouble.of(significance.effectSize());
    }

    /**
     * {@return the p-value of Fisher's exact test, the z-test or the Mann-Whitney test: the larger one of two tests,
     * with those who began before and went on after, and without them; empty if too few customers are concerned for
     * any difference to be significant}
     */
    public OptionalDouble pValue() {
        return pValue;
    }

    /** {@return the p-value corrected by S. Holm (1979) for all measures of the action item; empty likewise} */
    public OptionalDouble adjustedPValue() {
        return adjusted;
    }

    /** {@return whether the difference is more than chance, after correction, at the level of the options} */
    public boolean isSignificant() {
        return significant;
    }

    /** {@return the sentence, and in a second one the measures {@link #alike()} if there are any} */
    public String sentences() {
        return AlikeMeasures.told(sentence, alike);
    }

    /** {@return all of it in one sentence that claims no more than the data} */
    public String sentence() {
        return sentence;
    }

    /** {@return it as names and values; what is not known is left out} */
    public ObjectValue toAttributes() {
        ObjectBuilder all = AttributeValue.object();
        measure.toAttributes().fields().forEach(all::put);
        all.put("customersBefore", customersBefore).put("customersSince", customersSince);
        before.ifPresent(value -> all.put("before", value));
        since.ifPresent(value -> all.put("since", value));
        difference().ifPresent(value -> all.put("difference", value));
        interval().ifPresent(value -> all.put("interval", value.toAttributes()));
        detectable().ifPresent(value -> all.put("detectable", value));
        effectSize().ifPresent(value -> all.put("effectSize", value));
        pValue.ifPresent(value -> all.put("pValue", value));
        adjusted.ifPresent(value -> all.put("adjustedPValue", value));
        return all.put("significant", isSignificant())
                .put("repeated", isRepeated)
                .put(
                        "alike",
                        AttributeValue.of(
                                alike.stream().map(AlikeMeasure::toAttributes).toList()))
                .put("sentence", sentence)
                .build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MeasuredEffect that
                && measure.equals(that.measure)
                && customersBefore == that.customersBefore
                && customersSince == that.customersSince
                && before.equals(that.before)
                && since.equals(that.since)
                && Objects.equals(contrast, that.contrast)
                && Objects.equals(significance, that.significance)
                && pValue.equals(that.pValue)
                && adjusted.equals(that.adjusted)
                && isRepeated == that.isRepeated
                && sentence.equals(that.sentence);
    }

    @Override
    public int hashCode() {
        return Objects.hash(measure, customersBefore, customersSince, before, since, adjusted);
    }

    /** {@return the sentence} */
    @Override
    public String toString() {
        return sentence;
    }
}
