package org.journeymodel.graph.feeling;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.EmotionScale;
import org.jspecify.annotations.Nullable;

/**
 * What is felt along a path, touchpoint by touchpoint. Where the feeling is not known the curve has a
 * gap: nothing is filled in. Immutable; each measure takes time linear in the path.
 *
 * <p>The worked examples are about the path search, compare, search, buy, where search feels 0.2 and
 * compare -0.7, and of buy nothing is known.
 */
public final class EmotionCurve {

    /** How many of the worst moments {@link #toAttributes()} tells. */
    static final int MOST_TOLD = 3;

    private final Optional<String> persona;
    private final List<EmotionPoint> points;

    EmotionCurve(Optional<String> persona, List<EmotionPoint> points) {
        this.persona = persona;
        this.points = List.copyOf(points);
    }

    /** {@return the id of the persona who feels so; empty: the personas in focus, or all} */
    public Optional<String> persona() {
        return persona;
    }

    /** {@return the visits in order, those without known feeling too; at least one} */
    public List<EmotionPoint> points() {
        return points;
    }

    private List<EmotionPoint> known() {
        return points.stream().filter(EmotionPoint::isKnown).toList();
    }

    /**
     * {@return the mean of the known valences, each visit counted once, and the share of visits with a
     * known one: -0.1 in the example, of which 3/4 is known}
     */
    public MeanValence mean() {
        List<EmotionPoint> known = known();
        double sum = known.stream().mapToDouble(EmotionPoint::known).sum();
        return MeanValence.of(sum, known.size(), points.size());
    }

    /** {@return the share, 0 to 1, of visits with a known feeling: 3/4 in the example} */
    public double coverage() {
        return mean().coverage();
    }

    /**
     * {@return the worst moments: the points of the lowest known valence, lowest first, equal ones in
     * order; in the example compare, then search at step 0, then search at step 2}
     *
     * @param count how many at the most; at least 0
     */
    public List<EmotionPoint> worst(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("Count of worst moments must be at least 0, but was " + count + ".");
        }
        return known().stream()
                .sorted(Comparator.comparingDouble(EmotionPoint::known))
                .limit(count)
                .toList();
    }

    /**
     * {@return the largest fall of valence from one known point to the next known one, the first of
     * equal ones: 0.9 from search to compare in the example; empty if valence never falls}
     *
     * <p>A gap does not end a fall: from 0.5 over a point that is not known to -0.5 is a fall of 1.
     */
    public Optional<EmotionDrop> largestDrop() {
        EmotionPoint last = null;
        EmotionDrop largest = null;
        for (EmotionPoint point : known()) {
            if (last != null && last.known() - point.known() > (largest == null ? 0 : largest.size())) {
                largest = new EmotionDrop(last, point);
            }
            last = point;
        }
        return Optional.ofNullable(largest);
    }

    /**
     * {@return the area between the curve and neutral where the curve is below: the sum of -valence
     * over the points of negative valence; in valence times visits, at least 0; 0.7 in the example;
     * empty if no feeling is known}
     *
     * <p>The curve is taken as steps, each visit one wide, since what is felt between touchpoints is
     * not known; so areas of paths add up to those of the flow. Gaps have no area: beside a low {@link
     * #coverage()} this is a lower bound.
     */
    public OptionalDouble areaBelowNeutral() {
        List<EmotionPoint> known = known();
        return known.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(known.stream()
                        .mapToDouble(point -> Math.max(0, -point.known()))
                        .sum());
    }

    /**
     * {@return (peak + end) / 2; empty if the feeling at the end of the path is not known, as in the
     * example; along search, compare, search it is (-0.7 + 0.2) / 2 = -0.25}
     */
    public Optional<PeakEnd> peakEnd() {
        return PeakEnd.of(points);
    }

    /** {@return the valence at the end of the path; empty if not known, as in the example} */
    public OptionalDouble end() {
        return points.get(points.size() - 1).valence();
    }

    /**
     * {@return this curve as an object: {@code persona}, {@code points}, {@code mean}, {@code worst}
     * (three points), {@code largestDrop}, {@code areaBelowNeutral}, {@code peakEnd}; without what is
     * empty}
     */
    public AttributeValue.ObjectValue toAttributes() {
        return toAttributes(EmotionScale.VALENCE);
    }

    /**
     * {@return the same in scores; all is computed on valence, and then told in scores}
     *
     * @param scale the scale of the scores
     */
    public AttributeValue.ObjectValue toAttributes(EmotionScale scale) {
        AttributeValue.ObjectBuilder object = AttributeValue.object();
        persona.ifPresent(id -> object.put("persona", id));
        object.put("points", told(points, scale))
                .put("mean", mean().toAttributes(scale))
                .put("worst", told(worst(MOST_TOLD), scale));
        largestDrop().ifPresent(drop -> object.put("largestDrop", drop.toAttributes(scale)));
        areaBelowNeutral().ifPresent(area -> object.put("areaBelowNeutral", new Scores(scale).belowNeutral(area)));
        peakEnd().ifPresent(peakEnd -> object.put("peakEnd", peakEnd.toAttributes(scale)));
        return object.build();
    }

    private static AttributeValue told(List<EmotionPoint> points, EmotionScale scale) {
        return AttributeValue.of(
                points.stream().map(point -> point.toAttributes(scale)).toList());
    }

    /** {@return whether the other is the same persona's along the same visits, all feelings the same} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EmotionCurve that && persona.equals(that.persona) && points.equals(that.points);
    }

    @Override
    public int hashCode() {
        return Objects.hash(persona, points);
    }

    /** {@return the points, such as {@code search +0.20, compare -0.70, buy unknown}} */
    @Override
    public String toString() {
        return points.stream().map(EmotionPoint::toString).collect(Collectors.joining(", "));
    }
}
