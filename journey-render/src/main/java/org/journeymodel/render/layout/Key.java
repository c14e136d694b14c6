package org.journeymodel.render.layout;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.render.layout.Block.Style;

/** A legend: signs with what they mean, side by side, in as many lines as they need. */
public final class Key {

    private static final Style TEXT = Style.of(Look.TEXT, 11.5, 2);
    private static final double WIDEST = 1_400;
    private static final double SIGN = 34;
    private static final double LINE = 26;

    private final Sheet sheet;
    private final List<Mark> marks = new ArrayList<>();
    private final double left = Grid.MARGIN + Grid.LANE_TITLES;
    private double x = left;
    private double y;

    /** A legend with nothing in it, at the end of a sheet. */
    public Key(Sheet sheet) {
        this.sheet = sheet;
        this.y = sheet.y() + 8;
    }

    /** What draws a sign. */
    public interface Sign {
        /** Draws it, 34 wide from the left, around a middle height. */
        void draw(List<Mark> marks, double left, double middle);
    }

    /** Adds a sign with what it means. */
    public void add(String text, Sign sign) {
        double width = Math.ceil(TEXT.font().widthOf(text)) + 2;
        if (x + SIGN + 8 + width > Math.min(WIDEST, sheet.grid().bandRight()) && x > left) {
            x = left;
            y += LINE;
        }
        sign.draw(marks, x, y + 8);
        marks.add(Block.of(text, x + SIGN + 8, y, width, TEXT).mark());
        x += SIGN + 8 + width + 24;
    }

    /** Draws all of it, under a title at the left. */
    public void draw(String title) {
        sheet.lane(title, y + LINE - sheet.y(), marks);
    }

    /** The sign of a move: a line with an arrow, which leads back to the left. */
    public static void line(List<Mark> marks, double left, double middle, Look look) {
        boolean back = look == Look.BACK_LINK;
        double tip = back ? left : left + SIGN;
        double base = back ? left + 9 : left + SIGN - 9;
        PathData line = new PathData().moveTo(back ? left + SIGN : left, middle).lineTo(base, middle);
        marks.add(new Mark.Path(line.toString(), 3.5, look));
        PathData head = new PathData()
                .moveTo(tip, middle)
                .lineTo(base, middle - 5)
                .lineTo(base, middle + 5)
                .close();
        marks.add(new Mark.Path(head.toString(), 0, look == Look.LINK ? Look.ARROW : Look.BACK_ARROW));
    }

    /** The sign of something that is a box. */
    public static void box(List<Mark> marks, double left, double middle, Look look) {
        marks.add(new Mark.Rectangle(new Box(left + 2, middle - 7, 28, 14), 3, look));
    }
}
