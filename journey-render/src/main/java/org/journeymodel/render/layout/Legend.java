package org.journeymodel.render.layout;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.render.layout.Block.Style;

/** A lane that explains signs: one after the other, in as many lines as they need. */
public final class Legend {

    /** The room of a sign. */
    public static final double SIGN = 34;

    private static final Style TEXT = Style.of(Look.TEXT, 11.5, 2);
    private static final double WIDEST = 1_400;
    private static final double LINE = 26;

    private final Sheet sheet;
    private final List<Mark> marks = new ArrayList<>();
    private double x;
    private double y;

    /** A legend at the end of a sheet, still empty. */
    public Legend(Sheet sheet) {
        this.sheet = sheet;
        this.x = sheet.grid().left(0);
        this.y = sheet.y() + 8;
    }

    /** Draws a sign. */
    public interface Sign {

        /**
         * Draws it.
         *
         * @param marks what it is added to
         * @param left where its room begins, which is {@link Legend#SIGN} wide
         * @param middle the height of its middle
         */
        void draw(List<Mark> marks, double left, double middle);
    }

    /** {@return what was drawn so far} */
    List<Mark> marks() {
        return marks;
    }

    /** Explains a sign. */
    public void entry(String text, Sign sign) {
        entry(text, 0, sign);
    }

    /**
     * Explains a sign that needs more room than others.
     *
     * @param text what it means
     * @param wider how much wider than {@link #SIGN} it is
     * @param sign the sign
     */
    public void entry(String text, double wider, Sign sign) {
        double width = Math.ceil(TEXT.font().widthOf(text)) + 2;
        double end = Math.min(WIDEST, sheet.grid().bandRight());
        if (x + wider + SIGN + 8 + width > end && x > sheet.grid().left(0)) {
            x = sheet.grid().left(0);
            y += LINE;
        }
        sign.draw(marks, x, y + 8);
        marks.add(Block.of(text, x + wider + SIGN + 8, y, width, TEXT).mark());
        x += wider + SIGN + 8 + width + 24;
    }

    /** Draws the lane, unless there is nothing to explain. */
    public void draw(String title) {
        if (!marks.isEmpty()) {
            sheet.lane(title, y + LINE - sheet.y(), marks);
        }
    }
}
