package org.journeymodel.graph.agreement;

import java.util.Objects;
import org.journeymodel.core.message.PlainText;
import org.journeymodel.core.model.AttributeValue;
import org.jspecify.annotations.Nullable;

/** How strictly a map is held against the numbers. Immutable. */
public final class AgreementOptions {

    private static final AgreementOptions STANDARD = new AgreementOptions(0.95, 0.01, 0.05, 0.5);

    private final double level;
    private final double negligibleShare;
    private final double negligibleFeeling;
    private final double mostCustomers;

    private AgreementOptions(double level, double negligibleShare, double negligibleFeeling, double mostCustomers) {
        this.level = level;
        this.negligibleShare = negligibleShare;
        this.negligibleFeeling = negligibleFeeling;
        this.mostCustomers = mostCustomers;
    }

    /** {@return confidence 0.95, negligible share 0.01, negligible feeling 0.05, most customers from 0.5} */
    public static AgreementOptions standard() {
        return STANDARD;
    }

    /**
     * {@return these options with another level of confidence} Intervals hold the figure with this
     * probability; of what disagrees, some 1 less it is chance.
     *
     * @param newLevel between 0.5 and 1, neither of them; 0.95 unless set
     */
    public AgreementOptions withLevel(double newLevel) {
        if (!(newLevel > 0.5 && newLevel < 1)) {
            throw new IllegalArgumentException("Level of confidence must be between 0.5 and 1, but was " + newLevel
                    + ". Usual are 0.95 and 0.99.");
        }
        return new AgreementOptions(newLevel, negligibleShare, negligibleFeeling, mostCustomers);
    }

    /**
     * {@return these options with another negligible share} A way that the map does not have, or that it gives
     * to nobody or to all, disagrees if surely more than this share go otherwise: in every log somebody does.
     *
     * @param share 0 to 0.5; 0.01 unless set
     */
    public AgreementOptions withNegligibleShare(double share) {
        return new AgreementOptions(level, checked("Negligible share", share, 0.5), negligibleFeeling, mostCustomers);
    }

    /**
     * {@return these options with another negligible difference of feelings} A declared feeling disagrees if the
     * mean of customers is surely farther from it than this: nobody draws a map to the last decimal, and where the
     * end of the scale is declared, every other score lies on the same side of it.
     *
     * @param valence difference of valence, 0 to 1; 0.05 unless set, which is 0.1 on a scale of 1 to 5 and a quarter
     *     of a point on one of 0 to 10
     */
    public AgreementOptions withNegligibleFeeling(double valence) {
        if (!(valence >= 0 && valence <= 1)) {
            throw new IllegalArgumentException("Negligible feeling must be between 0 and 1, but was " + valence
                    + ". It is a difference of valence: on a scale of 1 to 5, half a point is 0.25.");
        }
        return new AgreementOptions(level, negligibleShare, valence + 0.0, mostCustomers);
    }

    /**
     * {@return these options with another share of customers from which a touchpoint is visited by most}
     *
     * @param share 0 to 1; 0.5 unless set
     */
    public AgreementOptions withMostCustomers(double share) {
        return new AgreementOptions(
                level, negligibleShare, negligibleFeeling, checked("Share of most customers", share, 1));
    }

    private static double checked(String what, double share, double most) {
        if (!(share >= 0 && share <= most)) {
            throw new IllegalArgumentException(what + " must be between 0 and "
                    + PlainText.shortest(most).toPlainString() + ", but was " + share + ". Write 1 % as 0.01.");
        }
        return share + 0.0; // makes 0.0 of -0.0
    }

    /** {@return the level of confidence of intervals} */
    public double level() {
        return level;
    }

    /** {@return the level of significance of tests: 1 less the level of confidence} */
    public double significance() {
        // 1 - 0.95 is a little more than 0.05.
        return Math.round((1 - level) * 1e12) / 1e12;
    }

    /** {@return the share that may go where the map says nobody does} */
    public double negligibleShare() {
        return negligibleShare;
    }

    /** {@return the difference of valence by which the mean of customers may miss a declared feeling} */
    public double negligibleFeeling() {
        return negligibleFeeling;
    }

    /** {@return the share of customers from which a touchpoint is visited by most} */
    public double mostCustomers() {
        return mostCustomers;
    }

    /** {@return this as an object, by the names of the methods} */
    public AttributeValue.ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("level", level)
                .put("negligibleShare", negligibleShare)
                .put("negligibleFeeling", negligibleFeeling)
                .put("mostCustomers", mostCustomers)
                .build();
    }

    /** {@return whether the other has the same options} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AgreementOptions that
                && Double.compare(level, that.level) == 0
                && Double.compare(negligibleShare, that.negligibleShare) == 0
                && Double.compare(negligibleFeeling, that.negligibleFeeling) == 0
                && Double.compare(mostCustomers, that.mostCustomers) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(level, negligibleShare, negligibleFeeling, mostCustomers);
    }

    /**
     * {@return the options, such as {@code level 0.95, negligible share 0.01, negligible feeling 0.05, most customers
     * from 0.5}}
     */
    @Override
    public String toString() {
        return "level " + PlainText.shortest(level).toPlainString() + ", negligible share "
                + PlainText.shortest(negligibleShare).toPlainString() + ", negligible feeling "
                + PlainText.shortest(negligibleFeeling).toPlainString() + ", most customers from "
                + PlainText.shortest(mostCustomers).toPlainString();
    }
}
