package org.journeymodel.graph.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.journeymodel.graph.measure.AlikeMeasure;
import org.journeymodel.graph.measure.Measure;

/** Which measures have the same numbers as which others, by their places. */
public final class AlikeMeasures {

    private static final int MOST_TOLD = 5;

    private final List<Measure> measures;
    private final List<List<Sample>> samples;
    private final int[] firsts;

    /**
     * Finds them.
     *
     * @param measures in order
     * @param samples of each measure in all groups
     */
    public AlikeMeasures(List<Measure> measures, List<List<Sample>> samples) {
        this.measures = List.copyOf(measures);
        this.samples = List.copyOf(samples);
        this.firsts = Alike.firsts(samples);
    }

    /** {@return whether another measure before this one has the same numbers} */
    public boolean isTold(int place) {
        return firsts[place] != place;
    }

    /** {@return the others that have the same numbers, of the first of them; none of the others} */
    public List<AlikeMeasure> of(int place) {
        List<AlikeMeasure> alike = new ArrayList<>();
        for (int at = place + 1; at < firsts.length && !isTold(place); at++) {
            if (firsts[at] == place) {
                alike.add(AlikeMeasure.of(measures.get(at), Alike.isOpposite(samples.get(at), samples.get(place))));
            }
        }
        return List.copyOf(alike);
    }

    /** {@return a sentence that tells those alike, too, before its full stop} */
    public static String told(String sentence, List<AlikeMeasure> alike) {
        if (alike.isEmpty()) {
            return sentence;
        }
        String with =
                alike.stream().limit(MOST_TOLD).map(AlikeMeasure::toString).collect(Collectors.joining(", "));
        String more = alike.size() > MOST_TOLD ? " and " + (alike.size() - MOST_TOLD) + " more" : "";
        return sentence + " The same numbers: " + with + more + ".";
    }
}
