package org.journeymodel.graph.cohort;

import org.journeymodel.graph.measure.MeasureKind;
import org.journeymodel.graph.wording.CountWording;
import org.journeymodel.graph.wording.EvidenceWording;
import org.journeymodel.graph.wording.Wording;

/** Figures of few and of many customers in words that claim no more digits than they bear. */
public final class FigureWords {

    /** Of fewer customers, a share is told as a count. */
    private static final int FEW = 20;

    /** Of fewer customers, a share has no decimals. */
    private static final int MANY = 1_000;

    private FigureWords() {}

    /** {@return a figure such as {@code 24 %}, {@code 3 of 12}, {@code 2 d 4 h} or {@code 3.7}; {@code nobody} of none} */
    public static String value(MeasureKind kind, Sample sample) {
        if (sample.size() == 0) {
            return "nobody";
        }
        if (sample instanceof Share share) {
            return share.size() < FEW ? share.hits() + " of " + share.size() : percent(share);
        }
        return amount(kind, sample.value());
    }

    /** {@return a value of a customer, such as {@code 2 d 4 h} or {@code 3.70}} */
    public static String amount(MeasureKind kind, double value) {
        return kind.isTime() ? Wording.duration(Wording.duration(value)) : Wording.decimal(value, 2);
    }

    /** {@return a figure and of how many, such as {@code 24 % of 81 customers}} */
    public static String ofCustomers(MeasureKind kind, Sample sample) {
        String value = value(kind, sample);
        if (sample.size() == 0) {
            return value;
        }
        String customers = CountWording.of(sample.size(), "customer");
        if (sample instanceof Share share) {
            return share.size() < FEW ? share.hits() + " of " + customers : value + " of " + customers;
        }
        return value + " in the median of " + customers;
    }

    /** Never all of them while one is missing, and never none of them while there is one. */
    private static String percent(Share share) {
        int decimals = share.size() < MANY ? 0 : 1;
        String text = Wording.decimal(100 * share.value(), decimals);
        if (share.hits() < share.size() && text.equals(Wording.decimal(100, decimals))) {
            return "> " + (decimals == 0 ? "99 %" : "99.9 %");
        }
        if (share.hits() > 0 && text.equals(Wording.decimal(0, decimals))) {
            return "< " + (decimals == 0 ? "1 %" : "0.1 %");
        }
        return text + " %";
    }

    /** {@return how much something is, without a sign: {@code 7 points}, {@code 2 min}, {@code 0.40}} */
    public static String size(MeasureKind kind, double difference, long customers) {
        double size = Math.abs(difference);
        if (kind.isShare()) {
            String points = Wording.decimal(100 * size, decimals(size, customers));
            return points + (points.equals("1") ? " point" : " points");
        }
        return kind.isTime() ? Wording.duration(Wording.duration(size)) : Wording.decimal(size, 2);
    }

    /** {@return a difference with its sign where it is below 0: {@code -2} of points, {@code 12 min}} */
    public static String signed(MeasureKind kind, double difference, long customers) {
        String size = kind.isShare()
                ? Wording.decimal(100 * Math.abs(difference), decimals(Math.abs(difference), customers))
                : size(kind, difference, customers);
        boolean isNil = size.chars().noneMatch(digit -> digit >= '1' && digit <= '9');
        return (difference < 0 && !isNil ? "-" : "") + size;
    }

    /** Beside other points, one decimal is told where there is nothing else to tell. */
    private static int decimals(double size, long customers) {
        return customers < MANY && size >= 0.005 ? 0 : 1;
    }

    /**
     * {@return a difference such as {@code 7 points more} or {@code 2 min shorter}; where values differ and the median of
     * all differences is nil, since many are equal, what is more frequent}
     */
    public static String difference(MeasureKind kind, double difference, double effectSize, long customers) {
        return !kind.isShare() && difference == 0
                ? "more often " + direction(kind, effectSize) + " than " + direction(kind, -effectSize)
                : size(kind, difference, customers) + " " + direction(kind, difference);
    }

    /** {@return whether more is longer, higher or simply more} */
    public static String direction(MeasureKind kind, double difference) {
        if (kind.isTime()) {
            return difference < 0 ? "shorter" : "longer";
        }
        return kind.isShare() ? difference < 0 ? "less" : "more" : difference < 0 ? "lower" : "higher";
    }

    /** {@return a p-value such as {@code q = 0.002} or {@code q < 0.001}} */
    public static String evidence(String symbol, double pValue) {
        return EvidenceWording.of(symbol, pValue);
    }
}
