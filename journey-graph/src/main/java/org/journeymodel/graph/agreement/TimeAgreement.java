package org.journeymodel.graph.agreement;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.wording.Wording;
import org.journeymodel.statistics.MedianInterval;
import org.journeymodel.statistics.WilsonInterval;
import org.jspecify.annotations.Nullable;

/**
 * The declared time of a move beside the observed one, from event to event: the duration of the touchpoint and
 * the typical waiting of the transition, one of them alone where the other is not declared. Each customer
 * counts once, with the first time that she made the move.
 *
 * <p>The declared time is held against the median: its interval lies between two of the times seen, its test
 * is the sign test, and neither assumes how times are distributed. Where the waiting is not declared, the
 * declared time is a least one, and disagrees only if customers are quicker, by the same test, so that no time
 * disagrees that the interval holds. Where parallel transitions
 * declare different waiting, nothing is declared, since events do not tell them apart.
 *
 * <p>If 8 customers took 1, 2, … 8 days and the map says 10 days, the interval of the median at level 0.95 is
 * 1 d to 8 d, p = 2/256 = 0.0078, and the ratio is 0.45.
 */
public final class TimeAgreement implements AgreementFigure {

    private final Touchpoint from;
    private final Touchpoint to;
    private final DeclaredTime declared;
    private final ObservedTimes observed;
    private final AgreementOptions options;
    private final Evidence evidence;

    TimeAgreement(
            Touchpoint from, Touchpoint to, DeclaredTime declared, ObservedTimes observed, AgreementOptions options) {
        this(from, to, declared, observed, options, test(declared, observed, options));
    }

    private TimeAgreement(
            Touchpoint from,
            Touchpoint to,
            DeclaredTime declared,
            ObservedTimes observed,
            AgreementOptions options,
            Evidence evidence) {
        this.from = from;
        this.to = to;
        this.declared = declared;
        this.observed = observed;
        this.options = options;
        this.evidence = evidence;
    }

    private static Evidence test(DeclaredTime declared, ObservedTimes observed, AgreementOptions options) {
        if (declared.typical() == null) {
            return Evidence.none(Verdict.NOT_DECLARED);
        }
        int size = observed.customers();
        int above = declared.atLeast() ? 0 : observed.above();
        return Evidence.of(
                MedianInterval.pValue(observed.below(), above, size), Math.min(1, 2 * Math.pow(0.5, size)), options);
    }

    TimeAgreement adjusted(double corrected) {
        return new TimeAgreement(from, to, declared, observed, options, evidence.adjusted(corrected, options));
    }

    @Override
    public Kind kind() {
        return Kind.TIME;
    }

    @Override
    public Touchpoint touchpoint() {
        return from;
    }

    @Override
    public Optional<Touchpoint> next() {
        return Optional.of(to);
    }

    /** {@return whether the map has this move} */
    public boolean isPlanned() {
        return declared.planned();
    }

    /** {@return how long the map says that it takes from event to event; empty if it does not say} */
    public Optional<Duration> declaredTime() {
        return Optional.ofNullable(declared.typical());
    }

    /** {@return whether the declared time is the duration of the touchpoint alone, without any waiting} */
    public boolean isDeclaredAtLeast() {
        return declared.atLeast();
    }

    /** {@return how many customers made the move at known times; at least 1} */
    @Override
    public long customers() {
        return observed.customers();
    }

    /** {@return the median of the observed times} */
    public Duration median() {
        return observed.median();
    }

    /** {@return the low end of the interval of the median; empty if there are too few customers for one} */
    public Optional<Duration> medianLow() {
        return Optional.ofNullable(observed.low());
    }

    /** {@return the high end of the interval of the median; empty likewise} */
    public Optional<Duration> medianHigh() {
        return Optional.ofNullable(observed.high());
    }

    /** {@return the time that 95 % of customers did not exceed (nearest rank)} */
    public Duration percentile95() {
        return observed.percentile95();
    }

    /** {@return the mean of the observed times} */
    public Duration mean() {
        return observed.mean();
    }

    /** {@return the observed median by the declared time; empty if none is declared, or none but 0} */
    public OptionalDouble ratio() {
        return declared.typical() == null || declared.typical().isZero()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Wording.seconds(median()) / Wording.seconds(declared.typical()));
    }

    /** {@return the longest waiting that the map accepts; empty if it does not say} */
    public Optional<Duration> latestWaiting() {
        return Optional.ofNullable(declared.latest());
    }

    /** {@return how many customers waited longer than the latest waiting, the duration of the touchpoint taken off; 0
     * if there is none} */
    public long lateCustomers() {
        return observed.late();
    }

    /** {@return where the share of customers who wait longer than the latest waiting lies; empty if there is none} */
    public Optional<ConfidenceInterval> lateInterval() {
        return latestWaiting()
                .map(latest -> ConfidenceInterval.of(
                        WilsonInterval.of(observed.late(), observed.customers(), options.level())));
    }

    @Override
    public double magnitude() {
        if (declared.typical() == null) {
            return 0;
        }
        double said = Wording.seconds(declared.typical());
        double seen = Wording.seconds(median());
        boolean isApart = declared.atLeast() ? seen < said : seen != said;
        return isApart ? 1 - Math.min(said, seen) / Math.max(said, seen) : 0;
    }

    @Override
    public Verdict verdict() {
        return evidence.verdict();
    }

    @Override
    public OptionalDouble pValue() {
        return evidence.pValue();
    }

    @Override
    public OptionalDouble adjustedPValue() {
        return evidence.adjustedPValue();
    }

    @Override
    public String sentence() {
        return TimeWords.of(this, options, evidence);
    }

    /** {@return this as an object, by the names of the methods; touchpoints by id} */
    @Override
    public ObjectValue toAttributes() {
        ObjectBuilder object = AttributeValue.object()
                .put("kind", kind())
                .put("touchpoint", from.id())
                .put("next", to.id())
                .put("planned", isPlanned());
        declaredTime().ifPresent(each -> object.put("declaredTime", each).put("declaredAtLeast", isDeclaredAtLeast()));
        object.put("customers", customers()).put("median", median());
        medianLow().ifPresent(each -> object.put("medianLow", each));
        medianHigh().ifPresent(each -> object.put("medianHigh", each));
        object.put("percentile95", percentile95()).put("mean", mean());
        ratio().ifPresent(each -> object.put("ratio", each));
        latestWaiting().ifPresent(each -> object.put("latestWaiting", each).put("lateCustomers", lateCustomers()));
        lateInterval().ifPresent(each -> object.put("lateInterval", each.toAttributes()));
        evidence.putInto(object);
        return object.put("sentence", sentence()).build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TimeAgreement that
                && from.equals(that.from)
                && to.equals(that.to)
                && declared.equals(that.declared)
                && observed.equals(that.observed)
                && options.equals(that.options)
                && evidence.equals(that.evidence);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to, declared, observed, evidence);
    }

    /** {@return the sentence} */
    @Override
    public String toString() {
        return sentence();
    }
}
