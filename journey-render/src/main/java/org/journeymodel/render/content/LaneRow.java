package org.journeymodel.render.content;

import java.util.List;
import org.journeymodel.render.style.Lane;

/**
 * A lane of notes.
 *
 * @param lane which lane
 * @param title its title, in the map's language
 * @param across the notes on whole stages
 * @param cells the notes at touchpoints
 */
public record LaneRow(Lane lane, String title, List<Cell> across, List<Cell> cells) {

    /** Keeps copies of the notes. */
    public LaneRow {
        across = List.copyOf(across);
        cells = List.copyOf(cells);
    }

    boolean isEmpty() {
        return across.isEmpty() && cells.isEmpty();
    }
}
