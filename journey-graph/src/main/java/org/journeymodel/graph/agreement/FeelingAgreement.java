package org.journeymodel.graph.agreement;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.EmotionScale;
import org.journeymodel.core.model.Touchpoint;
import org.jspecify.annotations.Nullable;

/**
 * The feeling that a map declares at a touchpoint beside the scores that customers gave there, both as valence,
 * -1 to 1. Each customer counts once, with the mean of her scores there. What is missing is missing: it never
 * counts as neutral.
 *
 * <p>Interval and test are those of Student's t, but never surer than what was not seen allows: if all of n
 * customers feel the same, a share of others who feel worst or best may have gone unseen, with probability
 * (1 - share)ⁿ.
 *
 * <p>It disagrees if the mean surely is more than the negligible feeling of the {@link AgreementOptions} away: of two
 * customers who both feel 0.8 where the map says 1, p is 2 (0.05/0.2)² = 0.125, since 0.95 would do. What one
 * customer feels is too few to tell. So a feeling never disagrees that the interval holds.
 *
 * <p>If customers feel 0, 0.5, 0.5 and 1, the mean is 0.5 and t gives it ±0.650 at level 0.95; a share of
 * 60.2 % unseen, 1 - 0.025^(1/4), gives -0.404 to 0.801. The interval is the wider at each end: -0.404 to 1.
 */
public final class FeelingAgreement implements AgreementFigure {

    private final FeelingFigure figure;
    private final EmotionScale scale;
    private final AgreementOptions options;
    private final Evidence evidence;

    private FeelingAgreement(FeelingFigure figure, EmotionScale scale, AgreementOptions options, Evidence evidence) {
        this.figure = figure;
        this.scale = scale;
        this.options = options;
        this.evidence = evidence;
    }

    static FeelingAgreement of(FeelingFigure figure, EmotionScale scale, AgreementOptions options) {
        return new FeelingAgreement(figure, scale, options, figure.evidence(options));
    }

    FeelingAgreement adjusted(double corrected) {
        return new FeelingAgreement(figure, scale, options, evidence.adjusted(corrected, options));
    }

    @Override
    public Kind kind() {
        return Kind.FEELING;
    }

    @Override
    public Touchpoint touchpoint() {
        return figure.touchpoint();
    }

    @Override
    public Optional<Touchpoint> next() {
        return Optional.empty();
    }

    /** {@return the valence that the map declares, -1 to 1; empty if it does not} */
    public OptionalDouble declaredValence() {
        return figure.declared();
    }

    /** {@return the mean valence of customers, -1 to 1; empty if nobody gave a score} */
    public OptionalDouble observedValence() {
        return figure.observed() == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(figure.observed().mean());
    }

    /** {@return the observed valence less the declared one, -2 to 2; empty if one of them is missing} */
    public OptionalDouble difference() {
        return declaredValence().isEmpty() || observedValence().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        observedValence().getAsDouble() - declaredValence().getAsDouble());
    }

    /** {@return where the mean of many more customers like these would lie; empty if nobody gave a score} */
    public Optional<ConfidenceInterval> interval() {
        return figure.interval(options);
    }

    /** {@return how many customers gave a score} */
    @Override
    public long customers() {
        return figure.observed() == null ? 0 : figure.observed().count();
    }

    /** {@return how many scores they gave} */
    public long scores() {
        return figure.scores();
    }

    @Override
    public double magnitude() {
        return difference().isEmpty() ? 0 : Math.abs(difference().getAsDouble()) / 2;
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
        return FeelingWords.of(this, scale, options, evidence);
    }

    /** {@return this as an object, by the names of the methods; touchpoints by id} */
    @Override
    public ObjectValue toAttributes() {
        ObjectBuilder object = AttributeValue.object()
                .put("kind", kind())
                .put("touchpoint", touchpoint().id());
        declaredValence().ifPresent(each -> object.put("declaredValence", each));
        observedValence().ifPresent(each -> object.put("observedValence", each));
        difference().ifPresent(each -> object.put("difference", each));
        interval().ifPresent(each -> object.put("interval", each.toAttributes()));
        object.put("customers", customers()).put("scores", scores());
        evidence.putInto(object);
        return object.put("sentence", sentence()).build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FeelingAgreement that
                && figure.equals(that.figure)
                && scale.equals(that.scale)
                && options.equals(that.options)
                && evidence.equals(that.evidence);
    }

    @Override
    public int hashCode() {
        return Objects.hash(figure, scale, options, evidence);
    }

    /** {@return the sentence} */
    @Override
    public String toString() {
        return sentence();
    }
}
