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
 * @param earlier one for each column, of an earlier version; empty where it is not known, or there is none
 */
public record Feelings(
        String title,
        String who,
        List<OptionalDouble> valences,
        List<String> titles,
        List<OfStage> stages,
        List<OptionalDouble> earlier) {

    /** Keeps copies of the lists. */
    public Feelings {
        valences = List.copyOf(valences);
        titles = List.copyOf(titles);
        stages = List.copyOf(stages);
        earlier = List.copyOf(earlier);
    }

    /** Feelings of touchpoints alone. */
    public Feelings(String title, String who, List<OptionalDouble> valences, List<String> titles) {
        this(title, who, valences, titles, List.of(), List.of());
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

    /** {@return whether an earlier version knew feelings} */
    public boolean hadOthers() {
        return earlier.stream().anyMatch(OptionalDouble::isPresent);
    }

    /** {@return whether some feeling is better (1) or worse (-1) than in the earlier version} */
    public boolean changed(int direction) {
        for (int at = 0; at < earlier.size(); at++) {
            OptionalDouble was = earlier.get(at);
            OptionalDouble is = valences.get(at);
            if (was.isPresent() && is.isPresent() && Double.compare(is.getAsDouble(), was.getAsDouble()) == direction) {
                return true;
            }
        }
        return false;
    }

    boolean areKnown() {
        return !stages.isEmpty()
                || earlier.stream().anyMatch(OptionalDouble::isPresent)
                || valences.stream().anyMatch(OptionalDouble::isPresent);
    }
}
