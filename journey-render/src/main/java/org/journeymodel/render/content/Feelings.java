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
 */
public record Feelings(String title, String who, List<OptionalDouble> valences, List<String> titles) {

    /** Keeps copies of the lists. */
    public Feelings {
        valences = List.copyOf(valences);
        titles = List.copyOf(titles);
    }

    boolean areKnown() {
        return valences.stream().anyMatch(OptionalDouble::isPresent);
    }
}
