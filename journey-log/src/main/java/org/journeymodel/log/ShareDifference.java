package org.journeymodel.log;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.journeymodel.core.message.FigureText;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.statistics.TwoProportions;
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

    private final Kind kind;
    private final String touchpoint;
    private final @Nullable String next;
    private final long countA;
    private final long sizeA;
    private final long countB;
    private final long sizeB;
    private final double pValue;
    private final Verdict verdict;

    ShareDifference(Figure figure, Verdict verdict) {
        this.kind = figure.kind();
        this.touchpoint = Objects.requireNonNull(figure.touchpoint());
        this.next = figure.next();
        this.countA = figure.countA();
        this.sizeA = figure.sizeA();
        this.countB = figure.countB();
        this.sizeB = figure.sizeB();
        this.pValue = figure.pValue();
        this.verdict = verdict;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Optional<String> touchpoint() {
        return Optional.of(touchpoint);
    }

    @Override
    public Optional<String> next() {
        return Optional.ofNullable(next);
    }

    /** {@return how many customers of the first log it is true of} */
    public long countA() {
        return countA;
    }

    /** {@return of how many customers of the first log, at least 1} */
    public long sizeA() {
        return sizeA;
    }

    /** {@return how many customers of the second log it is true of} */
    public long countB() {
        return countB;
    }

    /** {@return of how many customers of the second log, at least 1} */
    public long sizeB() {
        return sizeB;
    }

    /** {@return the share in the first log, 0 to 1} */
    public double shareA() {
        return (double) countA / sizeA;
    }

    /** {@return the share in the second log, 0 to 1} */
    public double shareB() {
        return (double) countB / sizeB;
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
        return TwoProportions.isExact(sizeA, sizeB, countA + countB) ? Test.FISHER_EXACT : Test.TWO_PROPORTION_Z;
    }

    @Override
    public double pValue() {
        return pValue;
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
        AttributeValue.ObjectBuilder all =
                AttributeValue.object().put("kind", kind).put("touchpoint", touchpoint);
        next().ifPresent(to -> all.put("next", to));
        all.put("countA", countA)
                .put("sizeA", sizeA)
                .put("countB", countB)
                .put("sizeB", sizeB)
                .put("shareA", shareA())
                .put("shareB", shareB())
                .put("difference", difference())
                .put("cohensH", effectSize())
                .put("test", test())
                .put("pValue", pValue);
        adjustedPValue().ifPresent(value -> all.put("adjustedPValue", value));
        return all.put("significant", isSignificant())
                .put("sentence", toString())
                .build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ShareDifference that
                && kind == that.kind
                && touchpoint.equals(that.touchpoint)
                && Objects.equals(next, that.next)
                && countA == that.countA
                && sizeA == that.sizeA
                && countB == that.countB
                && sizeB == that.sizeB
                && verdict.equals(that.verdict);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, touchpoint, next, countA, sizeA, countB, sizeB, verdict);
    }

    /** {@return a sentence such as {@code Of those at "cart", 61.0 % go on to "pay" in A, 44.0 % in B (n = 812, 640; q < 0.001).}} */
    @Override
    public String toString() {
        String at = Quote.of(touchpoint);
        String inA = percent(shareA(), shareB());
        String words = switch (kind) {
            case START -> inA + " of customers start at " + at;
            case VISIT -> inA + " of customers are ever at " + at;
            case DROP_OFF -> "Of those at " + at + ", " + inA + " end there";
            default -> "Of those at " + at + ", " + inA + " go on to " + Quote.of(next().orElse(""));
        };
        return words + " in " + verdict.nameA() + ", " + percent(shareB(), shareA()) + " in " + verdict.nameB() + " "
                + verdict.words(sizeA, sizeB) + ".";
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
