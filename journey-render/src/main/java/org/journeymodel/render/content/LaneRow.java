package org.journeymodel.render.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.journeymodel.render.style.Lane;

/**
 * A lane of notes.
 *
 * @param lane which lane
 * @param title its title, in the map's language
 * @param throughout the notes on the whole journey
 * @param across the notes on whole stages
 * @param cells the notes at touchpoints
 */
public record LaneRow(Lane lane, String title, List<Cell> throughout, List<Cell> across, List<Cell> cells) {

    /** How many columns a note on the whole journey takes, if there are so many. */
    private static final int SPAN = 3;

    /** More than that many side by side would stand out of sight of each other. */
    private static final int MOST_PLACES = 4;

    /** Keeps copies of the notes. */
    public LaneRow {
        throughout = List.copyOf(throughout);
        across = List.copyOf(across);
        cells = List.copyOf(cells);
    }

    /** A lane without notes on the whole journey. */
    public LaneRow(Lane lane, String title, List<Cell> across, List<Cell> cells) {
        this(lane, title, List.of(), across, cells);
    }

    /** {@return notes on the whole journey side by side, at most so many in a row as there is room for} */
    static List<Cell> spread(List<Chip> chips, MapContent content) {
        int columns = content.columns().size();
        int span = Math.min(SPAN, columns);
        List<Cell> cells = new ArrayList<>();
        int places = Math.min(MOST_PLACES, columns / span);
        int each = (chips.size() + places - 1) / places;
        for (int at = 0; at * each < chips.size(); at++) {
            List<Chip> here = chips.subList(at * each, Math.min(chips.size(), (at + 1) * each));
            cells.add(new Cell(at * span, at * span + span - 1, here));
        }
        return cells;
    }

    /** {@return all notes} */
    public Stream<Chip> chips() {
        return Stream.of(throughout, across, cells)
                .flatMap(List::stream)
                .map(Cell::chips)
                .flatMap(List::stream);
    }

    boolean isEmpty() {
        return throughout.isEmpty() && across.isEmpty() && cells.isEmpty();
    }
}
