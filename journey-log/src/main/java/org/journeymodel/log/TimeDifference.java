package org.journeymodel.log;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.journeymodel.core.message.FigureText;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.observed.DurationSummary;
import org.jspecify.annotations.Nullable;

/**
 * A time that customers take in two logs, one of each customer.
 *
 * <p>The effect size is Cliff's delta, from −1 to 1: of all pairs of a customer of each log, the share in which
 * the second one takes longer, less the share in which the first one does. Its magnitude is negligible below
 * 0.147, small below 0.33, medium below 0.474, else large (J. Romano and others, 2006). Nothing is assumed of how
 * times are spread.
 */
public final class TimeDifference implements SegmentDifference {

    private final TimeFigure figure;
    private final Verdict verdict;

    TimeDifference(TimeFigure figure, Verdict verdict) {
        this.figure = figure;
        this.verdict = verdict;
    }

    @Override
    public Kind kind() {
        return figure.kind();
    }

    @Override
    public Optional<String> touchpoint() {
        return Optional.ofNullable(figure.touchpoint());
    }

    @Override
    public Optional<String> next() {
        return Optional.ofNullable(figure.next());
    }

    /** {@return the times of the first log, summed up} */
    public DurationSummary timesA() {
        return figure.timesA();
    }

    /** {@return the times of the second log, summed up} */
    public DurationSummary timesB() {
        return figure.timesB();
    }

    /**
     * {@return the probability, 0 to 1, that a customer of the second log takes longer than one of the first,
     * with half of that of taking as long}
     */
    public double superiority() {
        return figure.superiority();
    }

    /** {@return Cliff's delta, which is twice the superiority less 1} */
    @Override
    public double effectSize() {
        return 2 * superiority() - 1;
    }

    @Override
    public Test test() {
        return figure.isExact() ? Test.MANN_WHITNEY_EXACT : Test.MANN_WHITNEY_NORMAL;
    }

    @Override
    public double pValue() {
        return figure.pValue();
    }

    @Override
    public OptionalDouble adjustedPValue() {
        return verdict.adjusted();
    }

    @Override
    public boolean isSignificant() {
        return verdict.isSignificant();
    }

    /** {@inheritDoc} */
    @Override
    public ObjectValue toAttributes() {
        ObjectBuilder told = AttributeValue.object().put("kind", kind());
        touchpoint().ifPresent(from -> told.put("touchpoint", from));
        next().ifPresent(to -> told.put("next", to));
        told.put("timesA", attributesOf(timesA()))
                .put("timesB", attributesOf(timesB()))
                .put("superiority", superiority())
                .put("cliffsDelta", effectSize());
        return verdict.close(told, this);
    }

    private static ObjectValue attributesOf(DurationSummary times) {
        return AttributeValue.object()
                .put("count", times.count())
                .put("median", times.median())
                .put("percentile95", times.percentile95())
                .put("mean", times.mean())
                .build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TimeDifference that && figure.equals(that.figure) && verdict.equals(that.verdict);
    }

    @Override
    public int hashCode() {
        return Objects.hash(figure, verdict);
    }

    /**
     * {@return a sentence such as {@code From "cart" to "pay" customers take 5 min in A, 12 min 30 s in B, in the
     * median, and longer in B in 71.0 % of pairs (n = 812, 640; q = 0.002).}}
     */
    @Override
    public String toString() {
        String what = kind() == Kind.MOVE_TIME
                ? "From " + Quote.of(touchpoint().orElse("")) + " to " + Quote.of(next().orElse(""))
                : "From first to last event";
        return what + " customers take " + FigureText.duration(timesA().median()) + " in " + verdict.nameA() + ", "
                + FigureText.duration(timesB().median()) + " in " + verdict.nameB() + ", in the median, and longer in "
                + verdict.nameB() + " in "
                + FigureText.percent(superiority()) + " of pairs "
                + verdict.words(timesA().count(), timesB().count()) + ".";
    }
}
