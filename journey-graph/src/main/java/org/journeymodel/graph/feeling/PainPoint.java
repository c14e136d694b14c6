package org.journeymodel.graph.feeling;

import java.util.Objects;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.EmotionScale;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A touchpoint that customers visit with a feeling below neutral, and how much of all pain is felt
 * there: how often it is visited times how far below neutral it feels. Immutable.
 */
public final class PainPoint {

    private final Touchpoint touchpoint;
    private final double valence;
    private final double visits;
    private final double share;

    PainPoint(Touchpoint touchpoint, double valence, double visits, double allPain) {
        this.touchpoint = touchpoint;
        this.valence = valence;
        this.visits = visits;
        this.share = Math.min(1, -valence * visits / allPain);
    }

    /** {@return where it hurts} */
    public Touchpoint touchpoint() {
        return touchpoint;
    }

    /** {@return what is felt at each visit; in [-1, 0)} */
    public double valence() {
        return valence;
    }

    /** {@return how often a customer visits it, in the mean over all customers} */
    public double visits() {
        return visits;
    }

    /** {@return visits times valence below neutral; in valence times visits, above 0} */
    public double pain() {
        return -valence * visits;
    }

    /** {@return its share of the pain felt at all touchpoints with a known feeling; in (0, 1]} */
    public double share() {
        return share;
    }

    /**
     * {@return this pain point as an object: {@code touchpoint}, by id, {@code valence}, {@code
     * visits}, {@code pain} and {@code share}}
     */
    public AttributeValue.ObjectValue toAttributes() {
        return toAttributes(EmotionScale.VALENCE);
    }

    /**
     * {@return the same with {@code score} in place of {@code valence}, and pain in scores}
     *
     * @param scale the scale of the scores
     */
    public AttributeValue.ObjectValue toAttributes(EmotionScale scale) {
        Scores scores = new Scores(scale);
        AttributeValue.ObjectBuilder object = AttributeValue.object().put("touchpoint", touchpoint.id());
        scores.put(object, valence);
        return object.put("visits", visits)
                .put("pain", scores.belowNeutral(pain()))
                .put("share", share)
                .build();
    }

    /** {@return whether the other is the same touchpoint with the same figures} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PainPoint that
                && touchpoint.equals(that.touchpoint)
                && Double.compare(valence, that.valence) == 0
                && Double.compare(visits, that.visits) == 0
                && Double.compare(share, that.share) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(touchpoint, valence, visits, share);
    }

    /** {@return the figures, such as {@code compare: -0.70, 1.4 visits, 100.0 % of all pain}} */
    @Override
    public String toString() {
        return touchpoint.id() + ": " + Wording.signed(valence, 2) + ", " + Wording.decimal(visits, 1) + " visits, "
                + Wording.percent(share) + " of all pain";
    }
}
