package org.journeymodel.graph.agreement;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.Touchpoint;
import org.jspecify.annotations.Nullable;

/**
 * A declared share beside the observed one: of the visits of a touchpoint how many go a certain way out, or of
 * the customers how many start there.
 *
 * <p>The interval is that of Wilson (1927), the test the exact binomial one of Clopper and Pearson (1934), though
 * p is never below that of the score test, so that no share disagrees that the interval holds. All
 * take the visits for {@link #effectiveSize()} independent ones: (Σ n)² / Σ n² with the n visits of each
 * customer (L. Kish, Survey Sampling, 1965), so that one customer who comes back again and again proves no more
 * than one who comes once. Where each comes once it is the number of customers.
 *
 * <p>A way that the map does not have, or that it gives to nobody or to all, disagrees if surely more than the
 * negligible share of the {@link AgreementOptions} go otherwise, and, unless that share is 0, at least two of the
 * independent visits do; so does one to which it gives less than that share, or all but less, if the test of the
 * declared share says so, too. One customer alone is always too few. A touchpoint at which nothing else is tested counts as one test all the same: the ways
 * that the map does not have might have been gone there.
 *
 * <p>Of 10 customers who come once, 9 go on to pay; the map says 0.5. The interval at level 0.95 is 0.596 to
 * 0.982, p is 2 (10 + 1)/1024 = 0.0215.
 */
public final class ShareAgreement implements AgreementFigure {

    private final ShareFigure figure;
    private final AgreementOptions options;
    private final Evidence evidence;
    private final ConfidenceInterval interval;

    private ShareAgreement(ShareFigure figure, AgreementOptions options, Evidence evidence) {
        this.figure = figure;
        this.options = options;
        this.evidence = evidence;
        this.interval = ConfidenceInterval.of(figure.interval(options));
    }

    static ShareAgreement of(ShareFigure figure, AgreementOptions options) {
        return new ShareAgreement(figure, options, figure.evidence(options));
    }

    ShareAgreement adjusted(double corrected) {
        return new ShareAgreement(figure, options, evidence.adjusted(corrected, options));
    }

    @Override
    public Kind kind() {
        return figure.kind();
    }

    @Override
    public Touchpoint touchpoint() {
        return figure.touchpoint();
    }

    @Override
    public Optional<Touchpoint> next() {
        return Optional.ofNullable(figure.next());
    }

    /** {@return the share that the map declares, or that is assumed, 0 to 1; 0 for a way that it does not have} */
    public double declaredShare() {
        return figure.declared();
    }

    /**
     * {@return where the declared share comes from: declared, assumed where the map leaves it open, observed
     * for a way that the map does not have}
     */
    public Provenance provenance() {
        return figure.provenance();
    }

    /** {@return whether the map has this way} */
    public boolean isPlanned() {
        return figure.provenance() != Provenance.OBSERVED;
    }

    /** {@return how many visits went this way, or how many customers start there} */
    public long count() {
        return figure.count();
    }

    /** {@return of how many visits, or of how many customers; at least 1} */
    public long visits() {
        return figure.visits();
    }

    @Override
    public long customers() {
        return figure.customers();
    }

    /** {@return how many independent visits the visits are worth, 1 to {@link #customers()}} */
    public double effectiveSize() {
        return figure.effectiveSize();
    }

    /** {@return the observed share, 0 to 1} */
    public double observedShare() {
        return figure.share();
    }

    /** {@return the observed share less the declared one, -1 to 1} */
    public double difference() {
        return figure.share() - figure.declared();
    }

    /** {@return where the share of many more customers like these would lie} */
    public ConfidenceInterval interval() {
        return interval;
    }

    @Override
    public double magnitude() {
        return verdict() == Verdict.NOT_DECLARED ? 0 : Math.abs(difference());
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
        return ShareWords.of(this, options, evidence);
    }

    /** {@return this as an object, by the names of the methods; touchpoints by id} */
    @Override
    public ObjectValue toAttributes() {
        ObjectBuilder object = AttributeValue.object()
                .put("kind", kind())
                .put("touchpoint", touchpoint().id());
        next().ifPresent(to -> object.put("next", to.id()));
        object.put("declaredShare", declaredShare())
                .put("provenance", provenance())
                .put("planned", isPlanned())
                .put("count", count())
                .put("visits", visits())
                .put("customers", customers())
                .put("effectiveSize", effectiveSize())
                .put("observedShare", observedShare())
                .put("difference", difference())
                .put("interval", interval.toAttributes());
        evidence.putInto(object);
        return object.put("sentence", sentence()).build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ShareAgreement that
                && figure.equals(that.figure)
                && options.equals(that.options)
                && evidence.equals(that.evidence);
    }

    @Override
    public int hashCode() {
        return Objects.hash(figure, options, evidence);
    }

    /** {@return the sentence} */
    @Override
    public String toString() {
        return sentence();
    }
}
