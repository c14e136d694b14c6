package org.journeymodel.render.layout;

import java.util.List;
import org.journeymodel.render.text.Font;

/** Something drawn. */
public sealed interface Mark {

    /**
     * A rectangle.
     *
     * @param box where it is
     * @param radius how round its corners are
     * @param look what it is
     */
    record Rectangle(Box box, double radius, Look look) implements Mark {}

    /**
     * A circle.
     *
     * @param x its centre
     * @param y its centre
     * @param radius its radius
     * @param look what it is
     */
    record Disc(double x, double y, double radius, Look look) implements Mark {}

    /**
     * A line or shape.
     *
     * @param data its course, as SVG path data
     * @param width how wide its line is; 0 leaves that to the look
     * @param look what it is
     */
    record Path(String data, double width, Look look) implements Mark {}

    /**
     * Text in lines that fit a box.
     *
     * @param box the room it has
     * @param lines its lines, each at most as wide as the box
     * @param font what it is set in
     * @param align where its lines begin
     * @param rightToLeft whether it runs from right to left
     * @param look what it is
     */
    record Label(Box box, List<String> lines, Font font, Align align, boolean rightToLeft, Look look) implements Mark {

        /** Keeps a copy of the lines. */
        public Label {
            lines = List.copyOf(lines);
        }

        /** {@return the height of its baseline, of the line at an index} */
        public double baseline(int line) {
            return box.y() + line * font.lineHeight() + (font.lineHeight() + font.size() * 0.72) / 2;
        }
    }

    /**
     * Marks that belong together.
     *
     * @param title what readers are told of them; empty for nothing
     * @param link the name of the place on the page that it leads to; empty for none
     * @param look what they are
     * @param marks the marks, from back to front
     */
    record Group(String title, String link, Look look, List<Mark> marks) implements Mark {

        /** Keeps a copy of the marks. */
        public Group {
            marks = List.copyOf(marks);
        }
    }

    /** Where the lines of a label begin. */
    enum Align {
        /** At the side where readers begin to read. */
        START,
        /** In the middle. */
        MIDDLE,
        /** At the right edge. */
        END,
        /** At the left edge, in whichever direction they are read: beside what stands at their left. */
        LEFT
    }
}
