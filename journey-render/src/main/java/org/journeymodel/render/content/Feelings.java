package org.journeymodel.render.content;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What somebody feels from touchpoint to touchpoint.
 *
 * @param title whose feelings they are, in the map's language
 * @param who the persona's name; empty for all customers
 * @param valences one for each column; empty where it is not known
 * @param titles of each column what to say of it: the touchpoint, the feeling, and why
 * @param stages what is felt of whole stages, where that is known
 */
public record Feelings(
        String title, String who, List<OptionalDouble> valences, List<String> titles, List<OfStage> stages) {

    /** Keeps copies of the lists. */
    public Feelings {
        valences = List.copyOf(valences);
        titles = List.copyOf(titles);
        stages = List.copyOf(stages);
    }

    /** Feelings of touchpoints alone. */
    public Feelings(String title, String who, List<OptionalDouble> valences, List<String> titles) {
        this(title, who, valences, titles, List.of());
    }

    /**
     * What somebody feels of a whole stage; it is drawn, and never computed with.
     *
     * @param first the index of the stage's first column
     * @param last the index of its last column
     * @param valence the feeling
     * @param said the feeling in a word and as a figure, and why
     * @param title the stage and what is said of it
     */
    public record OfStage(int first, int last, double valence, String said, String title) {}

    boolean areKnown() {
        return !stages.isEmpty() || valences.stream().anyMatch(OptionalDouble::isPresent);
    }
}
