package org.journeymodel.render.emotion;

import java.util.List;
import java.util.Optional;
import org.journeymodel.render.content.Column;

/**
 * A known feeling at a touchpoint.
 *
 * @param column where it is felt; it has a touchpoint
 * @param valence how good it is, from -1 to 1
 * @param labels words for it
 * @param reason why it is felt, if that is known
 */
record Felt(Column column, double valence, List<String> labels, Optional<String> reason) {

    String touchpoint() {
        return column.touchpoint().orElseThrow().name();
    }

    /** {@return whether it is farther from neutral; of equally far ones the bad one is} */
    boolean isFartherThan(Felt other) {
        int farther = Double.compare(Math.abs(valence), Math.abs(other.valence));
        return farther > 0 || (farther == 0 && valence < other.valence);
    }
}
