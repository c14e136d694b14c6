package org.journeymodel.render.content;

import java.util.List;

/**
 * The notes of a lane at a column, or across several.
 *
 * @param first the index of the first column
 * @param last the index of the last column
 * @param chips the notes, at least one
 */
public record Cell(int first, int last, List<Chip> chips) {

    /** Keeps a copy of the notes. */
    public Cell {
        chips = List.copyOf(chips);
    }
}
