package org.journeymodel.log;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.journeymodel.core.message.FigureText;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.jspecify.annotations.Nullable;

/**
 * A share of customers in two logs. Each customer counts once, since what one customer does again and again is
 * no independent evidence.
 *
 * <p>The effect size is Cohen's h, 2·asin(√b) − 2·asin(√a), from −π to π: about 0.2 is small, 0.5 medium, 0.8
 * large (J. Cohen, Statistical Power Analysis, 1988). Of 60 % and 40 % it is −0.403.
 */
public final class ShareDifference implements SegmentDifference {

    private static final int MOST_DECIMALS = 4;

    private final ShareFigure figure;
    private final Verdict verdict;

    ShareDifference(ShareFigure figure, Verdict verdict) {
        this.figure = figure;
        this.verdict = verdict;
    }

    @Override
    public Kind kind() {
        return figure.kind();
    }

    @Override
    public Optional<String> touchpoint() {
        return Optional.of(figure.touchpoint());
    }

    @Override
    public Optional<String> next() {
        return Optional.ofNullable(figure.next());
    }

    /** {@return how many customers of the first log it is true of} */
    public long countA() {
        return figure.countA();
    }

    /** {@return of how many customers of the first log, at least 1} */
    public long sizeA() {
        return figure.sizeA();
    }

    /** {@return how many customers of the second log it is true of} */
    public long countB() {
        return figure.countB();
    }

    /** {@return of how many customers of the second log, at least 1} */
    public long sizeB() {
        return figure.sizeB();
    }

    /** {@return the share in the first log, 0 to 1} */
    public double shareA() {
        return (double) countA() / sizeA();
    }

    /** {@return the share in the second log, 0 to 1} */
    public double shareB() {
        return (double) countB() / sizeB();
    }

    /** {@return the second share less the first one, −1 to 1} */
    public double difference() {
        return shareB() - shareA();
    }

    /** {@return Cohen's h} */
    @Override
    public double effectSize() {
        return 2 * (Math.asin(Math.sqrt(shareB())) - Math.asin(Math.sqrt(shareA())));
    }

    @Override
    public Test test() {
        return figure.isExact() ? Test.FISHER_EXACT : Test.TWO_PROPORTION_Z;
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
        ObjectBuilder told = AttributeValue.object().put("kind", kind()).put("touchpoint", figure.touchpoint());
        next().ifPresent(to -> told.put("next", to));
        told.put("countA", countA())
                .put("sizeA", sizeA())
                .put("countB", countB())
                .put("sizeB", sizeB())
                .put("shareA", shareA())
                .put("shareB", shareB())
                .put("difference", difference())
                .put("cohensH", effectSize());
        return verdict.close(told, this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ShareDifference that && figure.equals(that.figure) && verdict.equals(that.verdict);
    }

    @Override
    public int hashCode() {
        return Objects.hash(figure, verdict);
    }

    /** {@return a sentence such as {@code Of those at "cart", 61.0 % go on to "pay" in A, 44.0 % in B (n = 812, 640; q < 0.001).}} */
    @Override
    public String toString() {
        String at = Quote.of(figure.touchpoint());
        String inA = percent(shareA(), shareB());
        String words = switch (kind()) {
            case START -> inA + " of customers start at " + at;
            case VISIT -> inA + " of customers are ever at " + at;
            case DROP_OFF -> "Of those at " + at + ", " + inA + " end there";
            default -> "Of those at " + at + ", " + inA + " go on to " + Quote.of(next().orElse(""));
        };
        return words + " in " + verdict.nameA() + ", " + percent(shareB(), shareA()) + " in " + verdict.nameB() + " "
                + verdict.words(sizeA(), sizeB()) + ".";
    }

    /** {@return the two shares and what they are of, such as {@code 61.0 % and 44.0 % go on from "cart" to "pay"}} */
    String inShort() {
        String at = Quote.of(figure.touchpoint());
        String what = switch (kind()) {
            case START -> "start at " + at;
            case VISIT -> "are ever at " + at;
            case DROP_OFF -> "end at " + at;
            default -> "go on from " + at + " to " + Quote.of(next().orElse(""));
        };
        return percent(shareA(), shareB()) + " and " + percent(shareB(), shareA()) + " " + what;
    }

    /** {@return a share in as many decimals as tell it from another, one at least and four at most} */
    private static String percent(double share, double other) {
        for (int decimals = 1; decimals <= MOST_DECIMALS; decimals++) {
            String text = FigureText.decimal(100 * share, decimals);
            if (!text.equals(FigureText.decimal(100 * other, decimals))) {
                return text + " %";
            }
        }
        return FigureText.percent(share);
    }
}
