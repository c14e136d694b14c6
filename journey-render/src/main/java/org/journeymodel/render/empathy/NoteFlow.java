package org.journeymodel.render.empathy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.journeymodel.render.layout.Box;
import org.journeymodel.render.layout.Mark;

/**
 * Notes in columns: each stands in the column that is shortest so far, the leftmost of equal ones, so that the
 * columns end about equally low. A column beside the persona leaves room for her.
 */
final class NoteFlow {

    /** How many columns a quadrant has. */
    static final int COLUMNS = 3;

    private static final double GAP = 8;

    private final EmpathyContent content;
    private final Box room;
    private final double width;
    private final double[] bottoms = new double[COLUMNS];
    private final double[] below = new double[COLUMNS];
    private final List<Box> boxes = new ArrayList<>();

    /**
     * Columns in a room, whose height does not count.
     *
     * @param content the map
     * @param room where they begin, and how wide they are together
     */
    NoteFlow(EmpathyContent content, Box room) {
        this.content = content;
        this.room = room;
        this.width = Math.floor((room.width() - (COLUMNS - 1) * GAP) / COLUMNS);
        Arrays.fill(bottoms, room.y());
    }

    /** Keeps the beginning of a column free. */
    void keepAbove(int column, double bottom) {
        bottoms[column] = Math.max(bottoms[column], bottom);
    }

    /** Keeps room below a column free. */
    void keepBelow(int column, double height) {
        below[column] = height;
    }

    /** Draws notes; {@return where the longest column ends, with the room kept free below it} */
    double draw(List<Mark> marks, List<Note> notes) {
        for (Note note : notes) {
            int column = shortest();
            double x = room.x() + column * (width + GAP);
            double y = bottoms[column] + (bottoms[column] > room.y() ? GAP : 0);
            double height = new NoteCard(content, note).draw(marks, new Box(x, y, width, 0));
            boxes.add(new Box(x, y, width, height));
            bottoms[column] = y + height;
        }
        double bottom = room.y();
        for (int at = 0; at < COLUMNS; at++) {
            bottom = Math.max(bottom, bottoms[at] + below[at]);
        }
        return bottom;
    }

    /** {@return where the notes stand, in their order} */
    List<Box> boxes() {
        return boxes;
    }

    private int shortest() {
        int shortest = 0;
        for (int at = 1; at < COLUMNS; at++) {
            if (bottoms[at] + below[at] < bottoms[shortest] + below[shortest]) {
                shortest = at;
            }
        }
        return shortest;
    }
}
