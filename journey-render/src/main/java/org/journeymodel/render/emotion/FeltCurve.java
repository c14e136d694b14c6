package org.journeymodel.render.emotion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What somebody feels from touchpoint to touchpoint, in the order of the journey. */
final class FeltCurve {

    private final String who;
    private final List<Optional<Felt>> points;
    private final List<Felt> known;
    private final Optional<Felt> highest;
    private final Optional<Felt> lowest;
    private final Optional<Felt> peak;

    /**
     * A curve.
     *
     * @param who the persona's name; empty for all customers
     * @param points one for each touchpoint; empty where the feeling is not known
     */
    FeltCurve(String who, List<Optional<Felt>> points) {
        this.who = who;
        this.points = List.copyOf(points);
        this.known = points.stream().flatMap(Optional::stream).toList();
        this.highest = known.stream().reduce((a, b) -> b.valence() > a.valence() ? b : a);
        this.lowest = known.stream().reduce((a, b) -> b.valence() < a.valence() ? b : a);
        this.peak = known.stream().reduce((a, b) -> b.isFartherThan(a) ? b : a);
    }

    String who() {
        return who;
    }

    List<Optional<Felt>> points() {
        return points;
    }

    List<Felt> known() {
        return known;
    }

    /** {@return the best feeling, the first of equal ones; empty if none is known} */
    Optional<Felt> highest() {
        return highest;
    }

    /** {@return the worst feeling, the first of equal ones; empty if none is known} */
    Optional<Felt> lowest() {
        return lowest;
    }

    /** {@return the feeling farthest from neutral, of equally far ones the bad one, then the first} */
    Optional<Felt> peak() {
        return peak;
    }

    /** {@return the feeling at the last touchpoint; empty if it is not known} */
    Optional<Felt> end() {
        return points.isEmpty() ? Optional.empty() : points.get(points.size() - 1);
    }

    /** {@return the mean of peak and end; empty without a known end} */
    Optional<Double> peakEnd() {
        return end().flatMap(last -> peak.map(each -> (each.valence() + last.valence()) / 2));
    }

    /** {@return whether a feeling is the peak or the end, by which the journey is remembered} */
    boolean isRemembered(Felt felt) {
        return is(peak, felt) || is(end(), felt);
    }

    /** {@return what a feeling is called along the curve; where all feel the same none is highest or lowest} */
    List<EmotionWord> names(Felt felt) {
        List<EmotionWord> names = new ArrayList<>();
        boolean level = highest.map(Felt::valence).equals(lowest.map(Felt::valence));
        if (!level && is(highest, felt)) {
            names.add(EmotionWord.HIGHEST);
        }
        if (!level && is(lowest, felt)) {
            names.add(EmotionWord.LOWEST);
        }
        if (is(peak, felt)) {
            names.add(EmotionWord.PEAK);
        }
        if (is(end(), felt)) {
            names.add(EmotionWord.END);
        }
        return names;
    }

    private static boolean is(Optional<Felt> named, Felt felt) {
        return named.map(each -> each.column().index() == felt.column().index()).orElse(false);
    }
}
