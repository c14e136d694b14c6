package org.journeymodel.graph.feeling;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.EmotionScale;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What is likely to be remembered of a path: (peak + end) / 2, where the peak is the valence farthest
 * from neutral, and the end that of the last touchpoint. Of a good and a bad peak equally far the bad
 * one counts, of equal ones the first. How long anything lasts does not matter. Immutable.
 *
 * <p>Of -1, 0.5 and 1, the peak is -1 and the end 1: (-1 + 1) / 2 = 0. Source: Kahneman et al., When
 * more pain is preferred to less, 1993; the rule for equal peaks is this library's.
 */
public final class PeakEnd {

    private final EmotionPoint peak;
    private final EmotionPoint end;

    private PeakEnd(EmotionPoint peak, EmotionPoint end) {
        this.peak = peak;
        this.end = end;
    }

    /** Of points in order, at least one; empty if the last is not known. */
    static Optional<PeakEnd> of(List<EmotionPoint> points) {
        EmotionPoint end = points.get(points.size() - 1);
        if (!end.isKnown()) {
            return Optional.empty();
        }
        EmotionPoint peak = null;
        for (EmotionPoint point : points) {
            if (point.isKnown() && (peak == null || isFarther(point.known(), peak.known()))) {
                peak = point;
            }
        }
        return Optional.of(new PeakEnd(Objects.requireNonNullElse(peak, end), end));
    }

    private static boolean isFarther(double valence, double peak) {
        int farther = Double.compare(Math.abs(valence), Math.abs(peak));
        return farther > 0 || (farther == 0 && valence < peak);
    }

    /** {@return the point farthest from neutral} */
    public EmotionPoint peak() {
        return peak;
    }

    /** {@return the last point} */
    public EmotionPoint end() {
        return end;
    }

    /** {@return the mean of peak and end, -1 to 1 with 0 as neutral} */
    public double valence() {
        return (peak.known() + end.known()) / 2;
    }

    /**
     * {@return the same as a score: the score of {@link #valence()}}
     *
     * @param scale the scale of the score
     */
    public double score(EmotionScale scale) {
        return scale.toScore(valence());
    }

    /** {@return this as an object: {@code valence}, {@code peak} and {@code end}, both points} */
    public AttributeValue.ObjectValue toAttributes() {
        return toAttributes(EmotionScale.VALENCE);
    }

    /**
     * {@return the same in scores}
     *
     * @param scale the scale of the scores
     */
    public AttributeValue.ObjectValue toAttributes(EmotionScale scale) {
        AttributeValue.ObjectBuilder object = AttributeValue.object();
        new Scores(scale).put(object, valence());
        return object.put("peak", peak.toAttributes(scale))
                .put("end", end.toAttributes(scale))
                .build();
    }

    /** {@return whether the other has the same peak and end} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PeakEnd that && peak.equals(that.peak) && end.equals(that.end);
    }

    @Override
    public int hashCode() {
        return Objects.hash(peak, end);
    }

    /** {@return the figures, such as {@code +0.10 (peak compare -0.70, end buy +0.90)}} */
    @Override
    public String toString() {
        return Wording.signed(valence(), 2) + " (peak " + peak + ", end " + end + ")";
    }
}
