package org.journeymodel.render.empathy;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.render.layout.Block;
import org.journeymodel.render.layout.Block.Style;
import org.journeymodel.render.layout.Box;
import org.journeymodel.render.layout.ChipLayout;
import org.journeymodel.render.layout.Face;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Mark;

/** Draws a note: its text, for a feeling a face, severity as bars, and where it comes from. */
final class NoteCard {

    private static final double SIZE = 12;
    private static final int MOST_LINES = 12;
    private static final double PADDING = 7;
    private static final double FACE = 2 * Face.RADIUS + 8;

    private final EmpathyContent content;
    private final Note note;

    NoteCard(EmpathyContent content, Note note) {
        this.content = content;
        this.note = note;
    }

    /** Draws it; {@return how high it is} */
    double draw(List<Mark> marks, Box room) {
        List<Mark> inside = new ArrayList<>();
        double indent = note.valence().isPresent() ? FACE : 0;
        Box column = new Box(room.x() + PADDING + indent, room.y() + 6, room.width() - 2 * PADDING - indent, 0);
        double bottom = texts(inside, column);
        if (note.severity() > 0) {
            ChipLayout.pips(inside, note.severity(), column.x(), bottom + 3);
            bottom += 10;
        }
        if (note.valence().isPresent()) {
            double y = room.y() + 7 + Face.RADIUS;
            Face.draw(
                    inside,
                    room.x() + PADDING + Face.RADIUS + 1,
                    y,
                    note.valence().getAsDouble());
            bottom = Math.max(bottom, y + Face.RADIUS + 1);
        }
        double height = bottom + 6 - room.y();
        Box box = new Box(room.x(), room.y(), room.width(), height);
        inside.add(0, new Mark.Rectangle(box, 5, ground()));
        if (note.assumption()) {
            inside.add(1, new Mark.Rectangle(box.inset(0.5, 0.5), 5, Look.ASSUMED));
        }
        marks.add(new Mark.Group(content.told(note), "", ground(), inside));
        return height;
    }

    /** {@return where they end} */
    private double texts(List<Mark> marks, Box column) {
        double y = column.y();
        if (!note.labels().isEmpty()) {
            y += add(marks, String.join(", ", note.labels()), at(column, y), Style.bold(Look.NOTE_TEXT, SIZE, 4));
        }
        if (!note.text().isEmpty()) {
            y += add(marks, quoted(), at(column, y), Style.of(text(), SIZE, MOST_LINES));
        }
        if (content.figure(note).isPresent()) {
            y += add(marks, content.figure(note).get(), at(column, y), Style.of(Look.NOTE_TEXT, 11, 2));
        }
        if (!note.where().isEmpty()) {
            y += add(marks, note.where(), at(column, y + 1), Style.of(small(), 11, 2)) + 1;
        }
        return y;
    }

    private static Box at(Box column, double y) {
        return new Box(column.x(), y, column.width(), 0);
    }

    private static double add(List<Mark> marks, String text, Box room, Style style) {
        Block block = Block.of(text, room.x(), room.y(), room.width(), style);
        marks.add(block.mark());
        return block.height();
    }

    private String quoted() {
        return note.quadrant() == Quadrant.SAYS ? "“" + note.text() + "”" : note.text();
    }

    private Look ground() {
        return switch (note.quadrant()) {
            case PAINS -> Look.PAIN;
            case GAINS -> Look.GAIN;
            default -> Look.NOTE;
        };
    }

    private Look text() {
        return switch (note.quadrant()) {
            case PAINS -> Look.PAIN_TEXT;
            case GAINS -> Look.GAIN_TEXT;
            case SAYS, THINKS -> Look.THOUGHT_TEXT;
            default -> Look.NOTE_TEXT;
        };
    }

    private Look small() {
        return switch (note.quadrant()) {
            case PAINS, GAINS -> Look.NOTE_TEXT;
            default -> Look.SUBTITLE;
        };
    }
}
