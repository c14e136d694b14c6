package org.journeymodel.render.empathy;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A note on an empathy map.
 *
 * @param quadrant where it belongs
 * @param labels words for a feeling; none of other notes
 * @param text what it says; of a feeling the reason, which may be empty
 * @param valence how good a feeling is, from -1 to 1; empty of other notes
 * @param where the name of the touchpoint that it comes from; empty where the map is of no journey
 * @param severity from 1 to 5; 0 if unknown
 * @param assumption whether it claims something without any insight
 */
record Note(
        Quadrant quadrant,
        List<String> labels,
        String text,
        OptionalDouble valence,
        String where,
        int severity,
        boolean assumption) {

    /** Keeps a copy of the labels. */
    Note {
        labels = List.copyOf(labels);
    }
}
